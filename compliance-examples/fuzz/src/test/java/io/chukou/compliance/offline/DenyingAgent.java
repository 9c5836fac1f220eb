package io.chukou.compliance.offline;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.isNative;
import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.isStatic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.not;

import java.lang.instrument.Instrumentation;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Puts {@link Denial} in front of the JDK's own methods, since the JDK itself can no longer deny anything to a program. */
public final class DenyingAgent {
    private DenyingAgent() {}

    public static void premain(String arguments, Instrumentation instrumentation) {
        AgentBuilder builder = new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(RedefinitionStrategy.RETRANSFORMATION)
                .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
                .ignore(none());
        builder = deny(
                builder,
                named("open"),
                "java.io.FileInputStream",
                "java.io.FileOutputStream",
                "java.io.RandomAccessFile",
                "java.nio.channels.FileChannel",
                "java.nio.channels.SocketChannel",
                "java.nio.channels.ServerSocketChannel",
                "java.nio.channels.DatagramChannel");
        builder = deny(builder, isPublic().and(isStatic()), "java.nio.file.Files");
        builder = deny(
                builder,
                namedOneOf("exists", "isFile", "isDirectory", "length", "list", "delete", "mkdir", "createNewFile"),
                "java.io.File");
        builder = deny(
                builder,
                namedOneOf("connect", "bind", "send", "getAllByName"),
                "java.net.Socket",
                "java.net.ServerSocket",
                "java.net.DatagramSocket",
                "java.net.InetAddress");
        deny(builder, named("start").and(isPublic()), "java.lang.ProcessBuilder")
                .installOn(instrumentation);
    }

    private static AgentBuilder deny(
            AgentBuilder builder, ElementMatcher.Junction<MethodDescription> methods, String... types) {
        return builder.type(namedOneOf(types))
                .transform((type, description, loader, module, domain) -> type.visit(Advice.to(Denial.class)
                        .on(methods.and(not(isAbstract())).and(not(isNative())))));
    }
}
