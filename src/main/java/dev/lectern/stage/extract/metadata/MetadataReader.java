package dev.lectern.stage.extract.metadata;

import dev.lectern.language.DayReader;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Role;
import dev.lectern.model.document.Title;
import dev.lectern.model.source.Editorial;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what is known about an article off a finished draft; what the editor says goes first. */
public final class MetadataReader {

    private MetadataReader() {}

    /** Returns what is known about the article of a draft. */
    public static Metadata read(Draft draft, Editorial editorial) {
        List<Author> said = editorial.authors().stream().map(Author::new).toList();
        return new Metadata(
                editorial.title().map(title -> new Title(title, false)).orElseGet(() -> title(draft)),
                draft.of(Role.KICKER).stream().map(Passage::text).reduce((one, two) -> two),
                said.isEmpty() ? BylineReader.authors(draft) : said,
                editorial.published().or(() -> published(draft)),
                credit(draft, editorial),
                editorial.language().orElse(draft.language()));
    }

    private static Title title(Draft draft) {
        return draft.of(Role.TITLE).stream()
                .findFirst()
                .map(passage -> new Title(passage.text(), false))
                .orElseGet(() -> new Title(Incipit.of(draft), true));
    }

    private static Optional<LocalDate> published(Draft draft) {
        for (Role role : new Role[] {Role.DATE, Role.BYLINE}) {
            for (Passage passage : draft.of(role)) {
                Optional<LocalDate> day = role == Role.DATE
                        ? DayReader.day(passage.text(), draft.language())
                        : DayReader.dayWithin(passage.text(), draft.language());
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Dateline.of(draft).day();
    }

    private static Optional<Credit> credit(Draft draft, Editorial editorial) {
        Optional<Credit> read = CreditReader.credit(draft)
                .or(() -> Dateline.of(draft).agency().map(agency -> new Credit(agency, Optional.empty())));
        Optional<String> name =
                editorial.publisher().or(() -> read.map(Credit::name)).or(editorial::url);
        Optional<String> url = editorial.url().or(() -> read.flatMap(Credit::url));
        return name.map(known -> new Credit(known, url));
    }
}
