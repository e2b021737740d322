package dev.lectern.model.annotation;

/**
 * Words that find a passage by standing in it (W3C Web Annotation Data Model, section 4.2.4).
 *
 * @param exact the words of the passage; an ellipsis within them stands for words left out
 * @param prefix words that stand right before it; empty where the passage needs none to be told from others
 * @param suffix words that stand right after it; empty likewise
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {

    /** Returns a selector without surroundings. */
    public static TextQuoteSelector of(String exact) {
        return new TextQuoteSelector(exact, "", "");
    }
}
