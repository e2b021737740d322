package dev.lectern.stage.read;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A fault of YAML in plain words.
 *
 * @param message what is wrong
 * @param hint what to do
 * @param isOpen whether something is never closed, which is best told where it opens
 */
record SyntaxFault(String message, String hint, boolean isOpen) {

    private record Rule(String sign, SyntaxFault words) {}

    private static final SyntaxFault OTHER = new SyntaxFault(
            "this is not YAML", "write one \"key: value\" to a line, and texts with : or # in quotes", false);

    /** The parser's wording, and ours; the first that fits is taken. */
    private static final List<Rule> RULES = List.of(
            rule("mapping values are not allowed", "a second colon stands in this line", "put the text in quotes"),
            rule("(TAB)", "a tab stands where spaces are wanted", "indent with spaces"),
            rule("'\\t'", "a tab stands where spaces are wanted", "indent with spaces"),
            open("found unexpected end of stream", "a quotation mark is never closed", "close the quotation"),
            open("found unexpected document separator", "a quotation mark is never closed", "close the quotation"),
            rule("could not find expected ':'", "a line has no colon", "write \"key: value\""),
            open("expected ',' or ']'", "a list in brackets is not closed", "put ] at its end and commas between"),
            open("expected ',' or '}'", "a section in braces is not closed", "put } at its end and commas between"),
            rule("found unknown escape", "a backslash stands before a letter it does not go with", "use single quotes"),
            rule("expected <block end>", "this line does not go with those before it", "align keys, quote whole texts"),
            rule("did not find expected alphabetic", "* and & have a meaning in YAML", "put the text in quotes"),
            rule("unexpected character found", "* and & have a meaning in YAML", "put the text in quotes"),
            rule("that cannot start any token", "a text may not begin with this character", "put the text in quotes"),
            rule("special characters are not allowed", "a character stands here that YAML forbids", "take it out"),
            rule("sequence entries are not allowed", "a list may not begin in this line", "begin it in the next line"));

    private static Rule rule(String sign, String message, String hint) {
        return new Rule(sign, new SyntaxFault(message, hint, false));
    }

    private static Rule open(String sign, String message, String hint) {
        return new Rule(sign, new SyntaxFault(message, hint, true));
    }

    /** Returns what the parser complains of. */
    static SyntaxFault of(MarkedYamlEngineException fault) {
        String wording = fault.getContext() + " " + fault.getProblem();
        return RULES.stream()
                .filter(rule -> wording.contains(rule.sign()))
                .map(Rule::words)
                .findFirst()
                .orElse(OTHER);
    }
}
