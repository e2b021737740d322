package dev.lectern.stage.render.search;

import dev.lectern.model.output.Content;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The files of one index: each is a call that hands what it holds to the page that asked for it.
 *
 * @param digest what tells this index from that of any other state of the archive; every call says it
 */
record Scripts(String digest) {

    private static final String FOLDER = "search/";

    /** No folder has more pieces of a kind. */
    private static final int PER_FOLDER = 100;

    /** Returns a piece that holds a text: one of several, which are told apart by a letter and a number. */
    OutputFile numbered(char letter, int number, Consumer<ScriptBytes> text) {
        return numbered(letter, number, List.of(text));
    }

    /** Returns such a piece that holds some texts. */
    OutputFile numbered(char letter, int number, List<Consumer<ScriptBytes>> texts) {
        return file(path(letter, number), letter + Integer.toString(number), quoted(texts));
    }

    /** Returns such a piece that holds a value: a text, a number, or a list or map of values. */
    OutputFile numberedValue(char letter, int number, Object value) {
        return file(path(letter, number), letter + Integer.toString(number), script -> write(script.sign(','), value));
    }

    /** Returns the piece of that name, which holds a text. */
    OutputFile of(String name, Consumer<ScriptBytes> text) {
        return file(name, name, quoted(List.of(text)));
    }

    /** Returns the piece of that name, which holds a value. */
    OutputFile ofValue(String name, Object value) {
        return file(name, name, script -> write(script.sign(','), value));
    }

    private static String path(char letter, int number) {
        return letter + Integer.toString(number / PER_FOLDER) + '/' + number % PER_FOLDER;
    }

    private static Consumer<ScriptBytes> quoted(List<Consumer<ScriptBytes>> texts) {
        return script -> {
            for (Consumer<ScriptBytes> text : texts) {
                script.signs(",\"");
                text.accept(script);
                script.sign('"');
            }
        };
    }

    private OutputFile file(String path, String name, Consumer<ScriptBytes> arguments) {
        return new OutputFile(new OutputPath(FOLDER + path + ".js"), new Content.Binary(() -> {
            ScriptBytes script = new ScriptBytes();
            script.signs("lecternSearch(\"")
                    .signs(name)
                    .signs("\",\"")
                    .signs(digest)
                    .sign('"');
            arguments.accept(script);
            return script.signs(");\n").bytes();
        }));
    }

    private static void write(ScriptBytes script, Object value) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                write(script.signs(separator), String.valueOf(member.getKey()));
                write(script.sign(':'), member.getValue());
                separator = ",";
            }
            script.signs(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            script.sign('[');
            for (int at = 0; at < list.size(); at++) {
                write(script.signs(at == 0 ? "" : ","), list.get(at));
            }
            script.sign(']');
        } else if (value instanceof Number) {
            script.signs(value.toString());
        } else {
            script.sign('"').text(String.valueOf(value)).sign('"');
        }
    }
}
