package dev.lectern.stage.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, sign, number, text or pattern of a script.
 *
 * @param text what it is, as it stands
 * @param onNewLine whether a line ends between it and the one before
 */
record ScriptToken(Kind kind, String text, boolean onNewLine) {

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN
    }

    private static final Pattern SPACE = Pattern.compile("(?:\\s|/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/|//[^\\n]*+)+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{M}\\p{N}_$]*+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}[\\p{L}\\p{N}_.]*+");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'");
    private static final Pattern PATTERN =
            Pattern.compile("/(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\])*+\\]|[^/\\\\\\[\\n])++/\\p{L}*+");
    private static final Pattern SIGN = Pattern.compile("=>|\\.\\.\\.|\\+\\+|--|[^\\s]", Pattern.DOTALL);

    /** Behind these a slash divides; behind any other sign or word it begins a pattern. */
    private static final Set<String> ENDS = Set.of(")", "]", "}", "++", "--");

    private static final Set<String> LEADS = Set.of("return", "typeof", "case", "in", "of", "await", "void", "delete");

    /** Returns what a script is made of, but for its spaces and comments. */
    static List<ScriptToken> of(String script) {
        List<ScriptToken> tokens = new ArrayList<>();
        Matcher matcher = Pattern.compile("").matcher(script);
        boolean onNewLine = false;
        int at = 0;
        while (at < script.length()) {
            matcher.region(at, script.length());
            if (matcher.usePattern(SPACE).lookingAt()) {
                onNewLine |= matcher.group().indexOf('\n') >= 0;
                at = matcher.end();
                continue;
            }
            Kind kind = kind(matcher, tokens);
            int end = script.charAt(at) == '`' ? endOfTemplate(script, at) : matcher.end();
            tokens.add(new ScriptToken(kind, script.substring(at, end), onNewLine));
            onNewLine = false;
            at = end;
        }
        return tokens;
    }

    boolean is(String other) {
        return text.equals(other) && kind != Kind.TEXT;
    }

    boolean isPattern() {
        return kind == Kind.TEXT && text.startsWith("/");
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    private static Kind kind(Matcher matcher, List<ScriptToken> before) {
        if (matcher.usePattern(WORD).lookingAt()) {
            return Kind.WORD;
        } else if (matcher.usePattern(NUMBER).lookingAt()) {
            return Kind.NUMBER;
        } else if (matcher.usePattern(QUOTED).lookingAt()
                || (mayBegin(before) && matcher.usePattern(PATTERN).lookingAt())) {
            return Kind.TEXT;
        }
        boolean template =
                matcher.usePattern(SIGN).lookingAt() && matcher.group().equals("`");
        return template ? Kind.TEXT : Kind.SIGN;
    }

    /** Tells whether a value may begin behind what was read. */
    private static boolean mayBegin(List<ScriptToken> before) {
        if (before.isEmpty()) {
            return true;
        }
        ScriptToken last = before.get(before.size() - 1);
        return last.kind == Kind.SIGN ? !ENDS.contains(last.text) : last.isWord() && LEADS.contains(last.text);
    }

    /** A template may have values in it, and these texts and other templates. */
    private static int endOfTemplate(String script, int start) {
        Matcher quoted = QUOTED.matcher(script);
        int depth = 0;
        int at = start + 1;
        while (at < script.length()) {
            char sign = script.charAt(at);
            if (depth == 0 && sign == '`') {
                return at + 1;
            } else if (depth == 0) {
                boolean value = script.startsWith("${", at);
                depth = value ? 1 : 0;
                at += value || sign == '\\' ? 2 : 1;
            } else if (sign == '`') {
                at = endOfTemplate(script, at);
            } else {
                depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
                at = quoted.region(at, script.length()).lookingAt() ? quoted.end() : at + 1;
            }
        }
        return script.length();
    }
}
