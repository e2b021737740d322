package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Words;
import dev.lectern.stage.link.tie.Topic.Occurrence;
import dev.lectern.stage.link.tie.Topic.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the terms of the glossary that several articles name in few paragraphs altogether, whatever their languages. An
 * idea, an event or a work is a subject of its own; a person, a place or a body is only named.
 */
final class SharedNames {

    private static final int MOST_WORDS = 5;

    private final Shelf shelf;
    private final Glossary glossary;

    SharedNames(Shelf shelf, Glossary glossary) {
        this.shelf = shelf;
        this.glossary = glossary;
    }

    List<Topic> all() {
        Map<Slug, List<Occurrence>> mentions = new TreeMap<>();
        for (int at = 0; at < shelf.passages().size(); at++) {
            for (TermMention mention : shelf.passage(at).terms()) {
                mentions.computeIfAbsent(mention.term(), term -> new ArrayList<>())
                        .add(new Occurrence(at, mention.place().span()));
            }
        }
        List<Topic> topics = new ArrayList<>();
        mentions.forEach((id, occurrences) -> glossary.term(id)
                .filter(term -> term.linking() != Term.Linking.NEVER)
                .ifPresent(term -> topic(term, occurrences, topics)));
        return topics;
    }

    private void topic(Term term, List<Occurrence> occurrences, List<Topic> topics) {
        int paragraphs = shelf.paragraphs(occurrences.stream().mapToInt(Occurrence::passage));
        if (paragraphs <= shelf.mostParagraphs()) {
            topics.add(new Topic(
                    Kind.NAME,
                    "term " + term.id(),
                    term.headword(),
                    "both name " + term.headword(),
                    shelf.rarity(paragraphs) * worth(term),
                    strength(term.kind(), paragraphs),
                    occurrences));
        }
    }

    /** An idea weighs as much as a phrase of as many words. */
    private static double worth(Term term) {
        return switch (term.kind()) {
            case CONCEPT, EVENT, WORK -> 0.8 + 0.2 * Math.min(MOST_WORDS, Words.count(term.headword()));
            case PERSON, PLACE, ORGANIZATION -> 1;
        };
    }

    /** A person, a place or a body that is only named must be rarer to tie anything. */
    private Strength strength(TermKind kind, int paragraphs) {
        return switch (kind) {
            case CONCEPT, EVENT, WORK -> Strength.MARGIN;
            case PERSON, PLACE, ORGANIZATION ->
                paragraphs <= shelf.mostParagraphs() / 2 ? Strength.FOOT : Strength.SUPPORT;
        };
    }
}
