package dev.lectern.cli;

import dev.lectern.testing.SmallArchive;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One run of the command, inside this process.
 *
 * @param status what it told the shell
 * @param out what it said
 * @param err what it complained of
 */
record Run(int status, String out, String err) {

    /** Runs the command with these arguments. */
    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Lectern.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Run(status, out.toString(), err.toString());
    }

    /** Runs a command on an archive; more arguments may follow the command's name. */
    static Run on(SmallArchive archive, String command, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.add(command);
        arguments.add("--source");
        arguments.add(archive.folder().toString());
        arguments.addAll(Arrays.asList(more));
        return of(arguments.toArray(String[]::new));
    }
}
