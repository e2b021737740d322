package dev.lectern.cli;

import dev.lectern.build.Preview;
import dev.lectern.build.Progress;
import dev.lectern.serve.LiveSite;
import dev.lectern.serve.PreviewServer;
import dev.lectern.serve.Watcher;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lectern serve}: shows the site while it is worked on. */
@Command(
        name = "serve",
        description = {
            "Shows the site in a browser on this machine and follows every change.",
            "Nothing is written. Problems are shown over the last good site.",
            "Ctrl-C ends it, with the exit status 130."
        },
        footer = {"", "Example: lectern serve --source my-archive --open"})
final class ServeCommand extends FollowingCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "Where it listens, or on the next free port; 0 for any. Default: 4040.")
    private int port = 4040;

    @Option(names = "--open", description = "Open the site in the browser.")
    private boolean open;

    @Option(
            names = {"-n", "--follow"},
            description = "Go to the page of the article or term that was changed.")
    private boolean follow;

    @Option(names = "--no-reload", description = "Leave open pages as they are.")
    private boolean still;

    @Override
    public Integer call() {
        if (port < 0 || port > PreviewServer.LAST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "--port is " + port + "; it must be from 0 to " + PreviewServer.LAST_PORT);
        }
        Console console = console();
        PreviewServer server = PreviewServer.open(port, !still);
        Preview preview = new Preview(request(destination(null), true, Progress.UNWATCHED), server.origin());
        ServeLog log = new ServeLog(console, output(), server.origin());
        LiveSite site = new LiveSite(preview, server, log, follow);
        Thread farewell = new Thread(() -> {
            site.close();
            console.say("stopped");
        });
        try (Watcher watcher = new Watcher(preview::snapshot)) {
            Runtime.getRuntime().addShutdownHook(farewell);
            if (port != 0 && server.port() != port) {
                console.complain("lectern: port " + port + " is taken; this is on " + server.port());
            }
            log.begin();
            site.refresh(List.of());
            log.refusal().ifPresent(refusal -> {
                throw refusal;
            });
            if (open) {
                BrowserWindow.open(log.address());
            }
            follow(watcher, site, log);
            return ExitStatus.DONE;
        } finally {
            forget(farewell);
            site.close();
        }
    }

    private static void forget(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException underWay) {
            // It is being said.
        }
    }

    /** Ends when the thread is interrupted. */
    private static void follow(Watcher watcher, LiveSite site, ServeLog log) {
        try {
            while (true) {
                List<String> changed = watcher.await();
                log.begin();
                site.refresh(changed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
