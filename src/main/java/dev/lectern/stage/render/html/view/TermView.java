package dev.lectern.stage.render.html.view;

import dev.lectern.stage.render.markup.Markup;
import java.util.List;

/**
 * What {@code term.peb} is given under the name {@code term}.
 *
 * @param name what it is called
 * @param kind what sort of thing it is
 * @param spellings every way of writing it and how often the archive has it, the commonest first
 * @param unused names of it that the archive does not use
 * @param wikidata absolute address of its Wikidata item; empty where the editor named none
 * @param identifier of that item
 * @param definition its blocks
 * @param summary mentions and articles, in words
 * @param timeline mentions by the date of their article
 * @param times sentences that speak of the term and of a time, in the order of the times, on the first page only
 * @param timesMore how many more there are, in words; empty for none
 * @param articles the articles that mention it, with counts
 * @param concordance every mention in context, by article
 * @param companions the terms it shares sentences with
 * @param differences what articles say differently of it, on the first page only
 * @param evidence where articles themselves say what its acronym stands for, one place an article
 * @param evidenceMore how many more articles do, in words; empty for none
 * @param linkedData the term as JSON-LD, on the first page; else empty
 * @param pages how the concordance is split
 */
public record TermView(
        String name,
        String kind,
        List<SpellingView> spellings,
        List<SpellingView> unused,
        String wikidata,
        String identifier,
        List<BlockView> definition,
        String summary,
        TimelineView timeline,
        List<ChronologyView.SayingView> times,
        String timesMore,
        List<CountView> articles,
        List<GroupView> concordance,
        List<CompanionView> companions,
        List<DifferenceView> differences,
        List<EvidenceView> evidence,
        String evidenceMore,
        Markup linkedData,
        PagerView pages) {

    /**
     * A name, how often the archive has it, and when it was in use.
     *
     * @param period in words, such as {@code since 2019}; empty where the name is not bound in time
     */
    public record SpellingView(String text, int count, String period) {}

    /**
     * A figure in sentences that name the term, or its own name, of which articles give more than one.
     *
     * @param href link to all that is said of it
     * @param said the figures or the spellings, in a row
     */
    public record DifferenceView(String subject, String href, String said) {}

    /**
     * A place where an article itself says what the term's acronym stands for.
     *
     * @param words as they stand
     * @param where the passage in words, such as {@code ¶8}
     * @param href link to the passage
     * @param line its line in the source, in words; empty where the source has no lines
     * @param ledger link to that line; empty likewise
     */
    public record EvidenceView(LinkView article, String words, String where, String href, String line, String ledger) {}

    /**
     * How often an article mentions the term.
     *
     * @param notBefore the latest day the text speaks of, in words, for an article without a date; empty where unknown
     * @param isoNotBefore the same as year-month-day, or as year-month
     * @param bar the length of its bar, 1 to 60, the longest being 60
     * @param first link to the first mention
     * @param ticks where in the text the mentions come
     */
    public record CountView(
            LinkView article,
            String date,
            String isoDate,
            String notBefore,
            String isoNotBefore,
            int count,
            int bar,
            String first,
            List<StripsView.TickView> ticks) {}

    /** The mentions in one article. */
    public record GroupView(LinkView article, String date, List<LineView> lines) {}

    /**
     * A mention between its neighbours.
     *
     * @param where the passage in words, such as {@code ¶8} or {@code title}
     * @param href link to the very mention
     * @param before the words before it and the space that parts them from it, if any
     * @param after the words after it, likewise
     */
    public record LineView(String where, String href, String before, String keyword, String after) {}

    /**
     * A term that shares sentences with this one.
     *
     * @param count in how many sentences both stand
     * @param bar the length of its bar, in per cent of the longest
     * @param passage link to the first of these sentences
     * @param attracted whether they meet more often than chance would have it: G² of 6.63 or more
     */
    public record CompanionView(LinkView term, int count, int bar, String passage, boolean attracted) {}
}
