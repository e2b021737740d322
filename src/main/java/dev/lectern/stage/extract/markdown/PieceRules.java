package dev.lectern.stage.extract.markdown;

import dev.lectern.language.Vocabularies;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.clean.CleaningRules;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import dev.lectern.stage.extract.metadata.HeadRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rules on the pieces of an article: first what their kind decides, then what their words tell as in plain text, so far as
 * it agrees with what the author says they are; what no rule claims is what the author says.
 */
final class PieceRules {

    private static final Set<Role> ON_HEADINGS =
            Set.of(Role.BOILERPLATE, Role.RELATED, Role.COMMENT, Role.DUPLICATE, Role.KEY_POINTS_HEADING, Role.HEADING);
    private static final Set<Role> ON_ITEMS = Set.of(
            Role.BOILERPLATE, Role.RELATED, Role.COMMENT, Role.DUPLICATE, Role.KEY_POINT, Role.REFERENCE, Role.CREDIT);
    private static final Set<Role> ON_QUOTES =
            Set.of(Role.BOILERPLATE, Role.RELATED, Role.COMMENT, Role.DUPLICATE, Role.CREDIT, Role.EDITOR_NOTE);
    private static final Set<String> SURE_OF_HEAD = Set.of("byline-prefix", "date-line");
    private static final Set<String> OF_TAIL = Set.of("tail-link", "tail-headline");
    private static final int LONGEST_CAPTION = 60;

    private final Headline headline;
    private final int deckLine;

    /**
     * Makes the rules for an article.
     *
     * @param deckLine the line on which the head of the file has a standfirst; zero where it has none
     */
    PieceRules(Headline headline, int deckLine) {
        this.headline = headline;
        this.deckLine = deckLine;
    }

    /** Returns the draft in which every piece has a role. */
    Draft ruled(String language) {
        return Draft.of(passages(), language, Vocabularies.of(language))
                .after(this::fixed)
                .after(guarded(CleaningRules.FURNITURE))
                .after(guarded(CleaningRules.REPEATS))
                .after(guarded(CleaningRules.ENDINGS))
                .after(guarded(CleaningRules.NEIGHBOURS))
                .after(guarded(headline.index().isPresent() ? HeadRules.UNDER_HEADLINE : HeadRules.ALL))
                .after(guarded(CleaningRules.TAIL))
                .after(this::asStated);
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        List<Piece> pieces = headline.pieces();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean before = at == 0 || isParted(pieces.get(at - 1), piece);
            boolean after = at + 1 == pieces.size() || isParted(piece, pieces.get(at + 1));
            String text = piece.text().text();
            passages.add(new Passage(at, piece.lines(), text, before, after));
        }
        return passages;
    }

    /** The items of a list belong together whatever stands between them. */
    private static boolean isParted(Piece one, Piece next) {
        boolean inList = one.kind() == Kind.LIST_ITEM && next.kind() == Kind.LIST_ITEM;
        return !inList && next.lines().first() > one.lines().last() + 1;
    }

    private List<Ruling> fixed(Draft draft) {
        List<Ruling> rulings = new ArrayList<>();
        headline.index().ifPresent(at -> rulings.add(new Ruling(at, Role.TITLE, "headline")));
        for (Passage passage : draft.passages()) {
            Piece piece = piece(passage.index());
            if (deckLine > 0 && piece.lines().first() == deckLine) {
                rulings.add(new Ruling(passage.index(), Role.DECK, "front-matter"));
            } else if (!piece.kind().isOpen()) {
                rulings.add(new Ruling(
                        passage.index(), piece.kind().role(), piece.kind().rule()));
            } else if (isCaption(passage)) {
                rulings.add(new Ruling(passage.index(), Role.CAPTION, "image-caption"));
            } else if (repeatsHeadline(draft, passage)) {
                rulings.add(new Ruling(passage.index(), Role.DUPLICATE, "repeated-title"));
            }
        }
        return rulings;
    }

    /** Words in italics directly under a picture. */
    private boolean isCaption(Passage passage) {
        int at = passage.index();
        boolean underPicture =
                at > 0 && (piece(at - 1).kind() == Kind.IMAGE || piece(at - 1).kind() == Kind.CAPTION);
        return underPicture
                && piece(at).kind() == Kind.PARAGRAPH
                && passage.words() <= LONGEST_CAPTION
                && Texts.isAll(piece(at).text(), Mark.Emphasis.class);
    }

    private boolean repeatsHeadline(Draft draft, Passage passage) {
        return headline.index()
                .filter(at -> at != passage.index())
                .filter(at -> draft.passage(at).folded().equals(passage.folded()))
                .isPresent();
    }

    private List<Rule> guarded(List<Rule> rules) {
        List<Rule> guarded = new ArrayList<>();
        for (Rule rule : rules) {
            guarded.add(draft -> rule.rule(draft).stream().filter(this::agrees).toList());
        }
        return guarded;
    }

    /** Tells whether a ruling may stand beside what the author says a piece is. */
    private boolean agrees(Ruling ruling) {
        Piece piece = piece(ruling.passage());
        if (OF_TAIL.contains(ruling.rule()) && !piece.marked()) {
            return piece.kind() == Kind.PARAGRAPH && ruling.role() != Role.RELATED;
        }
        boolean sure = SURE_OF_HEAD.contains(ruling.rule());
        return switch (piece.kind()) {
            case HEADING -> sure || ON_HEADINGS.contains(ruling.role());
            case LIST_ITEM -> sure || ON_ITEMS.contains(ruling.role());
            case CALLOUT -> false;
            case QUOTE -> ON_QUOTES.contains(ruling.role());
            default -> ruling.role() != Role.KEY_POINT && ruling.role() != Role.PULL_QUOTE;
        };
    }

    private List<Ruling> asStated(Draft draft) {
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : draft.open()) {
            Kind kind = piece(passage.index()).kind();
            boolean alone = kind == Kind.LINE && !hasNeighbour(draft, passage);
            Kind shown = alone ? Kind.PARAGRAPH : kind;
            rulings.add(new Ruling(passage.index(), shown.role(), shown.rule()));
        }
        return rulings;
    }

    /** A line of verse has another directly above or below. */
    private boolean hasNeighbour(Draft draft, Passage line) {
        int at = line.index();
        boolean above = at > 0
                && !line.partedBefore()
                && draft.isOpen(at - 1)
                && piece(at - 1).kind() == Kind.LINE;
        boolean below = at + 1 < draft.size()
                && !line.partedAfter()
                && draft.isOpen(at + 1)
                && piece(at + 1).kind() == Kind.LINE;
        return above || below;
    }

    private Piece piece(int index) {
        return headline.pieces().get(index);
    }
}
