package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Shape;
import dev.lectern.stage.extract.html.tree.Cut;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a page's text that stands on its own.
 *
 * @param form how it is set
 * @param role what it is for
 * @param text what it says; the lines of program text are parted by line feeds
 * @param shape what it looks like
 * @param linkShare the share of it that is in links
 * @param cut why it was taken out, if it was
 * @param group the same for pieces taken out together
 * @param names by which links of the page lead to it
 */
public record Piece(
        Form form,
        Role role,
        RichText text,
        Shape shape,
        double linkShare,
        Optional<Cut> cut,
        int group,
        List<String> names) {

    /** Copies the names. */
    public Piece {
        names = List.copyOf(names);
    }

    /**
     * How a piece is set.
     *
     * @param level of a heading, or depth of a list item
     * @param marked whether a list is numbered, or a row of a table its head
     */
    public record Form(Role role, int level, boolean marked) {

        static final Form PARAGRAPH = new Form(Role.PARAGRAPH, 0, false);
    }

    /** Returns the words of the piece. */
    public String words() {
        return text.text();
    }

    /** Tells whether it is still part of the article. */
    public boolean isOpen() {
        return cut.isEmpty();
    }

    /** Returns the piece as it is once taken for something; what is not kept as a block is taken out. */
    Piece as(Role taken, String rule) {
        boolean kept = taken.isBlock();
        return new Piece(
                form,
                taken,
                text,
                shape,
                linkShare,
                kept ? Optional.empty() : Optional.of(new Cut(rule, taken)),
                group,
                names);
    }

    /** Returns the piece taken out. */
    public Piece cut(Cut why) {
        return new Piece(form, role, text, shape, linkShare, Optional.of(why), group, names);
    }

    /** Returns the piece with names. */
    Piece named(List<String> given) {
        return new Piece(form, role, text, shape, linkShare, cut, group, given);
    }

    /** Tells whether it only stands for a picture. */
    boolean isPicture() {
        return cut.equals(Optional.of(Cut.PICTURE));
    }

    /** Tells whether it is running text of the body. */
    public boolean isProse() {
        return isOpen() && role == Role.PARAGRAPH && shape.isProse() && linkShare < 0.5;
    }
}
