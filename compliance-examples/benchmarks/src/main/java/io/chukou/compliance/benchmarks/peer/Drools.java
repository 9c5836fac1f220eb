package io.chukou.compliance.benchmarks.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.StatelessKieSession;

/** Drools with its executable model, rules in DRL that are compiled once, and stateless sessions from a pool. */
final class Drools implements Peer<List<String>> {
    private static final String HEAD = """
            package twenty;
            import io.chukou.compliance.benchmarks.peer.Inquiry;
            global java.util.List findings;
            """;
    private final KieContainerSessionsPool pool = container().newKieSessionsPool(1);

    private static KieContainer container() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/twenty/twenty.drl", source());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId());
    }

    private static String source() {
        return Duty.AT.stream().map(Drools::rule).collect(Collectors.joining("", HEAD, ""));
    }

    private static String rule(Duty duty) {
        return """
                rule "CODE" when
                  Inquiry( $finding : finding(PLACE), $finding != null )
                then
                  findings.add($finding);
                end
                """.replace("CODE", duty.code()).replace("PLACE", String.valueOf(Duty.AT.indexOf(duty)));
    }

    @Override
    public List<String> answer(Object input, LocalDate day) {
        List<String> findings = new ArrayList<>();
        StatelessKieSession session = pool.newStatelessKieSession();
        session.setGlobal("findings", findings);
        session.execute(new Inquiry(input, day));
        return findings;
    }

    @Override
    public List<String> findings(List<String> answer) {
        return Duty.inOrder(answer.stream());
    }
}
