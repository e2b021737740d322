package dev.lectern.stage.check;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.TermSuggestion;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks through an archive for what an editor may want to mend. Everything found is a note: a fact about a source, which
 * the editor may well leave as it is.
 */
public final class ArchiveChecker {

    private final Archive archive;
    private final Map<String, CheckedArticle> articles = new LinkedHashMap<>();

    /**
     * Sets out to look through an archive.
     *
     * @param sources the files its articles were read from; an article without its source is passed over
     */
    public ArchiveChecker(Archive archive, List<SourceFile> sources) {
        this.archive = archive;
        Map<String, SourceFile> files = sources.stream().collect(Collectors.toMap(SourceFile::name, file -> file));
        archive.articles().forEach(article -> {
            SourceFile file = files.get(article.id());
            if (file != null) {
                articles.put(article.id(), new CheckedArticle(article, file));
            }
        });
    }

    /** Returns the links in the articles that lead to pages of the web. */
    public List<OutwardLink> outwardLinks() {
        return articles.values().stream()
                .flatMap(article -> OutwardLink.in(article).stream())
                .toList();
    }

    /**
     * Returns what is found.
     *
     * @param changes what is shown otherwise than it is written, by article
     * @param suggestions what the glossary could have besides
     */
    public List<Diagnostic> check(Map<String, List<DisplayChange>> changes, List<TermSuggestion> suggestions) {
        List<ArticleCheck> checks = List.of(
                new MissingFacts(),
                new RepeatedBlocks(),
                new LongParagraphs(),
                new BrokenSentences(),
                new ForeignDigits(),
                new TypographyCheck(changes));
        List<Diagnostic> found = new ArrayList<>(articles.values().parallelStream()
                .flatMap(article -> checks.stream().flatMap(check -> check.check(article).stream()))
                .toList());
        GlossaryUse use = new GlossaryUse(archive, articles);
        found.addAll(use.unusedTerms());
        found.addAll(use.unexplainedAcronyms());
        found.addAll(use.unlistedSpellings(suggestions));
        found.addAll(OrphanArticles.in(archive));
        return found;
    }
}
