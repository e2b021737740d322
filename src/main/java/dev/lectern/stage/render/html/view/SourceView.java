package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * What {@code source.peb} is given under the name {@code source}.
 *
 * @param article link back to the article
 * @param file the seed's path
 * @param encoding it was read in
 * @param fingerprint SHA-256 of its bytes
 * @param figures how many lines had which fate, in words, the commonest first
 * @param display how many changes are made to its texts for display only, in words; empty where there are none
 * @param straight how many straight quotation marks stay straight, in words; empty where none do
 * @param corrections those changes by kind
 * @param lines every line in order; empty where the source has no lines of its own
 * @param removals what was taken out of a source without lines
 */
public record SourceView(
        LinkView article,
        String file,
        String encoding,
        String fingerprint,
        List<FigureView> figures,
        String display,
        String straight,
        List<CorrectionView> corrections,
        List<LineView> lines,
        List<RemovalView> removals) {

    /** A fate and how many lines had it. */
    public record FigureView(String fate, String count) {}

    /** A kind of change made for display: its code, how often, and what it does, in words. */
    public record CorrectionView(String code, String count, String label) {}

    /**
     * A line of the source.
     *
     * @param number from one
     * @param text as it stands
     * @param status {@code kept, metadata, removed} or {@code blank}
     * @param fate in words
     * @param target words of the link to where it went; empty for none
     * @param href that link
     */
    public record LineView(int number, String text, String status, String fate, String target, String href) {}

    /** Text taken out of a source without lines: by which rule, taken for what. */
    public record RemovalView(String rule, String fate, String text) {}
}
