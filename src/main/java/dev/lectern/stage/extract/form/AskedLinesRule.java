package dev.lectern.stage.extract.form;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules on interviews that mark their turns by nothing but the form of the page: the head calls the piece an interview,
 * and lines that ask stand over text. Where most paragraphs set apart by blank lines open with such a line, one that
 * states instead of asking is taken for a question too.
 */
final class AskedLinesRule implements Rule {

    private static final String NAME = "interview-lines";
    private static final int FEWEST = 3;
    private static final int LONGEST = 60;
    /** A question and its answer, in passages, on average. */
    private static final int LONGEST_TURN = 6;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Passage> text = draft.open().stream()
                .filter(passage -> passage.isProse() || passage.shape().endsSentence())
                .toList();
        Set<Integer> questions = new TreeSet<>();
        for (int at = 0; at + 1 < text.size(); at++) {
            if (asks(text.get(at)) && !asks(text.get(at + 1))) {
                questions.add(text.get(at).index());
            }
        }
        if (questions.size() < FEWEST || !areRegular(questions, text) || !isCalledInterview(draft)) {
            return List.of();
        }
        questions.addAll(openers(text, questions));
        return rulings(draft, text, questions);
    }

    /** An essay on an interview asks now and then; in an interview no answer takes more than a few paragraphs on average. */
    private static boolean areRegular(Set<Integer> questions, List<Passage> text) {
        int first = questions.iterator().next();
        long since = text.stream().filter(passage -> passage.index() >= first).count();
        return questions.size() * LONGEST_TURN >= since;
    }

    private static boolean asks(Passage passage) {
        return passage.shape().asks() && passage.words() <= LONGEST;
    }

    /** First lines of blocks, if nearly all blocks of more than one line begin with a question. */
    private static Set<Integer> openers(List<Passage> text, Set<Integer> questions) {
        Set<Integer> openers = new TreeSet<>();
        for (Passage passage : text) {
            boolean opens = passage.partedBefore() && !passage.partedAfter();
            if (opens
                    && passage.words() <= LONGEST
                    && passage.index() > questions.iterator().next()) {
                openers.add(passage.index());
            }
        }
        long asking = openers.stream().filter(questions::contains).count();
        return asking * 3 >= openers.size() * 2L ? openers : Set.of();
    }

    private static List<Ruling> rulings(Draft draft, List<Passage> text, Set<Integer> questions) {
        List<Ruling> rulings = new ArrayList<>();
        Passage last = text.get(text.size() - 1);
        for (Passage passage : text) {
            boolean closing = passage.equals(last) && passage.partedBefore();
            if (closing && draft.vocabulary().matches("bio", passage.text())) {
                rulings.add(new Ruling(passage.index(), Role.BIO, NAME));
            } else if (questions.contains(passage.index())) {
                rulings.add(new Ruling(passage.index(), Role.QUESTION, NAME));
            } else if (!rulings.isEmpty()) {
                rulings.add(new Ruling(passage.index(), Role.ANSWER, NAME));
            }
        }
        return rulings;
    }

    private static boolean isCalledInterview(Draft draft) {
        return draft.passages().stream()
                .filter(passage ->
                        draft.is(passage.index(), Role.TITLE, Role.KICKER, Role.DECK, Role.BYLINE, Role.EDITOR_NOTE))
                .map(passage -> padded(passage.text()))
                .anyMatch(head -> draft.vocabulary().entries("interview-words").stream()
                        .anyMatch(word -> head.contains(padded(word))));
    }

    private static String padded(String text) {
        return " " + String.join(" ", Words.folded(text)) + " ";
    }
}
