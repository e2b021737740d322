package dev.lectern.stage.render.search;

import dev.lectern.model.text.Counter;

/** Writes the passages of one article after the other: how far each is behind the one before, and which is the last. */
final class PassageCoding {

    private final ScriptBytes coded = new ScriptBytes();
    private final Counter last = new Counter(-1);
    private final Counter gap = new Counter(-1);

    /** Adds the next passage of the article. */
    void add(int passage) {
        if (gap.get() >= 0) {
            coded.number(2 * gap.get());
        }
        gap.set(passage - last.get() - 1);
        last.set(passage);
    }

    /** Appends the passages of the article, and begins another. */
    void appendTo(ScriptBytes script) {
        coded.number(2 * gap.get() + 1);
        script.all(coded);
        coded.clear();
        gap.set(-1);
        last.set(-1);
    }
}
