package dev.lectern.stage.link.tie;

import dev.lectern.stage.link.tie.Sheet.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The quantities of an archive, in its order, and how rare is what their paragraphs speak of besides. */
final class Figures {

    private final Shelf shelf;
    private final List<Figure> all = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    Figures(Shelf shelf) {
        this.shelf = shelf;
        int passages = 0;
        for (Sheet sheet : shelf.sheets()) {
            for (Figure figure : sheet.figures()) {
                all.add(new Figure(passages + figure.passage(), figure.quantity(), figure.subject(), figure.traits()));
            }
            sheet.traits().forEach(trait -> frequencies.merge(trait, 1, Integer::sum));
            passages += sheet.passages().size();
        }
    }

    /** Returns the quantities, the passages numbered as on the shelf. */
    List<Figure> all() {
        return all;
    }

    /** Returns how rare a trait is. */
    double rarity(String trait) {
        return shelf.rarity(frequencies.getOrDefault(trait, 1));
    }
}
