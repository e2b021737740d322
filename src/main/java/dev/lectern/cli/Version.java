package dev.lectern.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, from the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(unpackaged)");
        return new String[] {"lectern " + version, "Java " + Runtime.version()};
    }
}
