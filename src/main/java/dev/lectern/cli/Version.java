package dev.lectern.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, from the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"lectern " + number().orElse("(unpackaged)"), "Java " + Runtime.version()};
    }

    /** Returns the number; empty where this is no jar. */
    static Optional<String> number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}
