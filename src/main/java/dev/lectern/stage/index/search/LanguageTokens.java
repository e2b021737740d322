package dev.lectern.stage.index.search;

import dev.lectern.model.text.QueryWords;
import dev.lectern.model.text.TextSlices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tokens of one language: each is folded and stemmed when it is first seen, and only looked up from then on. */
final class LanguageTokens {

    private static final int BUCKETS = 1 << 16;

    private final @Nullable Token[] buckets = new @Nullable Token[BUCKETS];
    private final Stemming stemming;
    private final Vocabulary vocabulary;
    private final Endings endings = new Endings();

    LanguageTokens(String language, Vocabulary vocabulary) {
        this.stemming = Stemming.of(language);
        this.vocabulary = vocabulary;
    }

    /** Returns the token in a range of a text. */
    Token at(String text, int start, int end) {
        int hash = TextSlices.hash(text, start, end);
        int bucket = hash & (BUCKETS - 1);
        for (@Nullable Token token = buckets[bucket]; token != null; token = token.next()) {
            if (token.isAt(text, start, end, hash)) {
                return token;
            }
        }
        String written = text.substring(start, end);
        Token made = new Token(written, hash, buckets[bucket], groups(written), new int[2]);
        buckets[bucket] = made;
        return made;
    }

    /** Tells all tokens. */
    void forEach(Consumer<Token> reader) {
        for (Token first : buckets) {
            for (@Nullable Token token = first; token != null; token = token.next()) {
                reader.accept(token);
            }
        }
    }

    /** Returns what its words end in. */
    Endings endings() {
        return endings;
    }

    private List<Group> groups(String written) {
        List<Group> groups = new ArrayList<>(1);
        for (QueryWords.Word word : QueryWords.inToken(written)) {
            String key = word.whole() ? key(word) : word.form();
            groups.add(vocabulary.add(word.form(), key));
            endings.add(word.form(), key);
        }
        return List.copyOf(groups);
    }

    /** What is left of a word, folded as words are, so that two languages can have a group together. */
    private String key(QueryWords.Word word) {
        List<String> stem = QueryWords.of(stemming.stem(word.surface()));
        return stem.size() == 1 ? stem.get(0) : word.form();
    }
}
