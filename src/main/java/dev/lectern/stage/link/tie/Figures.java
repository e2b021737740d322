package dev.lectern.stage.link.tie;

import dev.lectern.language.Quantity;
import dev.lectern.language.QuantityReader;
import dev.lectern.language.Stems;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The quantities of an archive, by what they count, each with what tells its event from others. */
final class Figures {

    private final Shelf shelf;
    private final List<Figure> all = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    /**
     * A quantity in a passage.
     *
     * @param subject what is counted; for money and percentages, what of
     * @param traits what its paragraph and sentence speak of besides: months, terms, names, words
     */
    record Figure(int passage, Quantity quantity, String subject, Set<String> traits) {}

    Figures(Shelf shelf) {
        this.shelf = shelf;
        Map<Integer, Set<String>> traits = new TreeMap<>();
        for (int at = 0; at < shelf.passages().size(); at++) {
            traits.computeIfAbsent(shelf.passages().get(at).paragraph(), id -> new LinkedHashSet<>())
                    .addAll(anchors(shelf.passages().get(at)));
        }
        traits.values().forEach(set -> set.forEach(trait -> frequencies.merge(trait, 1, Integer::sum)));
        for (int at = 0; at < shelf.passages().size(); at++) {
            Passage passage = shelf.passages().get(at);
            for (Quantity quantity : QuantityReader.in(passage.text(), passage.language())) {
                add(at, quantity, traits.getOrDefault(passage.paragraph(), Set.of()));
            }
        }
    }

    List<Figure> all() {
        return all;
    }

    /** Returns how rare a trait is. */
    double rarity(String trait) {
        return shelf.rarity(frequencies.getOrDefault(trait, 1));
    }

    private void add(int at, Quantity quantity, Set<String> anchors) {
        Passage passage = shelf.passages().get(at);
        Span words = quantity.words().shift(passage.sentence().start());
        boolean isInDate = passage.dates().stream()
                .anyMatch(date -> date.place()
                        .span()
                        .overlaps(quantity.figure().shift(passage.sentence().start())));
        if (isInDate) {
            return;
        }
        if (quantity.kind() == Quantity.Kind.COUNT) {
            all.add(new Figure(at, quantity, quantity.subject(), anchors));
            return;
        }
        String kind = quantity.kind() == Quantity.Kind.MONEY ? "sum: " : "percentage: ";
        Stems forms = Stems.of(passage.language());
        String text = passage.block().text().text();
        Span clause = quantity.clause().shift(passage.sentence().start());
        Set<String> heads = new TreeSet<>();
        for (Span word : Words.in(clause.of(text))) {
            Span place = word.shift(clause.start());
            String stem = words.overlaps(place) ? "" : forms.stem(place.of(text));
            if (!stem.isEmpty()) {
                heads.add(stem);
            }
        }
        heads.forEach(head -> all.add(new Figure(at, quantity, kind + head, anchors)));
    }

    /** Returns what ties a passage to an event: its months, terms and names. */
    private Set<String> anchors(Passage passage) {
        Set<String> anchors = new LinkedHashSet<>();
        for (DateMention date : passage.dates()) {
            anchors.add("time " + date.days().first().toString().substring(0, 7));
        }
        for (TermMention mention : passage.terms()) {
            anchors.add("term " + mention.term());
        }
        Stems forms = Stems.of(passage.language());
        String text = passage.block().text().text();
        BitSet termed = new BitSet();
        passage.terms()
                .forEach(mention -> termed.set(
                        mention.place().span().start(), mention.place().span().end()));
        boolean isFirst = true;
        for (Span word : Shelf.words(passage)) {
            int next = termed.nextSetBit(word.start());
            boolean isTerm = next >= 0 && next < word.end();
            if (!isFirst && !isTerm && Character.isUpperCase(text.codePointAt(word.start()))) {
                String stem = forms.stem(word.of(text));
                if (!stem.isEmpty()) {
                    anchors.add("name " + word.of(text));
                }
            }
            isFirst = false;
        }
        return anchors;
    }
}
