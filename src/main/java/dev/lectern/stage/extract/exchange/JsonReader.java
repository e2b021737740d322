package dev.lectern.stage.extract.exchange;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads JSON as RFC 8259 has it and nothing else. Objects become maps in their order, of a name that stands twice the last
 * counts; arrays become lists, numbers {@link BigDecimal}s; null is the empty optional.
 */
final class JsonReader {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NUMBER = 1000;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?");

    private final CharBuffer json;

    private JsonReader(String json) {
        this.json = CharBuffer.wrap(json);
    }

    /** Says where a text stops being JSON. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1;

        private final int line;

        Fault(String message, int line) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** Returns the one value a text holds. */
    static Object read(String json) throws Fault {
        JsonReader reader = new JsonReader(json);
        Object value = reader.value(0);
        reader.skipSpace();
        if (reader.json.hasRemaining()) {
            throw reader.fault("something follows the end of the data");
        }
        return value;
    }

    private Object value(int depth) throws Fault {
        if (depth > DEEPEST) {
            throw fault("the data is nested more than " + DEEPEST + " deep");
        }
        skipSpace();
        if (!json.hasRemaining()) {
            throw fault("the data ends too early");
        }
        return switch (json.charAt(0)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", Optional.empty());
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) throws Fault {
        Map<String, Object> members = new LinkedHashMap<>();
        json.get();
        if (takes('}')) {
            return members;
        }
        do {
            skipSpace();
            if (!is('"')) {
                throw fault("a name in quotation marks is missing");
            }
            String name = string();
            expect(':');
            members.put(name, value(depth + 1));
        } while (takes(','));
        expect('}');
        return members;
    }

    private List<Object> array(int depth) throws Fault {
        List<Object> items = new ArrayList<>();
        json.get();
        if (takes(']')) {
            return items;
        }
        do {
            items.add(value(depth + 1));
        } while (takes(','));
        expect(']');
        return items;
    }

    private String string() throws Fault {
        StringBuilder text = new StringBuilder();
        json.get();
        while (json.hasRemaining() && !is('"')) {
            if (json.charAt(0) < ' ') {
                throw fault("a text holds a control character or a line break");
            }
            char unit = json.get();
            text.append(unit == '\\' ? escaped() : unit);
        }
        if (!json.hasRemaining()) {
            throw fault("a text has no end");
        }
        json.get();
        return text.toString();
    }

    private char escaped() throws Fault {
        char unit = json.hasRemaining() ? json.get() : ' ';
        return switch (unit) {
            case '"', '\\', '/' -> unit;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw fault("\"\\" + unit + "\" is no escape");
        };
    }

    private char unicode() throws Fault {
        int code = 0;
        for (int digit = 0; digit < 4; digit++) {
            int value = json.hasRemaining() && json.charAt(0) < 0x7F ? Character.digit(json.charAt(0), 16) : -1;
            if (value < 0) {
                throw fault("four hexadecimal digits are missing");
            }
            code = code * 16 + value;
            json.get();
        }
        return (char) code;
    }

    private Object word(String word, Object value) throws Fault {
        for (char unit : word.toCharArray()) {
            if (!is(unit)) {
                throw fault("this is no value");
            }
            json.get();
        }
        return value;
    }

    private BigDecimal number() throws Fault {
        StringBuilder number = new StringBuilder();
        while (json.hasRemaining() && "+-.eE0123456789".indexOf(json.charAt(0)) >= 0) {
            number.append(json.get());
        }
        if (number.length() > LONGEST_NUMBER || !NUMBER.matcher(number).matches()) {
            throw fault("this is no value");
        }
        return new BigDecimal(number.toString());
    }

    private boolean is(char unit) {
        return json.hasRemaining() && json.charAt(0) == unit;
    }

    private boolean takes(char unit) {
        skipSpace();
        boolean taken = is(unit);
        if (taken) {
            json.get();
        }
        return taken;
    }

    private void expect(char unit) throws Fault {
        if (!takes(unit)) {
            throw fault("\"" + unit + "\" is missing");
        }
    }

    private void skipSpace() {
        while (json.hasRemaining() && " \t\n\r".indexOf(json.charAt(0)) >= 0) {
            json.get();
        }
    }

    private Fault fault(String message) {
        CharBuffer read = json.duplicate().flip();
        return new Fault(
                message, 1 + (int) read.chars().filter(unit -> unit == '\n').count());
    }
}
