package dev.lectern.stage.render.search;

/** Sorted words, each written as how much of it the word before has too, and the rest. */
final class FrontCoding {

    /** Stands behind each word; no word has it in it. */
    static final char END = '\t';

    private final ScriptBytes out;
    private final StringBuilder before = new StringBuilder();

    FrontCoding(ScriptBytes out) {
        this.out = out;
    }

    /** Appends the next word. */
    void append(String word) {
        int shared = 0;
        while (shared < before.length() && shared < word.length() && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        out.number(shared).text(word, shared, word.length()).sign(END);
        before.setLength(0);
        before.append(word);
    }
}
