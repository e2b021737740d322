package dev.lectern.stage.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the names that a script gives to what nobody outside sees, and shorter ones for them. A name is left as it is if it
 * is said anywhere as that of a member, stands in a template, or is used where nothing in the script gives it. Every
 * other name becomes the same new one wherever it stands, and no two the same, so what it means stays.
 */
final class ShorterNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_$]+");
    private static final Set<String> DECLARING = Set.of("const", "let", "function");
    private static final Set<String> BEFORE_BLOCKS = Set.of(")", "=>", "else", "try", "finally", "do", ";", "{", "}");
    private static final Set<String> BEFORE_PARAMETERS = Set.of("(", ",", "[", "...");
    private static final Set<String> BEFORE_MEMBERS = Set.of("{", ",", "async", "get", "set");

    /** With these a name may mean what cannot be told from the words alone. */
    private static final Set<String> BEYOND = Set.of("class", "var", "with", "eval", "arguments", "switch");

    private static final Set<String> RESERVED = Set.of("as", "do", "if", "in", "is", "of", "for", "let", "new", "try");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final List<ScriptToken> tokens;
    private final int[] closing;
    private final int[] around;
    private final Map<String, List<Range>> given = new TreeMap<>();
    private final Set<String> kept = new HashSet<>();

    /** Where a name means what was declared. */
    private record Range(int from, int to) {

        boolean has(int at) {
            return from <= at && at <= to;
        }
    }

    private ShorterNames(List<ScriptToken> tokens) {
        this.tokens = tokens;
        this.closing = new int[tokens.size()];
        this.around = new int[tokens.size()];
    }

    /** Returns new names for those of a script that can have one; none where anything in it is beyond this. */
    static Map<String, String> in(List<ScriptToken> tokens) {
        boolean beyond = tokens.stream().anyMatch(token -> token.isWord() && BEYOND.contains(token.text()));
        ShorterNames names = new ShorterNames(tokens);
        return beyond || !names.findBrackets() ? Map.of() : names.find();
    }

    private Map<String, String> find() {
        for (int at = 1; at < tokens.size(); at++) {
            ScriptToken token = tokens.get(at);
            if (token.text().startsWith("`")) {
                NAME.matcher(token.text()).results().forEach(word -> kept.add(word.group()));
            } else if (token.isWord()) {
                look(at);
            } else if (token.is("(")) {
                takeParameters(at);
            }
        }
        Map<String, Integer> uses = new TreeMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            String name = tokens.get(at).text();
            int place = at;
            if (given.containsKey(name) && given.get(name).stream().noneMatch(range -> range.has(place))) {
                kept.add(name);
            }
            uses.merge(name, 1, Integer::sum);
        }
        given.keySet().removeAll(kept);
        return shorter(uses);
    }

    private Map<String, String> shorter(Map<String, Integer> uses) {
        List<String> names = new ArrayList<>(given.keySet());
        names.sort(Comparator.comparing(uses::get, Comparator.reverseOrder()));
        Set<String> taken = new TreeSet<>(uses.keySet());
        taken.removeAll(given.keySet());
        taken.addAll(kept);
        taken.addAll(RESERVED);
        Map<String, String> shorter = new HashMap<>();
        int next = 0;
        for (String name : names) {
            String other = name(next++);
            while (taken.contains(other)) {
                other = name(next++);
            }
            shorter.put(name, other);
        }
        return shorter;
    }

    private static String name(int number) {
        String last = LETTERS.substring(number % LETTERS.length(), number % LETTERS.length() + 1);
        return number < LETTERS.length() ? last : name(number / LETTERS.length() - 1) + last;
    }

    /** Finds for each bracket where it closes, and for each token the bracket around it; fails where they do not match. */
    private boolean findBrackets() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < tokens.size(); at++) {
            ScriptToken token = tokens.get(at);
            boolean closes = token.is(")") || token.is("]") || token.is("}");
            if (closes && (open.isEmpty() || !isPair(tokens.get(open.peek()).text() + token.text()))) {
                return false;
            }
            if (closes) {
                closing[open.pop()] = at;
            }
            around[at] = open.isEmpty() ? -1 : open.peek();
            if (token.is("(") || token.is("[") || token.is("{")) {
                open.push(at);
            }
        }
        return open.isEmpty();
    }

    private static boolean isPair(String brackets) {
        return Set.of("()", "[]", "{}").contains(brackets);
    }

    private void look(int at) {
        ScriptToken before = tokens.get(at - 1);
        boolean inObject = around[at] >= 0 && tokens.get(around[at]).is("{") && !isBlock(around[at]);
        if (before.is(".") || (inObject && BEFORE_MEMBERS.contains(before.text()))) {
            kept.add(tokens.get(at).text());
        } else if (before.isWord() && DECLARING.contains(before.text())) {
            int block = around[at];
            while (block >= 0 && !isBlock(block)) {
                block = around[block];
            }
            if (block < 0) {
                kept.add(tokens.get(at).text());
            } else {
                give(at, block, closing[block]);
            }
        }
    }

    private boolean isBlock(int bracket) {
        return tokens.get(bracket).is("{")
                && bracket > 0
                && BEFORE_BLOCKS.contains(tokens.get(bracket - 1).text());
    }

    /** Takes the names between the brackets of a function, if they are that: by themselves or in a row of values. */
    private void takeParameters(int open) {
        int close = closing[open];
        boolean isArrow =
                tokens.get(close + 1 < tokens.size() ? close + 1 : close).is("=>");
        boolean isNamed = open > 1 && tokens.get(open - 2).is("function");
        if (!isArrow
                && !isNamed
                && !tokens.get(open - 1).is("function")
                && !tokens.get(open - 1).is("catch")) {
            return;
        }
        int body = close + (isArrow ? 2 : 1);
        if (body >= tokens.size()) {
            return;
        }
        int end = tokens.get(body).is("{") ? closing[body] : endOfValue(body);
        for (int at = open + 1; at < close; at++) {
            if (tokens.get(at).isWord() && mayBeParameter(at) && (around[at] == open || isInRow(around[at], open))) {
                give(at, open, end);
            }
        }
    }

    private boolean isInRow(int bracket, int open) {
        return tokens.get(bracket).is("[") && around[bracket] == open && mayBeParameter(bracket);
    }

    private boolean mayBeParameter(int at) {
        return BEFORE_PARAMETERS.contains(tokens.get(at - 1).text());
    }

    private int endOfValue(int start) {
        int at = start;
        while (at < tokens.size()
                && !tokens.get(at).is(",")
                && !tokens.get(at).is(";")
                && around[at] == around[start]) {
            at = Math.max(at, closing[at]) + 1;
        }
        return at - 1;
    }

    private void give(int at, int from, int to) {
        given.computeIfAbsent(tokens.get(at).text(), any -> new ArrayList<>()).add(new Range(from, to));
    }
}
