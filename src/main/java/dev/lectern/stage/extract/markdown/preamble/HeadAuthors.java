package dev.lectern.stage.extract.markdown.preamble;

import dev.lectern.language.Vocabulary;
import dev.lectern.model.source.Setting;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.metadata.NameReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the authors that a head names: one, several on a line, a list, or a list of sections with a name each. */
final class HeadAuthors {

    private final Vocabulary vocabulary;

    HeadAuthors(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the names under the first of these keys that names anybody. */
    List<String> names(HeadSettings settings, List<String> keys) {
        for (String key : keys) {
            Set<String> names = new LinkedHashSet<>();
            settings.entries(key).forEach(entry -> add(names, entry.value()));
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    private void add(Set<String> names, Setting value) {
        if (value instanceof Setting.Sequence list) {
            list.items().forEach(item -> add(names, item));
        } else if (value instanceof Setting.Mapping person) {
            Setting name = person.values().get("name");
            if (name != null) {
                add(names, name);
            }
        } else if (value instanceof Setting.Scalar scalar) {
            names.addAll(named(StatementReader.plain(scalar.text())));
        }
    }

    /** A line in which no name is found is the name itself: of a desk, an agency, or a person with one name. */
    private List<String> named(String line) {
        String whole = vocabulary.rest("byline-prefix", line).orElse(line);
        String[] parts = whole.split(",\\s*", -1);
        boolean isInverted = parts.length == 2 && Words.count(parts[0]) == 1 && Words.count(parts[1]) == 1;
        List<String> names = new NameReader(vocabulary).names(isInverted ? parts[1] + " " + parts[0] : whole);
        boolean isNothing = whole.isBlank() || whole.equals("~") || whole.equals("null");
        return !names.isEmpty() ? names : isNothing ? List.of() : List.of(whole);
    }
}
