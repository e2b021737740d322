package dev.lectern.stage.annotate;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Article;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds every mention of the glossary's terms in an article, the acronyms it explains and the dates it speaks of, in
 * reading order.
 *
 * <p>Sought are the title, if the source has one, and the blocks whose role {@linkplain
 * dev.lectern.model.document.Role#isAnnotated() says so}. Of names that overlap the one that starts first is taken, and
 * of those the longest: in "Shanghai Cooperation Organisation" only that term is found, not "Shanghai". A possessive
 * <i>'s</i> stays outside the mention, a hyphen is a word's end, and mentions never cross a block. Nothing is found in
 * program text, in addresses and in account names.
 *
 * <p>Where terms share a name, the one that the article elsewhere names unmistakably is meant; failing that, the
 * preferred one; failing that, none, and {@link #diagnose} tells.
 *
 * <pre>{@code
 * "Tokayev's appeal to the CSTO"  ->  tokayev [0,7)   csto [24,28)
 * }</pre>
 *
 * <p>The glossary is prepared once; one annotator may serve many threads.
 */
public final class ArticleAnnotator {

    private final Lexicon lexicon;
    private final AcronymReport acronymReport;

    /** Prepares a glossary for being sought. */
    public ArticleAnnotator(Glossary glossary) {
        this.lexicon = Lexicon.of(glossary);
        this.acronymReport = new AcronymReport(glossary);
    }

    /** Returns the article with what is found in it. */
    public AnnotatedArticle annotate(Article article) {
        Map<Slug, Integer> counts = new HashMap<>();
        List<TermMention> mentions = new ArrayList<>();
        List<Passage> passages = Passage.of(article);
        for (Sighting sighting : Sightings.in(article, passages, lexicon)) {
            if (sighting.terms().size() == 1) {
                Slug term = sighting.terms().get(0).id();
                Place place = new Place(sighting.passage().block(), sighting.span());
                mentions.add(new TermMention(place, term, sighting.text(), counts.merge(term, 1, Integer::sum)));
            }
        }
        DateResolver.Resolved times = DateResolver.in(article, passages);
        return new AnnotatedArticle(article, mentions, AcronymFinder.in(passages), times.dates(), times.unplaced());
    }

    /**
     * Returns what the editor should know about an annotated article, sorted: names that several terms share with
     * nothing to decide between them, and acronyms the text explains which the glossary lacks.
     */
    public List<Diagnostic> diagnose(AnnotatedArticle annotated) {
        Article article = annotated.article();
        return Stream.concat(ambiguities(article), acronymReport.of(annotated).stream())
                .sorted()
                .toList();
    }

    private Stream<Diagnostic> ambiguities(Article article) {
        if (!lexicon.hasSharedNames()) {
            return Stream.of();
        }
        Map<String, Diagnostic> first = new HashMap<>();
        for (Sighting sighting : Sightings.in(article, Passage.of(article), lexicon)) {
            if (sighting.terms().size() > 1) {
                first.putIfAbsent(sighting.text(), ambiguity(article, sighting));
            }
        }
        return first.values().stream();
    }

    private static Diagnostic ambiguity(Article article, Sighting sighting) {
        List<String> ids =
                sighting.terms().stream().map(term -> "\"" + term.id() + "\"").toList();
        List<String> files = sighting.terms().stream()
                .map(Term::location)
                .map(location -> location.file())
                .toList();
        return Diagnostic.warning(
                "glossary-alias-ambiguous",
                sighting.passage().location(article),
                "\"" + sighting.text() + "\" could be " + String.join(" or ", ids),
                "set \"default: true\" in one of " + String.join(", ", files));
    }
}
