package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import dev.lectern.stage.extract.draft.Shape;
import dev.lectern.stage.extract.html.tree.Cut;
import dev.lectern.stage.extract.html.tree.Part;
import dev.lectern.stage.extract.html.tree.Survey;
import dev.lectern.stage.extract.html.tree.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a page from top to bottom as pieces of text, those outside the article and those cut from it included. */
public final class PageReader {

    /** What is taken out by what it is need not be looked at. */
    private static final Shape NOT_LOOKED_AT = Shape.of("");

    private static final double MOSTLY_LINKS = 0.5;

    private final Survey survey;
    private final Element article;
    private final Map<Element, Cut> cuts;
    private final LinkTarget links;
    private final Line line = new Line();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Cut> groups = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private PageReader(Survey survey, Element article, Map<Element, Cut> cuts, LinkTarget links) {
        this.survey = survey;
        this.article = article;
        this.cuts = cuts;
        this.links = links;
    }

    /**
     * Where the reading is.
     *
     * @param form how text is set here
     * @param cut why text is taken out here, if it is
     * @param group which of the parts taken out this is
     * @param linked whether this is inside a link
     */
    private record Place(Piece.Form form, Optional<Cut> cut, int group, boolean linked, int lists) {

        Place set(Role role) {
            return new Place(new Piece.Form(role, form.level(), form.marked()), cut, group, linked, lists);
        }

        Place set(Piece.Form other) {
            return new Place(other, cut, group, linked, lists);
        }
    }

    /**
     * Reads the body of a page.
     *
     * @param article the element that holds the article
     * @param cuts the elements inside it that are no part of it
     * @param address where the page was published, if known; links are made whole by it
     */
    public static List<Piece> read(Survey survey, Element article, Map<Element, Cut> cuts, Optional<String> address) {
        PageReader reader = new PageReader(survey, article, cuts, new LinkTarget(address));
        reader.element(survey.body(), reader.outside());
        reader.flush(reader.outside());
        return List.copyOf(reader.pieces);
    }

    private Place outside() {
        return new Place(Piece.Form.PARAGRAPH, Optional.of(Cut.OUTSIDE), 0, false, 0);
    }

    private void element(Element element, Place around) {
        if (survey.note(element).unseen()) {
            if (around.cut().isEmpty()) {
                groups.add(Cut.PICTURE);
                Pictures.piece(element, groups.size()).ifPresent(pieces::add);
            }
            return;
        }
        Place place = entered(element, around);
        if (!place.cut().equals(around.cut()) || place.group() != around.group()) {
            flush(around);
            inside(element, place);
            flush(place);
        } else {
            inside(element, place);
        }
    }

    /** What is outside stays one group as long as nothing stands between; what is cut is a group by itself. */
    private Place entered(Element element, Place around) {
        if (element == article) {
            return new Place(around.form(), Optional.empty(), 0, around.linked(), 0);
        }
        Cut cut = around.cut().isEmpty() ? cuts.get(element) : null;
        if (cut == null) {
            return around;
        }
        groups.add(cut);
        return new Place(around.form(), Optional.of(cut), groups.size(), around.linked(), around.lists());
    }

    /** Its name goes with the words that come next; what it claims about its language goes with its own, to be judged when they are known. */
    private void inside(Element element, Place place) {
        name(element);
        Optional<String> language = Claims.language(element);
        language.ifPresent(tag -> line.open(span -> new Mark.Language(span, tag)));
        read(element, place);
        language.ifPresent(tag -> line.close());
    }

    private void name(Element element) {
        String name = Claims.name(element);
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    private void read(Element element, Place around) {
        boolean isNote = survey.note(element).is(Part.FOOTNOTES) && around.cut().isEmpty();
        Place place = isNote ? around.set(Role.REFERENCE) : around;
        int level = Tags.headingLevel(element);
        if (level > 0) {
            block(element, place.set(new Piece.Form(Role.HEADING, level, false)));
            return;
        }
        switch (element.normalName()) {
            case "br" -> lineBreak(place);
            case "hr" -> flush(place);
            case "pre", "listing", "xmp", "plaintext", "textarea" -> preformatted(element, place);
            case "ul", "ol", "dir", "menu" -> list(element, place);
            case "table" -> table(element, place);
            case "blockquote" -> block(element, place.set(Role.QUOTE));
            case "figcaption" -> block(element, place.set(Role.CAPTION));
            case "a" -> link(element, place);
            default -> other(element, place);
        }
    }

    private void other(Element element, Place place) {
        Optional<Function<Span, Mark>> format = Formats.of(element, links);
        if (Tags.isBlock(element)) {
            block(element, place);
        } else if (format.isPresent()) {
            marked(element, place, format.get());
        } else {
            children(element, place);
        }
    }

    private void block(Element element, Place place) {
        flush(place);
        children(element, place);
        flush(place);
    }

    private void children(Element element, Place place) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                line.append(text.getWholeText(), place.linked());
            } else if (child instanceof Element inner) {
                if (Tags.isBlock(inner)) {
                    flush(place);
                }
                element(inner, place);
            }
        }
    }

    private void lineBreak(Place place) {
        line.feed();
        if (line.endsInBlankLine()) {
            flush(place);
        }
    }

    private void marked(Element element, Place place, Function<Span, Mark> maker) {
        line.open(maker);
        children(element, place);
        line.close();
    }

    private void link(Element element, Place place) {
        other(element, new Place(place.form(), place.cut(), place.group(), true, place.lists()));
    }

    private void list(Element element, Place place) {
        flush(place);
        boolean ordered = element.normalName().equals("ol");
        Piece.Form form = place.form().role() == Role.REFERENCE
                ? place.form()
                : new Piece.Form(Role.LIST_ITEM, place.lists(), ordered);
        Place items = new Place(form, place.cut(), place.group(), place.linked(), place.lists() + 1);
        children(element, items);
        flush(items);
    }

    private void preformatted(Element element, Place place) {
        flush(place);
        for (Node node : element.nodeStream().toList()) {
            if (node instanceof TextNode text) {
                line.appendWhole(text.getWholeText());
            } else if (node instanceof Element inner && inner.normalName().equals("br")) {
                line.appendWhole("\n");
            }
        }
        flush(place.set(new Piece.Form(Role.CODE, 0, false)));
    }

    private void table(Element element, Place place) {
        flush(place);
        if (!Tables.isOfData(element, survey)) {
            children(element, place);
            flush(place);
            return;
        }
        for (Element part : Tables.rows(element)) {
            if (!part.normalName().equals("tr")) {
                flush(place);
                marked(part, place, Mark.Strong::new);
                flush(place);
                continue;
            }
            name(part);
            for (Element cell : part.children()) {
                if (cell != part.firstElementChild()) {
                    line.part();
                }
                cell(cell, place);
            }
            flush(place.set(new Piece.Form(Role.TABLE_ROW, 0, Tables.isHead(part))));
        }
    }

    /** In a cell blocks are parted by spaces, as a row is one piece. */
    private void cell(Element parent, Place place) {
        name(parent);
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                line.append(text.getWholeText(), place.linked());
            } else if (child instanceof Element inner && !survey.note(inner).unseen()) {
                if (Tags.isBlock(inner) || inner.normalName().equals("br")) {
                    line.append(" ", place.linked());
                }
                Optional<Function<Span, Mark>> maker = Formats.of(inner, links);
                maker.ifPresent(line::open);
                cell(inner, place);
                maker.ifPresent(made -> line.close());
            }
        }
    }

    private void flush(Place place) {
        double linkShare = line.linkShare();
        RichText read = line.take();
        if (Folding.isBlank(read.text())) {
            return;
        }
        for (RichText text : Verse.lines(read, place.form().role())) {
            Role role = text == read ? place.form().role() : Role.VERSE;
            boolean leadsBack = place.cut().equals(Optional.of(Cut.BACK_LINK));
            List<String> own = leadsBack ? List.of() : List.copyOf(names);
            pieces.add(piece(place, role, role == Role.CODE ? text : flat(text), linkShare)
                    .named(own));
            names.removeAll(own);
        }
    }

    /** What is cut for what it is, but belongs to the article's apparatus, stays in it as such: captions, bios, decks. */
    private Piece piece(Place place, Role role, RichText text, double linkShare) {
        Optional<Role> apparatus =
                place.cut().map(Cut::role).filter(taken -> taken.isBlock() && linkShare < MOSTLY_LINKS);
        boolean open = place.cut().isEmpty() || apparatus.isPresent();
        return new Piece(
                place.form(),
                apparatus.orElse(role),
                text,
                open ? Shape.of(text.text()) : NOT_LOOKED_AT,
                linkShare,
                open ? Optional.empty() : place.cut(),
                place.group(),
                List.of());
    }

    private static RichText flat(RichText text) {
        return text.text().indexOf('\n') < 0 ? text : new RichText(text.text().replace('\n', ' '), text.marks());
    }
}
