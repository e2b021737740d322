package dev.lectern.stage.link;

import dev.lectern.model.annotation.AnnotatedArticle;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the sentences in which articles name one another; one sentence counts once for each article it names. For each
 * article the first {@value #MOST} are kept and the others counted.
 */
final class BacklinkFinder {

    private static final int MOST = 50;

    private final NameIndex names;
    private final Map<String, List<Backlink>> first = new HashMap<>();
    private final Map<String, Integer> further = new HashMap<>();

    /** Words of one article that name others. */
    private record Naming(Span span, NameIndex.Name name) {}

    BacklinkFinder(List<AnnotatedArticle> annotated) {
        List<Article> articles =
                annotated.stream().map(AnnotatedArticle::article).toList();
        this.names = NameIndex.of(articles);
        for (Article article : articles) {
            for (Block block : article.blocks()) {
                if (block.role().isAnnotated()) {
                    read(article, block);
                }
            }
        }
    }

    /** Returns the first passages that name each article, in the order of the articles they stand in. */
    Map<String, List<Backlink>> first() {
        return first;
    }

    /** Returns how many more passages name an article; an article without any is left out. */
    Map<String, Integer> further() {
        return further;
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
            for (Article named : naming.name().owners()) {
                if (isNews(article, named, naming.name()) && told.add(named.id() + "\n" + sentence.start())) {
                    Place place = new Place(block.id(), naming.span());
                    String reason = naming.name().reason().words();
                    keep(named, new Backlink(article.id(), place, Folding.singleSpaced(sentence.of(text)), reason));
                }
            }
        }
    }

    private void keep(Article named, Backlink backlink) {
        List<Backlink> kept = first.computeIfAbsent(named.id(), id -> new ArrayList<>());
        if (kept.size() < MOST) {
            kept.add(backlink);
        } else {
            further.merge(named.id(), 1, Integer::sum);
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
    private static boolean isNews(Article from, Article named, NameIndex.Name name) {
        if (from.id().equals(named.id())) {
            return false;
        }
        return switch (name.reason()) {
            case AUTHOR -> NameIndex.authors(from).noneMatch(name.key()::equals);
            case PUBLISHER -> NameIndex.publisher(from).noneMatch(name.key()::equals);
            case LINK, TITLE -> true;
        };
    }
}
