package dev.lectern.stage.link;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Credit;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.text.PhraseMatcher;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names by which the archive's articles may be cited.
 *
 * <p>Only what can hardly mean anything else is a name: titles of three words or more that the source itself bears,
 * authors with two names or more, publishers in full. A name that more than {@value #MOST_OWNERS}
 * articles have in common cites none of them.
 */
final class NameIndex {

    private static final int MOST_OWNERS = 25;
    private static final int TITLE_WORDS = 3;
    private static final int AUTHOR_WORDS = 2;

    private final PhraseMatcher matcher;
    private final List<Name> names;
    private final Map<String, Name> linked = new HashMap<>();

    /** How a passage speaks of an article, the closest first. */
    enum Reason {
        /** Its page, by a link of the editor's or to where it was first published. */
        LINK("links to it"),
        /** What it is called. */
        TITLE("names its title"),
        /** Who wrote it. */
        AUTHOR("names its author"),
        /** Who published it. */
        PUBLISHER("names its publisher");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * A name and the ids of the articles it belongs to.
     *
     * @param written the name, {@linkplain SearchForm#cased() prepared}
     * @param key the same without case
     */
    record Name(Reason reason, String written, String key, List<String> owners) {

        boolean isOneWord() {
            return reason == Reason.PUBLISHER && Words.count(key) == 1;
        }
    }

    /** All names that are words, and the ids of all articles. */
    private record Names(List<Name> names, List<String> articles) {}

    private NameIndex(Names all) {
        this.names = all.names();
        all.articles().forEach(id -> linked.put(id, new Name(Reason.LINK, id, id, List.of(id))));
        this.matcher = PhraseMatcher.of(names.stream().map(Name::written).toList());
    }

    /** Collects the names of these articles; as long as they are the same, the index is the one that was made before. */
    static NameIndex of(List<Article> articles, Memory memory) {
        Names names = names(articles);
        return memory.recallAlike(NameIndex.class, names, () -> new NameIndex(names));
    }

    private static Names names(List<Article> articles) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (Article article : articles) {
            title(article).ifPresent(title -> add(names, Reason.TITLE, title, article));
            article.metadata().authors().stream()
                    .map(Author::name)
                    .filter(name -> Words.count(name) >= AUTHOR_WORDS)
                    .forEach(name -> add(names, Reason.AUTHOR, name, article));
            article.metadata()
                    .credit()
                    .map(Credit::name)
                    .ifPresent(name -> add(names, Reason.PUBLISHER, name, article));
        }
        names.values().removeIf(name -> name.owners().size() > MOST_OWNERS);
        return new Names(
                List.copyOf(names.values()), articles.stream().map(Article::id).toList());
    }

    /** Returns the matcher of all names that are words. */
    PhraseMatcher matcher() {
        return matcher;
    }

    /** Returns the name the matcher calls by that number. */
    Name name(int phrase) {
        return names.get(phrase);
    }

    /** Returns the article that a link leads to. */
    Optional<Name> linked(String article) {
        return Optional.ofNullable(linked.get(article));
    }

    /** Returns the keys of an article's authors. */
    static Stream<String> authors(Article article) {
        return article.metadata().authors().stream().map(author -> key(author.name()));
    }

    /** Returns the key of an article's publisher. */
    static Stream<String> publisher(Article article) {
        return article.metadata().credit().stream().map(credit -> key(credit.name()));
    }

    private static Optional<String> title(Article article) {
        return Optional.of(article.metadata().title())
                .filter(title -> !title.supplied() && Words.count(title.text()) >= TITLE_WORDS)
                .map(title -> title.text());
    }

    private static void add(Map<String, Name> names, Reason reason, String text, Article owner) {
        String written = SearchForm.of(text).cased().strip();
        List<String> owners = names.computeIfAbsent(
                        reason + " " + written, id -> new Name(reason, written, key(text), new ArrayList<>()))
                .owners();
        if (owners.isEmpty() || !owners.get(owners.size() - 1).equals(owner.id())) {
            owners.add(owner.id());
        }
    }

    private static String key(String text) {
        return SearchForm.of(text).key().strip();
    }
}
