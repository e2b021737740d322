package dev.lectern.stage.link.tie;

import dev.lectern.model.text.Slug;
import java.util.List;

/**
 * A word that an article writes with a capital, in one spelling.
 *
 * @param stem what grammar leaves of it
 * @param forms the forms of it, in their order
 * @param neighbours stems of the words with a capital directly before and after it
 * @param terms the glossary's terms it is part of
 */
record Capital(String stem, List<Form> forms, List<String> neighbours, List<Slug> terms) {

    /** A form of the word, and how often it stands in the article. */
    record Form(String written, int count) {}

    /** Returns how often the word stands in the article. */
    int count() {
        return forms.stream().mapToInt(Form::count).sum();
    }
}
