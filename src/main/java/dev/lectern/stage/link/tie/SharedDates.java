package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.TimeWords;
import dev.lectern.stage.link.tie.Shelf.ShelvedWord;
import dev.lectern.stage.link.tie.Topic.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds times that sentences of several articles speak of together with one and the same thing: a term of the glossary, or
 * a rare word. The time itself must be rare in the archive.
 */
final class SharedDates {

    private static final double MOST = 0.03;
    private static final int FEWEST = 6;
    private static final double RARE = 0.06;
    private static final int FEWEST_WORDS = 8;
    private static final int REACH = 60;
    private static final int REACH_OF_PEOPLE = 120;

    private final Shelf shelf;
    private final Map<Slug, String> headwords = new HashMap<>();
    private final Set<Slug> people = new HashSet<>();

    /** A time in words that sort and compare, and where it stands. */
    private record When(String time, Span words) {}

    SharedDates(Shelf shelf, Glossary glossary) {
        this.shelf = shelf;
        glossary.terms().forEach(term -> headwords.put(term.id(), term.headword()));
        glossary.terms().stream()
                .filter(term -> term.kind() == TermKind.PERSON)
                .map(Term::id)
                .forEach(people::add);
    }

    List<Topic> all() {
        Map<String, List<Occurrence>> times = new TreeMap<>();
        for (int at = 0; at < shelf.passages().size(); at++) {
            for (When when : whens(shelf.passage(at))) {
                times.computeIfAbsent(when.time(), time -> new ArrayList<>()).add(new Occurrence(at, when.words()));
            }
        }
        Map<String, List<Occurrence>> together = new TreeMap<>();
        times.forEach((time, occurrences) -> {
            if (occurrences.size() > 1 && occurrences.size() <= shelf.share(MOST, FEWEST)) {
                occurrences.forEach(occurrence -> companions(occurrence)
                        .forEach(
                                companion -> together.computeIfAbsent(time + "\t" + companion, key -> new ArrayList<>())
                                        .add(occurrence)));
            }
        });
        List<Topic> topics = new ArrayList<>();
        together.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Occurrence>> entry) ->
                                entry.getKey().contains("\tword\t"))
                        .thenComparing(entry -> entry.getValue().size())
                        .thenComparing(entry -> -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> topic(entry.getKey(), entry.getValue(), topics));
        return topics;
    }

    private void topic(String key, List<Occurrence> occurrences, List<Topic> topics) {
        int articles = shelf.articles(occurrences.stream().mapToInt(Occurrence::passage));
        int paragraphs = shelf.paragraphs(occurrences.stream().mapToInt(Occurrence::passage));
        if (articles < 2 || paragraphs > shelf.mostParagraphs()) {
            return;
        }
        String[] parts = key.split("\t", 3);
        boolean isTerm = parts[1].equals("term");
        String what = isTerm
                ? headwords.getOrDefault(new Slug(parts[2]), parts[2])
                : "\u201C" + written(parts[2], occurrences.get(0)) + "\u201D";
        String time = said(occurrences.get(0));
        String reason = "both speak of " + time + (isTerm ? " and of " : " and have the word ") + what;
        topics.add(new Topic(
                Kind.DATE,
                "date " + key,
                time + ", " + what,
                reason,
                shelf.rarity(paragraphs),
                Topic.Strength.MARGIN,
                occurrences));
    }

    /** Returns the time that a passage names at a place as a reader is told it. */
    private String said(Occurrence occurrence) {
        return shelf.passage(occurrence.passage()).dates().stream()
                .filter(date -> date.place().span().equals(occurrence.words()))
                .map(date -> new TimeWords(date.days()).full())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the word of a passage that has a stem, as it stands there. */
    private String written(String stem, Occurrence occurrence) {
        String text = shelf.passage(occurrence.passage()).block().text().text();
        return shelf.words(occurrence.passage()).stream()
                .filter(word -> shelf.stems().text(word.stem()).equals(stem))
                .map(word -> word.place().of(text))
                .findFirst()
                .orElse(stem);
    }

    /** Returns what stands in the sentence beside the time. */
    private Set<String> companions(Occurrence occurrence) {
        Passage passage = shelf.passage(occurrence.passage());
        Set<String> companions = new HashSet<>();
        for (TermMention mention : passage.terms()) {
            Span place = mention.place().span();
            int apart = Math.max(
                    occurrence.words().start() - place.end(),
                    place.start() - occurrence.words().end());
            if (apart <= (people.contains(mention.term()) ? REACH_OF_PEOPLE : REACH)) {
                companions.add("term\t" + mention.term());
            }
        }
        StemTable stems = shelf.stems();
        for (ShelvedWord word : shelf.words(occurrence.passage())) {
            boolean isTelling = word.stem() > 0
                    && !stems.isCommon(word.stem())
                    && stems.frequency(word.stem()) <= shelf.share(RARE, FEWEST_WORDS)
                    && !passage.isInTerm(word.place());
            if (isTelling) {
                companions.add("word\t" + stems.text(word.stem()));
            }
        }
        return companions;
    }

    private static List<When> whens(Passage passage) {
        List<When> whens = new ArrayList<>();
        for (DateMention date : passage.dates()) {
            whens.add(new When(written(date.days()), date.place().span()));
        }
        return whens;
    }

    private static String written(DayRange days) {
        return switch (days.precision()) {
            case DAY -> days.first().toString();
            case WEEK -> days.first() + "/" + days.last();
            case MONTH -> days.first().toString().substring(0, 7);
            case YEAR -> Integer.toString(days.first().getYear());
            case DECADE -> days.first().getYear() + "s";
        };
    }
}
