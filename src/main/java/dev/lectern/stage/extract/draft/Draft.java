package dev.lectern.stage.extract.draft;

import dev.lectern.language.DayReader;
import dev.lectern.language.Vocabulary;
import dev.lectern.model.document.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A source on the way to being an article: its passages, and what has been ruled about them so far.
 *
 * @param passages in source order
 * @param rulings by passage index
 * @param language BCP 47 tag
 * @param vocabulary the signal words of that language
 */
public record Draft(List<Passage> passages, Map<Integer, Ruling> rulings, String language, Vocabulary vocabulary) {

    /** Copies the collections. */
    public Draft {
        passages = List.copyOf(passages);
        rulings = Map.copyOf(rulings);
    }

    /** Returns a draft nothing has been ruled about. */
    public static Draft of(List<Passage> passages, String language, Vocabulary vocabulary) {
        return new Draft(passages, Map.of(), language, vocabulary);
    }

    /** Returns this draft after a rule has spoken. */
    public Draft after(Rule rule) {
        List<Ruling> spoken = rule.rule(this);
        if (spoken.isEmpty()) {
            return this;
        }
        Map<Integer, Ruling> all = new HashMap<>(rulings);
        for (Ruling ruling : spoken) {
            all.putIfAbsent(ruling.passage(), ruling);
        }
        return new Draft(passages, all, language, vocabulary);
    }

    /** Returns this draft after several rules have spoken, one after the other. */
    public Draft after(List<Rule> rules) {
        Draft draft = this;
        for (Rule rule : rules) {
            draft = draft.after(rule);
        }
        return draft;
    }

    /** Returns how many passages there are. */
    public int size() {
        return passages.size();
    }

    /** Returns the passage with that index. */
    public Passage passage(int index) {
        return passages.get(index);
    }

    /** Tells whether nothing has been ruled about a passage yet. */
    public boolean isOpen(int index) {
        return !rulings.containsKey(index);
    }

    /** Returns the role a passage was given, if any. */
    public Optional<Role> role(int index) {
        return Optional.ofNullable(rulings.get(index)).map(Ruling::role);
    }

    /** Returns the rule that gave a passage its role, if any has. */
    public Optional<String> rule(int index) {
        return Optional.ofNullable(rulings.get(index)).map(Ruling::rule);
    }

    /** Tells whether a passage was given one of these roles. */
    public boolean is(int index, Role... roles) {
        return role(index).filter(given -> List.of(roles).contains(given)).isPresent();
    }

    /** Returns the passages nothing has been ruled about, in order. */
    public List<Passage> open() {
        return passages.stream().filter(passage -> isOpen(passage.index())).toList();
    }

    /** Returns the passages of a role, in order. */
    public List<Passage> of(Role role) {
        return passages.stream().filter(passage -> is(passage.index(), role)).toList();
    }

    /** Returns the index of the next passage after one that is open or that stays in the article. */
    public Optional<Integer> nextKept(int index) {
        return IntStream.range(index + 1, size()).boxed().filter(this::isKept).findFirst();
    }

    /** Returns the index of the last passage before one that is open or that stays in the article. */
    public Optional<Integer> previousKept(int index) {
        return IntStream.iterate(index - 1, at -> at >= 0, at -> at - 1)
                .boxed()
                .filter(this::isKept)
                .findFirst();
    }

    /** Returns the open passages of running text, in order. */
    public List<Integer> openProse() {
        List<Integer> prose = new ArrayList<>();
        for (Passage passage : open()) {
            if (passage.isProse()) {
                prose.add(passage.index());
            }
        }
        return prose;
    }

    /** Tells whether a passage says nothing but when: a day, with a time of day or without, or how long ago. */
    public boolean isMoment(Passage passage) {
        return vocabulary.matches("relative-date", passage.text())
                || (passage.text().codePoints().anyMatch(Character::isDigit)
                        && DayReader.read(passage.text(), language).isPresent());
    }

    private boolean isKept(int index) {
        return role(index).map(role -> !role.isRemoved()).orElse(true);
    }
}
