package dev.lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens an address in the browser of whoever sits at the machine, as well as that can be done. */
final class BrowserWindow {

    private BrowserWindow() {}

    /** Opens an address; where there is no way to, nothing happens, and the address has been said anyway. */
    static void open(String address) {
        List<String> command =
                new ArrayList<>(way(System.getProperty("os.name", "").toLowerCase(Locale.ROOT)));
        command.add(address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            // The address has been said.
        }
    }

    private static List<String> way(String system) {
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open");
    }
}
