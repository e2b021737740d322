package dev.lectern.stage.link;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Backlink;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Mark;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Lettering;
import dev.lectern.model.text.PhraseMatcher.Match;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the sentences of one article in which it names others; one sentence counts once for each article it names. */
final class CitationFinder {

    private final NameIndex names;
    private final List<Citation> citations = new ArrayList<>();

    /** A sentence that names an article. */
    record Citation(String named, Backlink backlink) {}

    /** Those of one article, in reading order. */
    record Citations(List<Citation> all) {

        /** Copies the list. */
        Citations {
            all = List.copyOf(all);
        }
    }

    /** Words of one article that name others. */
    private record Naming(Span span, NameIndex.Name name) {}

    private CitationFinder(NameIndex names) {
        this.names = names;
    }

    /** Reads an article. */
    static Citations in(Article article, NameIndex names) {
        CitationFinder finder = new CitationFinder(names);
        for (Block block : article.blocks()) {
            if (block.role().isAnnotated()) {
                finder.read(article, block);
            }
        }
        return new Citations(finder.citations);
    }

    private void read(Article article, Block block) {
        List<Naming> namings = namings(block);
        if (namings.isEmpty()) {
            return;
        }
        String text = block.text().text();
        List<Span> sentences = Sentences.in(text, article.metadata().language());
        Set<String> told = new HashSet<>();
        for (Naming naming : namings) {
            Span sentence = Sentences.around(naming.span(), sentences);
            if (naming.name().isOneWord() && sentence.start() == naming.span().start()) {
                continue;
            }
            for (String named : naming.name().owners()) {
                if (isNews(article, named, naming.name()) && told.add(named + "\n" + sentence.start())) {
                    Place place = new Place(block.id(), naming.span());
                    String reason = naming.name().reason().words();
                    String words = Folding.singleSpaced(sentence.of(text));
                    citations.add(new Citation(named, new Backlink(article.id(), place, words, reason)));
                }
            }
        }
    }

    /** Returns what a block names: by link and title before author and publisher, so that the closest reason is told. */
    private List<Naming> namings(Block block) {
        List<Naming> namings = new ArrayList<>();
        for (Mark mark : block.text().marks()) {
            if (mark instanceof Mark.ArticleLink link) {
                names.linked(link.article()).ifPresent(name -> namings.add(new Naming(link.span(), name)));
            }
        }
        SearchForm form = SearchForm.of(block.text().text());
        Span taken = new Span(0, 0);
        for (Match match : names.matcher().in(form)) {
            NameIndex.Name name = names.name(match.phrase());
            boolean free = match.span().start() >= taken.end() || match.span().equals(taken);
            if (free && Lettering.fits(name.written(), match.span().of(form.cased()))) {
                namings.add(new Naming(form.original(match.span()), name));
                taken = match.span();
            }
        }
        namings.sort(
                Comparator.comparing((Naming naming) -> naming.name().reason()).thenComparing(Naming::span));
        return namings;
    }

    /** Tells whether it says anything that an article names that one: not of itself, its own author or publisher. */
    private static boolean isNews(Article from, String named, NameIndex.Name name) {
        if (from.id().equals(named)) {
            return false;
        }
        return switch (name.reason()) {
            case AUTHOR -> NameIndex.authors(from).noneMatch(name.key()::equals);
            case PUBLISHER -> NameIndex.publisher(from).noneMatch(name.key()::equals);
            case LINK, TITLE -> true;
        };
    }
}
