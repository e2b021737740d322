package dev.lectern.stage.extract.html;

import dev.lectern.stage.extract.html.flow.Piece;
import java.util.List;

/** Makes a title of an article's opening words. */
final class Incipit {

    private static final int LONGEST = 60;

    private Incipit() {}

    /** Returns the opening words, cut where a word ends. */
    static String of(List<Piece> pieces) {
        String opening = pieces.stream()
                .filter(Piece::isOpen)
                .findFirst()
                .map(Piece::words)
                .orElse("");
        if (opening.length() <= LONGEST) {
            return opening;
        }
        int space = opening.lastIndexOf(' ', LONGEST);
        return opening.substring(0, space > 0 ? space : LONGEST) + "…";
    }
}
