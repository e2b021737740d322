package dev.lectern.stage.extract.exchange;

import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.Slug;

/** Makes the id of a note of the one it has elsewhere. */
final class NoteName {

    private static final String OURS = "#note_";
    private static final int LONGEST = 40;
    private static final int DIGITS = 8;

    private NoteName() {}

    /** Returns the id that Lectern once gave out, or the end of another, or one made of the words. */
    static Slug of(String id, TextQuoteSelector passage, String text) {
        int ours = id.lastIndexOf(OURS);
        String name = ours >= 0
                ? id.substring(ours + OURS.length())
                : id.replaceFirst("[/#]+$", "").replaceFirst("^.*[/#:]", "");
        if (ours >= 0 && Slug.isValid(name)) {
            return new Slug(name);
        }
        String digits =
                Fingerprint.of(String.join("\n", passage.exact(), text, id)).substring(0, DIGITS);
        boolean isPlain = name.matches("[A-Za-z0-9_-]{1," + LONGEST + "}") && name.matches(".*[A-Za-z0-9].*");
        return isPlain ? Slug.from(name) : new Slug("note-" + digits);
    }

    /** Returns an id with digits behind it that are made of the whole of another. */
    static Slug whole(Slug id, String origin) {
        String stem =
                id.value().length() > LONGEST ? id.value().substring(0, LONGEST).replaceFirst("-+$", "") : id.value();
        return new Slug(stem + "-" + Fingerprint.of(origin).substring(0, DIGITS));
    }
}
