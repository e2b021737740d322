package dev.lectern.stage.render.search;

import dev.lectern.model.output.Content;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A file of the index: a call that hands what it holds to the page that asked for it. */
final class Script {

    private static final String FOLDER = "search/";

    private Script() {}

    /** Returns the file of that name, which holds a text. */
    static OutputFile of(String name, Consumer<ScriptBytes> text) {
        return ofTexts(name, List.of(text));
    }

    /** Returns the file of that name, which holds some texts. */
    static OutputFile ofTexts(String name, List<Consumer<ScriptBytes>> texts) {
        return file(name, script -> {
            for (Consumer<ScriptBytes> text : texts) {
                script.signs(",\"");
                text.accept(script);
                script.sign('"');
            }
        });
    }

    /** Returns the file of that name, which holds a value: a text, a number, or a list or map of values. */
    static OutputFile ofValue(String name, Object value) {
        return file(name, script -> write(script.sign(','), value));
    }

    private static OutputFile file(String name, Consumer<ScriptBytes> arguments) {
        return new OutputFile(new OutputPath(FOLDER + name + ".js"), new Content.Binary(() -> {
            ScriptBytes script = new ScriptBytes();
            script.signs("lecternSearch(\"").signs(name).sign('"');
            arguments.accept(script);
            return script.signs(");\n").bytes();
        }));
    }

    private static void write(ScriptBytes script, Object value) {
        if (value instanceof Map<?, ?> map) {
            script.sign('{');
            int[] count = {0};
            map.forEach((key, member) -> {
                script.signs(count[0]++ == 0 ? "" : ",");
                write(script, String.valueOf(key));
                write(script.sign(':'), member);
            });
            script.sign('}');
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
