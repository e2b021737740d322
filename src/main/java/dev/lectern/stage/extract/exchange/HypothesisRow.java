package dev.lectern.stage.extract.exchange;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Location;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one annotation as the API of Hypothesis gives it. Its text is Markdown already. */
final class HypothesisRow {

    private HypothesisRow() {}

    static AnnotationReader.Found read(Object row, Location location) {
        String id = Fields.text(row, "id");
        String text = Fields.text(row, "text").strip();
        List<String> answered = Fields.texts(row, "references");
        if (!answered.isEmpty()) {
            AnnotationReader.Reply reply = new AnnotationReader.Reply(answered, reply(row, text), location);
            return new AnnotationReader.Found(id, Optional.empty(), Optional.of(reply));
        }
        List<Object> targets = Fields.all(row, "target");
        Optional<TextQuoteSelector> passage = targets.stream()
                .flatMap(target -> Selectors.passage(target).stream())
                .findFirst();
        Optional<ForeignNote> note = passage.map(words -> new ForeignNote(
                NoteName.of(id, words, text),
                id,
                sources(row, targets),
                words,
                text.isEmpty() ? Motivation.HIGHLIGHTING : Motivation.COMMENTING,
                Fields.texts(row, "tags").stream().map(Fields::line).distinct().toList(),
                author(row),
                Fields.day(Fields.text(row, "created")),
                text,
                location));
        return new AnnotationReader.Found(id, note, Optional.empty());
    }

    private static String reply(Object row, String text) {
        String day = Fields.day(Fields.text(row, "created"))
                .map(LocalDate::toString)
                .map(written -> ", " + written)
                .orElse("");
        return "*" + author(row).orElse("reply").replaceAll("([*_\\\\])", "\\\\$1") + day + ":* " + text;
    }

    private static List<String> sources(Object row, List<Object> targets) {
        Set<String> sources = new LinkedHashSet<>(Fields.texts(row, "uri"));
        targets.forEach(target -> sources.addAll(Fields.texts(target, "source")));
        Fields.all(row, "document").stream()
                .flatMap(document -> Fields.all(document, "link").stream())
                .forEach(link -> sources.addAll(Fields.texts(link, "href")));
        return sources.stream().filter(address -> !address.isEmpty()).toList();
    }

    /** The name a person goes by, or that of the account: {@code acct:name@hypothes.is}. */
    private static Optional<String> author(Object row) {
        String shown = Fields.all(row, "user_info").stream()
                .map(person -> Fields.line(Fields.text(person, "display_name")))
                .findFirst()
                .orElse("");
        String account = Fields.text(row, "user").replaceFirst("^acct:", "").replaceFirst("@[^@]*$", "");
        return Optional.of(shown.isEmpty() ? Fields.line(account) : shown).filter(name -> !name.isEmpty());
    }
}
