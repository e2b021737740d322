package dev.lectern.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, from the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = number().isEmpty() ? "(unpackaged)" : number();
        return new String[] {"lectern " + version, "Java " + Runtime.version()};
    }

    /** Returns the number; empty where this is no jar. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("");
    }
}
