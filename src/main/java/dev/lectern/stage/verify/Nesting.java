package dev.lectern.stage.verify;

import dev.lectern.stage.verify.ElementName.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The elements that are open in a page, as long as each stands where a browser leaves it (HTML Standard, section 13.2.6,
 * "Tree construction") without closing, moving, repeating or dropping any. It knows the usual places, not all of them.
 */
final class Nesting {

    private static final int DEEPEST = 100;

    private final Deque<ElementName> open = new ArrayDeque<>();
    private final int[] depths = new int[Kind.values().length];

    /** How many of each kind were ever opened. */
    private final int[] seen = new int[Kind.values().length];

    /** Opens an element, and tells whether it may stand here. */
    boolean open(ElementName name) {
        if (open.size() == DEEPEST || !fits(name.kind())) {
            return false;
        }
        seen[name.kind().ordinal()]++;
        if (!name.kind().isVoid()) {
            open.push(name);
            depths[name.kind().ordinal()]++;
        }
        return true;
    }

    /** Closes the innermost element. */
    void close() {
        depths[open.pop().kind().ordinal()]--;
    }

    /** Returns the innermost element; null where none is open. */
    @Nullable ElementName innermost() {
        return open.peek();
    }

    /** Tells whether names are those of a drawing here. */
    boolean isInDrawing() {
        return isOpen(Kind.DRAWING);
    }

    /** Tells whether text may stand here, and not only white space. */
    boolean takesText() {
        ElementName parent = open.peek();
        return parent != null && parent.kind().takesText();
    }

    /** Tells whether this was a whole page. */
    boolean isComplete() {
        return open.isEmpty() && count(Kind.BODY) == 1;
    }

    private boolean fits(Kind kind) {
        ElementName parent = open.peek();
        if (parent == null) {
            return kind == Kind.HTML && count(Kind.HTML) == 0;
        }
        return switch (parent.kind()) {
            case HTML -> count(Kind.BODY) == 0 && kind == (count(Kind.HEAD) == 0 ? Kind.HEAD : Kind.BODY);
            case HEAD -> kind == Kind.FACT || kind == Kind.TITLE || kind == Kind.SCRIPT;
            case TABLE -> kind == Kind.CAPTION || kind == Kind.COLUMNS || kind == Kind.ROWS || kind == Kind.ROW;
            case COLUMNS -> kind == Kind.COLUMN;
            case ROWS -> kind == Kind.ROW;
            case ROW -> kind == Kind.CELL;
            case DRAWING, SHAPE -> kind == Kind.SHAPE || kind == Kind.SHAPE_TEXT;
            case TITLE, SCRIPT, SHAPE_TEXT -> false;
            default -> fitsIntoText(kind, parent.kind());
        };
    }

    private boolean fitsIntoText(Kind kind, Kind parent) {
        return switch (kind) {
            case FACT, VOID, SCRIPT, PHRASE, DRAWING -> true;
            case ANCHOR, BUTTON -> !isOpen(kind);
            case PARAGRAPH, RULE, BLOCK, LIST, DESCRIPTIONS, DIVISION, TABLE -> !isOpen(Kind.PARAGRAPH);
            case HEADING, FORM -> !isOpen(Kind.PARAGRAPH) && !isOpen(kind);
            case ITEM -> parent == Kind.LIST && !isOpen(Kind.PARAGRAPH);
            case DESCRIPTION -> isAmongDescriptions() && !isOpen(Kind.PARAGRAPH);
            default -> false;
        };
    }

    private boolean isAmongDescriptions() {
        return open.stream()
                .limit(2)
                .map(ElementName::kind)
                .dropWhile(Kind.DIVISION::equals)
                .limit(1)
                .anyMatch(Kind.DESCRIPTIONS::equals);
    }

    private boolean isOpen(Kind kind) {
        return depths[kind.ordinal()] > 0;
    }

    private int count(Kind kind) {
        return seen[kind.ordinal()];
    }
}
