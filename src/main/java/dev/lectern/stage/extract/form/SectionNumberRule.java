package dev.lectern.stage.extract.form;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules on numbers that stand alone as the headings of sections: they count up from one and running text stands under
 * each. Two are enough if they are Roman or have a full stop; bare figures, which may be page numbers, must be three.
 */
final class SectionNumberRule implements Rule {

    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,6})[.)]?");
    private static final Pattern FIGURES = Pattern.compile("(\\p{Nd}{1,2})([.)]?)");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final int FEWEST = 2;
    private static final int FEWEST_BARE = 3;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Ruling> rulings = new ArrayList<>();
        rulings.addAll(counted(draft, SectionNumberRule::roman, FEWEST));
        rulings.addAll(counted(draft, passage -> figures(passage, true), FEWEST));
        rulings.addAll(counted(draft, passage -> figures(passage, false), FEWEST_BARE));
        return rulings;
    }

    /** Reads the number a passage consists of. */
    private interface Reading {
        OptionalInt read(Passage passage);
    }

    private static List<Ruling> counted(Draft draft, Reading reading, int fewest) {
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : draft.open()) {
            OptionalInt number = reading.read(passage);
            if (number.isPresent() && number.getAsInt() == rulings.size() + 1 && isOverText(draft, passage)) {
                rulings.add(new Ruling(passage.index(), Role.HEADING, "section-number"));
            }
        }
        return rulings.size() >= fewest ? rulings : List.of();
    }

    private static boolean isOverText(Draft draft, Passage passage) {
        int next = passage.index() + 1;
        return next < draft.size() && draft.passage(next).isProse();
    }

    private static OptionalInt roman(Passage passage) {
        Matcher matcher = ROMAN.matcher(passage.text());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String digits = matcher.group(1).toUpperCase(Locale.ROOT);
        int tens = 0;
        while (digits.startsWith("X")) {
            tens += 10;
            digits = digits.substring(1);
        }
        int ones = ONES.indexOf(digits);
        return ones < 0 ? OptionalInt.empty() : OptionalInt.of(tens + ones);
    }

    private static OptionalInt figures(Passage passage, boolean stopped) {
        Matcher matcher = FIGURES.matcher(passage.text());
        return matcher.matches() && stopped == !matcher.group(2).isEmpty()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }
}
