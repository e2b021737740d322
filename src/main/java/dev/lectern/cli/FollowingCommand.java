package dev.lectern.cli;

import dev.lectern.model.config.ConfigOverride;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the commands have in common that follow an archive until they are stopped. */
@Command
abstract class FollowingCommand extends ArchiveCommand {

    @Mixin
    private final AddressOption address = new AddressOption();

    @Override
    final List<ConfigOverride> overrides() {
        return address.after(super.overrides());
    }
}
