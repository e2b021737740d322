package dev.lectern.stage.extract.exchange;

import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words an annotation is on among its selectors (W3C Web Annotation Data Model, section 4.2). */
final class Selectors {

    private static final int DEEPEST = 10;

    private Selectors() {}

    /** Returns the words of a target, if it names some. */
    static Optional<TextQuoteSelector> passage(Object target) {
        return flattened(target, "selector", 0).stream()
                .filter(selector -> Fields.is(selector, "TextQuoteSelector"))
                .map(Selectors::quotation)
                .filter(quotation -> !Folding.isBlank(quotation.exact()))
                .findFirst();
    }

    private static TextQuoteSelector quotation(Object selector) {
        return new TextQuoteSelector(
                Folding.singleSpaced(Fields.text(selector, "exact")),
                Folding.singleSpaced(Fields.text(selector, "prefix")),
                Folding.singleSpaced(Fields.text(selector, "suffix")));
    }

    /** The selectors of a thing and those that refine them. */
    private static List<Object> flattened(Object holder, String name, int depth) {
        List<Object> found = new ArrayList<>();
        if (depth < DEEPEST) {
            for (Object selector : Fields.all(holder, name)) {
                found.add(selector);
                found.addAll(flattened(selector, "refinedBy", depth + 1));
                found.addAll(flattened(selector, "items", depth + 1));
            }
        }
        return found;
    }
}
