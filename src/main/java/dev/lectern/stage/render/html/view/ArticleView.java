package dev.lectern.stage.render.html.view;

import dev.lectern.stage.render.markup.Markup;
import java.util.List;

/**
 * What {@code article.peb} is given under the name {@code article}.
 *
 * @param language BCP 47 tag of the article
 * @param direction {@code ltr} or {@code rtl}
 * @param kicker the word above the headline; empty for none
 * @param title the headline
 * @param supplied whether the source has no headline and this one was made for it
 * @param titleNotes notes that belong to words of the headline
 * @param facts authors, date, publisher and length
 * @param deck the standfirst, a paragraph each
 * @param pointsHeading the words above the key points
 * @param pointsId the anchor of those words
 * @param points the key points, as lists
 * @param notes what the page's editors say about the article
 * @param contents the headings, if there are enough of them to need a list
 * @param body the text
 * @param withheld what is said where part of the text is not shown
 * @param bios who the authors are
 * @param references footnotes and literature that no words of the text refer to
 * @param elsewhere notes of the editor's that stand beside no words of the text, most of them because they lost their place
 * @param data link to the editor's notes as data; empty where there are none
 * @param terms the glossary's terms that are mentioned, in the order of their first mention
 * @param accounts what other articles say that answers passages of this one
 * @param related articles that speak of the same things, the nearest first
 * @param backlinks passages of other articles that name this one
 * @param backlinksMore how many more there are, in words; empty for none
 * @param citation how it is cited
 * @param copy where this copy comes from and what was done to it
 * @param neighbours the article before and the one after
 */
public record ArticleView(
        String language,
        String direction,
        String kicker,
        Markup title,
        boolean supplied,
        List<NoteView> titleNotes,
        FactsView facts,
        List<BlockView> deck,
        String pointsHeading,
        String pointsId,
        List<BlockView> points,
        List<BlockView> notes,
        List<ContentsView> contents,
        List<BlockView> body,
        String withheld,
        List<BlockView> bios,
        List<BlockView> references,
        List<EditorNoteView> elsewhere,
        String data,
        List<CardView> terms,
        List<OtherAccountsView> accounts,
        List<RelatedView> related,
        List<BacklinkView> backlinks,
        String backlinksMore,
        CitationView citation,
        CopyView copy,
        NeighboursView neighbours) {

    /**
     * Who wrote it, when, where, how long it is.
     *
     * @param authors in order, each a link to all that is theirs
     * @param date in words; empty where unknown
     * @param isoDate the same as year-month-day
     * @param notBefore the latest day the text speaks of, in words, for an article without a date; empty where unknown
     * @param isoNotBefore the same as year-month-day, or as year-month
     * @param publisher a link to all that it published; without words where unknown
     * @param original absolute address of the original; empty where unknown
     * @param words in words, such as {@code 2,055 words}
     * @param readingTime in words, such as {@code 9 minutes}
     */
    public record FactsView(
            List<LinkView> authors,
            String date,
            String isoDate,
            String notBefore,
            String isoNotBefore,
            LinkView publisher,
            String original,
            String words,
            String readingTime) {}

    /** A heading in the list of contents: its words, its anchor and its level, from 2. */
    public record ContentsView(String text, String href, int level) {}

    /**
     * A term in the list of terms, which the script also shows as a card.
     *
     * @param id the anchor of the entry, named by the links that open it as a card
     * @param term what it is called
     * @param kind what sort of thing it is
     * @param sentence the first sentence of its definition; empty where it has none
     * @param mentions here and in the archive, in words
     * @param href link to its dossier
     */
    public record CardView(String id, String term, String kind, String sentence, String mentions, String href) {}

    /** A related article: a link, when it was published, the reason in words, and its own words on what both speak of. */
    public record RelatedView(LinkView article, String date, String reason, List<PassageView> passages) {}

    /** A sentence of another article with the words marked that name a term or ground a tie, and the link to those words. */
    public record PassageView(String term, Markup sentence, String href) {}

    /** A passage that names this article: the article it stands in, the sentence with the words marked, the reason. */
    public record BacklinkView(LinkView article, String date, Markup sentence, String href, String reason) {}

    /**
     * Where a copy comes from and what was done to it.
     *
     * @param file the seed's name
     * @param encoding it was read in
     * @param kept how many lines were kept, in words; empty where the source has no lines
     * @param removed how much was taken out, in words; empty for nothing
     * @param rules what was taken out, by rule
     * @param ledger link to the ledger
     */
    public record CopyView(
            String file, String encoding, String kept, String removed, List<RuleView> rules, String ledger) {}

    /** A cleaning rule and how many lines or passages it took out. */
    public record RuleView(String rule, String count) {}

    /** The article before and the one after; each a list of one link or none. */
    public record NeighboursView(List<LinkView> previous, List<LinkView> next) {}
}
