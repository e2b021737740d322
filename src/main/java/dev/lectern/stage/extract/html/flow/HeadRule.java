package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rules on what stands above the text: lines before the headline, the page's own address, and the standfirst where it
 * is set as a heading.
 */
final class HeadRule implements Flow.Rule {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final int SHORTEST_DECK = 9;
    private static final int LONGEST_KICKER = 4;
    private static final double MOST_ABOVE = 0.34;

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Ruling> rulings = new ArrayList<>();
        List<Integer> open = flow.open();
        int headline = headline(flow);
        long above = flow.prose().stream().filter(index -> index < headline).count();
        boolean cut = above <= flow.prose().size() * MOST_ABOVE;
        int first = Ends.of(flow).first();
        int kicker = kicker(flow, headline);
        for (int index : open) {
            Piece piece = flow.at(index);
            if (index < headline
                    && cut
                    && (index < first || flow.at(headline).form().level() == 1)) {
                boolean isKicker = index == kicker;
                rulings.add(
                        isKicker
                                ? new Ruling(index, Role.KICKER, "kicker")
                                : new Ruling(index, Role.BOILERPLATE, "above-headline"));
            } else if (index < first && ADDRESS.matcher(piece.words()).matches()) {
                rulings.add(new Ruling(index, Role.NOISE, "page-address"));
            } else if (index < first && isDeck(piece) && index == open.get(0)) {
                rulings.add(new Ruling(index, Role.DECK, "deck-heading"));
            }
        }
        return rulings;
    }

    private static int headline(Flow flow) {
        for (int index = 0; index < flow.pieces().size(); index++) {
            if (flow.at(index).role() == Role.TITLE) {
                return index;
            }
        }
        return -1;
    }

    /** The few words directly above the headline; a line of links there leads around the site. */
    private static int kicker(Flow flow, int headline) {
        int above = headline - 1;
        while (above >= 0 && flow.at(above).isPicture()) {
            above--;
        }
        if (above < 0 || !flow.at(above).isOpen()) {
            return -1;
        }
        Piece piece = flow.at(above);
        boolean isWords = piece.role() == Role.PARAGRAPH || piece.role() == Role.HEADING;
        boolean isShort =
                piece.shape().words() <= LONGEST_KICKER && !piece.shape().endsSentence();
        boolean saysWords = piece.words().codePoints().anyMatch(Character::isLetter)
                && piece.words().codePoints().noneMatch(Character::isDigit);
        return isWords && isShort && saysWords ? above : -1;
    }

    private static boolean isDeck(Piece piece) {
        return piece.role() == Role.HEADING
                && piece.shape().endsSentence()
                && piece.shape().words() >= SHORTEST_DECK;
    }
}
