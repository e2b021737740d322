package dev.lectern.stage.annotate;

import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds acronyms that a text itself explains, as "Long Form (LF)" or "LF (Long Form)".
 *
 * <p>The method is that of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text", Pacific Symposium on Biocomputing 8 (2003), 451-462. A short form has two to ten characters in at
 * most two words and begins with a letter or digit; its long form is sought among the min(|A| + 5, 2 |A|) words beside
 * it, by matching the short form's letters from the last to the first, the first at the head of a word.
 *
 * <p>Where biologists abbreviate in small letters, journalists put asides and places into brackets, so two conditions
 * are added: a short form has two capitals or more, and its last letter stands in the long form's last word. The long
 * form does not reach back over the end of a sentence or another bracket.
 */
final class AcronymFinder {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private static final int MOST_WORDS = 2;

    private final Passage passage;
    private final String cased;
    private final List<AcronymDefinition> found = new ArrayList<>();

    private AcronymFinder(Passage passage) {
        this.passage = passage;
        this.cased = passage.form().cased();
    }

    /** Returns the acronyms these passages explain, in reading order. */
    static List<AcronymDefinition> in(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> new AcronymFinder(passage).search().stream())
                .toList();
    }

    private List<AcronymDefinition> search() {
        int open = -1;
        for (int at = 0; at < cased.length(); at++) {
            char unit = cased.charAt(at);
            if (unit == '(') {
                open = at;
            } else if (unit == ')' && open >= 0) {
                consider(open, at);
                open = -1;
            }
        }
        return found;
    }

    private void consider(int open, int close) {
        Span inside = trimmed(open + 1, endOfFirstClause(open + 1, close));
        Span before = trimmed(Math.max(startOfClause(open), 0), open);
        if (inside.length() == 0 || before.length() == 0) {
            return;
        }
        Optional<Span> longBefore =
                isShortForm(inside) ? longForm(inside, window(before, inside.length())) : Optional.empty();
        if (longBefore.isPresent()) {
            add(longBefore.get(), inside, close);
            return;
        }
        Span word = lastWord(before);
        if (isShortForm(word)) {
            longForm(word, inside)
                    .filter(form -> Words.count(cased.substring(inside.start(), form.start())) <= 1)
                    .ifPresent(form -> add(form, word, close));
        }
    }

    private void add(Span longForm, Span shortForm, int close) {
        Span whole = new Span(Math.min(longForm.start(), shortForm.start()), close + 1);
        found.add(new AcronymDefinition(
                new Place(passage.block(), passage.form().original(whole)), longForm.of(cased), shortForm.of(cased)));
    }

    private boolean isShortForm(Span span) {
        String text = span.of(cased);
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && Character.isLetterOrDigit(text.codePointAt(0))
                && text.codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    /** Returns the last words of a range, as many as a long form may have. */
    private Span window(Span range, int letters) {
        int most = Math.min(letters + 5, letters * 2);
        int start = range.end();
        for (int words = 0; words < most && start > range.start(); words++) {
            start = Math.max(cased.lastIndexOf(' ', start - 2) + 1, range.start());
        }
        return new Span(start, range.end());
    }

    /** Returns the shortest end of the range in which the short form's letters stand in order. */
    private Optional<Span> longForm(Span shortForm, Span range) {
        String key = passage.form().key();
        int at = range.end();
        boolean last = true;
        for (int letter = shortForm.end() - 1; letter >= shortForm.start(); letter--) {
            char sought = key.charAt(letter);
            if (!Character.isLetterOrDigit(sought)) {
                continue;
            }
            boolean first = letter == shortForm.start();
            do {
                at--;
            } while (at >= range.start() && (bare(key.charAt(at)) != bare(sought) || (first && !startsWord(key, at))));
            if (at < range.start() || (last && cased.substring(at, range.end()).contains(" "))) {
                return Optional.empty();
            }
            last = false;
        }
        Span found = new Span(at, range.end());
        boolean circular = Words.folded(found.of(cased)).contains(shortForm.of(key));
        return found.length() > shortForm.length() && !circular ? Optional.of(found) : Optional.empty();
    }

    /** Returns the letter without its accents, which capitals often lose. */
    private static char bare(char letter) {
        return letter < 0xC0
                ? letter
                : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Words.isWordPart(text.codePointBefore(at));
    }

    /** Returns where the clause that ends here begins: behind the last bracket, semicolon or end of a sentence. */
    private int startOfClause(int end) {
        for (int at = end - 1; at > 0; at--) {
            char unit = cased.charAt(at);
            boolean fullStop = unit == '.' && at > 1 && cased.charAt(at + 1) == ' ' && isLowerPair(at - 2);
            if (fullStop || unit == ';' || unit == '!' || unit == '?' || unit == '(' || unit == ')') {
                return at + 1;
            }
        }
        return 0;
    }

    private boolean isLowerPair(int at) {
        return Character.isLowerCase(cased.charAt(at)) && Character.isLowerCase(cased.charAt(at + 1));
    }

    private int endOfFirstClause(int start, int end) {
        for (int at = start; at < end; at++) {
            if (cased.charAt(at) == ',' || cased.charAt(at) == ';') {
                return at;
            }
        }
        return end;
    }

    private Span lastWord(Span range) {
        return trimmed(Math.max(cased.lastIndexOf(' ', range.end() - 1) + 1, range.start()), range.end());
    }

    /** Returns the range without spaces and quotation marks at either end. */
    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && " \"'".indexOf(cased.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \"'".indexOf(cased.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
