package dev.lectern.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, from the jar's manifest. */
final class Version implements IVersionProvider {

    /** Returns the number alone; zeros where the program runs unpackaged. */
    static String number() {
        return manifest().orElse("0.0.0");
    }

    private static Optional<String> manifest() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }

    @Override
    public String[] getVersion() {
        String version = manifest().orElse("(unpackaged)");
        return new String[] {"lectern " + version, "Java " + Runtime.version()};
    }
}
