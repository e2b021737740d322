package dev.lectern.stage.extract.clean;

import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that part what stands about them: the menu above the text, and the breaks between its sections. */
final class Dividers {

    private static final Pattern MENU_MARKS = Pattern.compile("\\s{2,}|\\s*[|>›»·•→]\\s*");
    private static final String BREAK_MARKS = "*＊_=~+◆■●•·❖✦★—–-";
    private static final int FEWEST_MARKS = 3;

    private final Draft draft;
    private final int firstProse;
    private final int lastText;

    Dividers(Draft draft) {
        this.draft = draft;
        List<Integer> prose = draft.openProse();
        this.firstProse = prose.isEmpty() ? draft.size() : prose.get(0);
        this.lastText = draft.open().stream()
                .filter(passage -> passage.shape().endsSentence() || passage.isProse())
                .mapToInt(Passage::index)
                .reduce(-1, (one, two) -> two);
    }

    /**
     * A row of links or a path of pages before the text: three short names or more, parted by wide spaces or the marks of
     * menus.
     */
    boolean isMenuRow(Passage passage) {
        if (passage.index() >= firstProse || passage.shape().endsSentence()) {
            return false;
        }
        String[] names = MENU_MARKS.split(passage.text());
        return names.length >= 3
                && passage.text().codePoints().noneMatch(Character::isDigit)
                && draft.vocabulary().rest("byline-prefix", passage.text()).isEmpty()
                && Arrays.stream(names).allMatch(name -> Words.count(name) <= 3);
    }

    /** Three asterisks or the like between two pieces of text, where an author or a printer parts sections. */
    boolean isSectionBreak(Passage passage) {
        return firstProse < passage.index() && passage.index() < lastText && isRowOfOneMark(passage.text());
    }

    /** Three marks of one kind or more, with spaces between or without, or the one that is three asterisks. */
    private static boolean isRowOfOneMark(String text) {
        if (text.isEmpty() || BREAK_MARKS.indexOf(text.codePointAt(0)) < 0) {
            return text.equals("⁂");
        }
        List<Integer> marks = text.codePoints()
                .filter(code -> !Character.isWhitespace(code))
                .boxed()
                .toList();
        return marks.size() >= FEWEST_MARKS && marks.stream().allMatch(marks.get(0)::equals);
    }
}
