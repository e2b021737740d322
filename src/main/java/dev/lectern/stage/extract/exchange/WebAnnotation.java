package dev.lectern.stage.extract.exchange;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one annotation of the W3C Web Annotation Data Model. */
final class WebAnnotation {

    private WebAnnotation() {}

    static AnnotationReader.Found read(Object annotation, Location location) {
        String id = Fields.text(annotation, "id");
        List<Object> targets = Fields.all(annotation, "target");
        Optional<TextQuoteSelector> passage = targets.stream()
                .flatMap(target -> Selectors.passage(target).stream())
                .findFirst();
        String text = text(annotation);
        Optional<ForeignNote> note = passage.map(words -> new ForeignNote(
                NoteName.of(id, words, text),
                id,
                sources(targets),
                words,
                Fields.motivation(Fields.texts(annotation, "motivation").stream())
                        .orElse(text.isEmpty() ? Motivation.HIGHLIGHTING : Motivation.COMMENTING),
                tags(annotation),
                author(annotation),
                Fields.day(Fields.text(annotation, "created")),
                text,
                location));
        return new AnnotationReader.Found(id, note, Optional.empty());
    }

    private static List<String> sources(List<Object> targets) {
        Set<String> sources = new LinkedHashSet<>();
        for (Object target : targets) {
            if (target instanceof String address) {
                sources.add(address);
            }
            for (Object source : Fields.all(target, "source")) {
                sources.add(source instanceof String address ? address : Fields.text(source, "id"));
            }
            sources.add(Fields.text(target, "id"));
        }
        return sources.stream().filter(address -> !address.isEmpty()).toList();
    }

    /** Every text of the body that is no tag; of a body elsewhere, its address. */
    private static String text(Object annotation) {
        List<String> texts = new ArrayList<>(Fields.texts(annotation, "bodyValue"));
        for (Object body : parts(annotation)) {
            if (body instanceof String address) {
                texts.add("<" + address + ">");
            } else if (!isTag(body) && !Fields.text(body, "value").isBlank()) {
                texts.add(Fields.text(body, "value").strip());
            }
        }
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static List<String> tags(Object annotation) {
        return parts(annotation).stream()
                .filter(WebAnnotation::isTag)
                .map(body -> Fields.line(Fields.text(body, "value")))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** The bodies, those of a choice or a list one by one. */
    private static List<Object> parts(Object annotation) {
        return Fields.all(annotation, "body").stream()
                .flatMap(body ->
                        Fields.all(body, "items").isEmpty() ? Stream.of(body) : Fields.all(body, "items").stream())
                .toList();
    }

    private static boolean isTag(Object body) {
        return body instanceof Map<?, ?>
                && Fields.motivation(Fields.texts(body, "purpose").stream())
                        .filter(Motivation.TAGGING::equals)
                        .isPresent();
    }

    private static Optional<String> author(Object annotation) {
        return Fields.all(annotation, "creator").stream()
                .map(creator -> creator instanceof String address
                        ? address
                        : Stream.of("name", "nickname", "id")
                                .map(name -> Fields.text(creator, name))
                                .filter(name -> !name.isBlank())
                                .findFirst()
                                .orElse(""))
                .map(Fields::line)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
