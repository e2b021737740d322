package dev.lectern.stage.link.tie;

import dev.lectern.language.Quantity;
import dev.lectern.language.QuantityReader;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.text.Span;
import dev.lectern.stage.link.tie.Sheet.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the quantities of an article, by what they count, each with what tells its event from others. */
final class FigureFinder {

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> traits = new ArrayList<>();
    private Set<String> ofParagraph = new LinkedHashSet<>();

    List<Figure> figures() {
        return figures;
    }

    /** Returns what the paragraphs speak of, each as often as there are paragraphs that do. */
    List<String> traits() {
        return traits;
    }

    void beginParagraph() {
        ofParagraph = new LinkedHashSet<>();
    }

    /** Reads the passage of that number. */
    void read(int number, Passage passage, List<Word> words) {
        addTraits(passage, words);
        if (words.stream().anyMatch(word -> word.entry().isNumber())) {
            for (Quantity quantity : QuantityReader.in(passage.text(), passage.language())) {
                if (!isInDate(quantity, passage)) {
                    subjects(quantity, passage, words)
                            .forEach(subject -> figures.add(new Figure(
                                    number, quantity, subject, Collections.unmodifiableSet(ofParagraph))));
                }
            }
        }
    }

    void endParagraph() {
        traits.addAll(ofParagraph);
    }

    private static boolean isInDate(Quantity quantity, Passage passage) {
        Span figure = quantity.figure().shift(passage.sentence().start());
        return passage.dates().stream().anyMatch(date -> date.place().span().overlaps(figure));
    }

    /** Returns what is counted; for money and percentages, every word of the clause that carries a subject. */
    private static Set<String> subjects(Quantity quantity, Passage passage, List<Word> words) {
        if (quantity.kind() == Quantity.Kind.COUNT) {
            return Set.of(quantity.subject());
        }
        String kind = quantity.kind() == Quantity.Kind.MONEY ? "sum: " : "percentage: ";
        Span own = quantity.words().shift(passage.sentence().start());
        Span clause = quantity.clause().shift(passage.sentence().start());
        Set<String> subjects = new TreeSet<>();
        for (Word word : words) {
            boolean isOther = clause.contains(word.place()) && !own.overlaps(word.place());
            if (isOther && !word.stem().isEmpty()) {
                subjects.add(kind + word.stem().text());
            }
        }
        return subjects;
    }

    /** Adds what ties a passage to an event: its months, terms and names. */
    private void addTraits(Passage passage, List<Word> words) {
        for (DateMention date : passage.dates()) {
            ofParagraph.add("time " + date.days().first().toString().substring(0, 7));
        }
        for (TermMention mention : passage.terms()) {
            ofParagraph.add("term " + mention.term());
        }
        for (Word word : words.subList(Math.min(1, words.size()), words.size())) {
            boolean isName = word.isCapital() && !word.stem().isEmpty() && !passage.isInTerm(word.place());
            if (isName) {
                ofParagraph.add("name " + word.written());
            }
        }
    }
}
