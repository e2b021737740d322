package dev.lectern.stage.render.data;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.TermSuggestion;
import dev.lectern.model.archive.TermSuggestion.Reason;
import dev.lectern.model.archive.TermSuggestion.Witness;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells which terms the glossary could have, with the places that speak for them, and drafts their files. */
public final class SuggestionsReport {

    private final List<TermSuggestion> suggestions;
    private final Map<String, ArchivedArticle> articles = new HashMap<>();

    /** A file for the glossary that is ready but for its definition. */
    public record GlossaryDraft(String path, String text) {}

    /** Prepares to tell of suggestions drawn from an archive. */
    public SuggestionsReport(List<TermSuggestion> suggestions, Archive archive) {
        this.suggestions = List.copyOf(suggestions);
        archive.articles().forEach(article -> articles.put(article.id(), article));
    }

    /** Returns a few lines for each suggestion. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (TermSuggestion suggestion : suggestions) {
            text.append(suggestion.name())
                    .append(suggestion.longForm().map(form -> " (" + form + ")").orElse(""))
                    .append(": ")
                    .append(reason(suggestion))
                    .append(", ")
                    .append(suggestion.count())
                    .append(suggestion.count() == 1 ? " time in " : " times in ")
                    .append(suggestion.witnesses().size())
                    .append(suggestion.witnesses().size() == 1 ? " article\n" : " articles\n");
            suggestion
                    .witnesses()
                    .forEach(witness -> text.append("  ")
                            .append(place(witness))
                            .append(": ")
                            .append(witness.count())
                            .append('\n'));
        }
        return suggestions.isEmpty() ? "Nothing to suggest.\n" : text.toString();
    }

    /** Returns the same as JSON. */
    public String json() {
        return Json.write(
                Map.of("suggestions", suggestions.stream().map(this::object).toList()));
    }

    private Map<String, Object> object(TermSuggestion suggestion) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", suggestion.name());
        json.put("reason", suggestion.reason().name().toLowerCase(Locale.ROOT));
        json.put("longForm", suggestion.longForm());
        json.put("spellingOf", suggestion.spellingOf().map(Slug::value));
        json.put("count", suggestion.count());
        json.put("places", suggestion.witnesses().stream().map(this::place).toList());
        return json;
    }

    /**
     * Returns a file for each suggestion that is a term of its own; another name of a term is an alias and gets none. An
     * acronym that an article explains is defined by that sentence; all others are left without a definition, of which a
     * build warns.
     */
    public List<GlossaryDraft> drafts() {
        return suggestions.stream()
                .filter(suggestion -> suggestion.spellingOf().isEmpty())
                .map(this::draft)
                .toList();
    }

    private GlossaryDraft draft(TermSuggestion suggestion) {
        Slug slug = Slug.from(suggestion.name());
        StringBuilder text = new StringBuilder("---\n")
                .append("term: ")
                .append(Json.quote(suggestion.longForm().orElse(suggestion.name())))
                .append('\n');
        suggestion
                .longForm()
                .ifPresent(form -> text.append("aliases: [")
                        .append(Json.quote(suggestion.name()))
                        .append("]\n"));
        text.append("# Found ")
                .append(suggestion.count())
                .append(suggestion.count() == 1 ? " time" : " times")
                .append(", first in ")
                .append(place(suggestion.witnesses().get(0)))
                .append("; say its kind, and write the definition below the line.\n---\n");
        explanation(suggestion).ifPresent(words -> text.append(words).append('\n'));
        String id = slug.isReserved() ? "the-" + slug : slug.value();
        return new GlossaryDraft("seeds/glossary/" + id + ".md", text.toString());
    }

    /** Returns the sentence in which an article says what an acronym stands for, with its source. */
    private Optional<String> explanation(TermSuggestion suggestion) {
        Witness witness = suggestion.witnesses().get(0);
        return Optional.ofNullable(articles.get(witness.article()))
                .filter(any -> suggestion.reason() == Reason.EXPLAINED)
                .map(ArchivedArticle::article)
                .map(article -> "\u201C" + escaped(sentence(article, witness)) + "\u201D ("
                        + escaped(Folding.singleSpaced(article.title())) + ", " + place(witness) + ")");
    }

    private static String sentence(Article article, Witness witness) {
        String text = article.text(witness.place().block());
        Span around = Sentences.around(
                witness.place().span(), Sentences.in(text, article.metadata().language()));
        return Folding.singleSpaced(around.of(text));
    }

    /** Keeps what has a meaning in Markdown from having it. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }

    private static String reason(TermSuggestion suggestion) {
        String spelling =
                suggestion.spellingOf().map(term -> "another name of " + term).orElse("");
        return switch (suggestion.reason()) {
            case EXPLAINED -> spelling.isEmpty() ? "an acronym that the text explains" : spelling;
            case SPELLING -> spelling.replace("name", "spelling");
            case ACRONYM -> "an acronym that no article explains";
            case NAME -> "a name that recurs";
        };
    }

    /** Returns the file and the line of a place. */
    private String place(Witness witness) {
        return Optional.ofNullable(articles.get(witness.article()))
                .map(archived -> {
                    Article article = archived.article();
                    Optional<Block> block = article.block(witness.place().block());
                    Optional<Integer> line = block.flatMap(one ->
                            archived.ledger().lineAt(one, witness.place().span().start()));
                    return article.provenance().path()
                            + line.map(number -> ":" + number).orElse("");
                })
                .orElse(witness.article());
    }
}
