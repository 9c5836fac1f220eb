package io.chukou.compliance.cli;

import io.chukou.compliance.core.rulebook.Rulebook;
import picocli.CommandLine.IVersionProvider;

/** Tells which rules this program applies. */
final class RulebookVersion implements IVersionProvider {

    RulebookVersion() {}

    @Override
    public String[] getVersion() {
        Rulebook rulebook = Rulebook.standard();
        return new String[] {
            "rulebook " + rulebook.version(),
            "fingerprint " + rulebook.fingerprint(),
            "law last checked on " + rulebook.lawLastChecked()
        };
    }
}
