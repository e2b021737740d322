package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree of one piece of YAML from the parser's events, within limits. Good for one use. */
final class SettingBuilder {

    /** Ends the reading where a limit is passed, as the rest may be long and is worth nothing; the fault is reported. */
    private static final class Abandoned extends RuntimeException {

        private static final long serialVersionUID = 1;

        Abandoned() {
            super("a limit is passed", null, false, false);
        }
    }

    private static final int DEEPEST = 32;
    private static final int MOST_ALIASES = 10;
    private static final int MOST_FAULTS = 20;
    private static final int LONGEST_SHOWN = 80;
    private static final Set<String> HARMLESS_TAGS =
            Set.of("!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map");

    private final Consumer<Diagnostic> problems;
    private final Function<Optional<Mark>, Location> places;
    private final Map<Anchor, Setting> anchored = new HashMap<>();
    private final Set<Anchor> open = new HashSet<>();
    private final List<Location> faults = new ArrayList<>();
    private final List<Location> aliases = new ArrayList<>();

    SettingBuilder(Consumer<Diagnostic> problems, Function<Optional<Mark>, Location> places) {
        this.problems = problems;
        this.places = places;
    }

    /** Returns the section, or nothing where a fault was reported. */
    Optional<Setting.Mapping> build(Iterator<Event> events) {
        try {
            Optional<Setting> root = root(events);
            return faults.isEmpty() ? section(root) : Optional.empty();
        } catch (Abandoned reported) {
            return Optional.empty();
        }
    }

    private Optional<Setting> root(Iterator<Event> events) {
        Optional<Setting> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart && root.isPresent()) {
                fault("yaml-documents", event, "a second document begins here", "take the line of hyphens out");
                throw new Abandoned();
            }
            if (event instanceof NodeEvent node) {
                root = Optional.of(node(node, events, 0));
            }
        }
        return root;
    }

    private Optional<Setting.Mapping> section(Optional<Setting> root) {
        if (root.isEmpty() || isNothing(root.get())) {
            return Optional.of(
                    Setting.Mapping.empty(root.map(Setting::location).orElseGet(() -> places.apply(Optional.empty()))));
        }
        if (root.get() instanceof Setting.Mapping mapping) {
            return Optional.of(mapping);
        }
        report(
                "yaml-no-section",
                root.get().location(),
                root.get().kind() + " stands where keys are wanted",
                "write one \"key: value\" to a line");
        return Optional.empty();
    }

    private Setting node(NodeEvent event, Iterator<Event> events, int depth) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        Location place = places.apply(event.getStartMark());
        event.getAnchor().ifPresent(open::add);
        Setting made = new Setting.Scalar(place, "", true);
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar, scalar.getTag());
            made = new Setting.Scalar(place, scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
            checkCharacters(scalar);
        } else if (event instanceof CollectionStartEvent start) {
            checkTag(start, start.getTag());
            made = collection(start, place, events, depth + 1);
        }
        Setting complete = made;
        event.getAnchor().ifPresent(anchor -> {
            open.remove(anchor);
            anchored.put(anchor, complete);
        });
        return made;
    }

    private Setting collection(CollectionStartEvent start, Location place, Iterator<Event> events, int depth) {
        if (depth > DEEPEST) {
            fault("yaml-too-deep", start, "values are nested more than " + DEEPEST + " deep", "write it flatter");
            throw new Abandoned();
        }
        return start instanceof MappingStartEvent ? mapping(place, events, depth) : sequence(place, events, depth);
    }

    private Setting sequence(Location place, Iterator<Event> events, int depth) {
        List<Setting> items = new ArrayList<>();
        while (events.next() instanceof NodeEvent item) {
            items.add(node(item, events, depth));
        }
        return new Setting.Sequence(place, items);
    }

    private Setting mapping(Location place, Iterator<Event> events, int depth) {
        Map<String, Setting> values = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        while (events.next() instanceof NodeEvent keyEvent) {
            Setting key = node(keyEvent, events, depth);
            Setting value = node((NodeEvent) events.next(), events, depth);
            if (!(key instanceof Setting.Scalar name) || isNothing(key)) {
                fault("yaml-key", keyEvent, "a key is not a text", "write \"key: value\"");
            } else {
                Location first = keys.putIfAbsent(name.text(), key.location());
                values.putIfAbsent(name.text(), value);
                if (first != null) {
                    String hint = "it stands first in line " + first.line() + "; keep one of the two";
                    fault("yaml-key-twice", keyEvent, "\"" + name.text() + "\" stands twice", hint);
                }
            }
        }
        return new Setting.Mapping(place, values, keys);
    }

    private Setting aliased(AliasEvent alias) {
        Location place = places.apply(alias.getStartMark());
        Anchor anchor = alias.getAlias();
        aliases.add(place);
        Setting known = anchored.get(anchor);
        if (open.contains(anchor)) {
            fault("yaml-alias", alias, "\"*" + anchor + "\" is inside the value it stands for", "write the value out");
        } else if (known == null) {
            fault(
                    "yaml-alias",
                    alias,
                    "\"*" + anchor + "\" stands for nothing",
                    "put the text in quotes if it is to begin with *");
        } else if (aliases.size() > MOST_ALIASES) {
            fault("yaml-alias", alias, "more than " + MOST_ALIASES + " aliases", "write the values out");
            throw new Abandoned();
        } else {
            return known;
        }
        return new Setting.Scalar(place, "", true);
    }

    private void checkTag(Event event, Optional<String> tag) {
        if (tag.isPresent() && !HARMLESS_TAGS.contains(tag.get())) {
            String shown = tag.get().replace("tag:yaml.org,2002:", "!!");
            fault("yaml-tag", event, "the tag " + shown + " is not allowed", "take it out; every value is a text");
        }
    }

    /** An escape in quotes can name characters that no file may hold as they are. */
    private void checkCharacters(ScalarEvent scalar) {
        scalar.getValue()
                .codePoints()
                .filter(code -> (Character.isISOControl(code) && code != '\n' && code != '\t' && code != '\r')
                        || Character.getType(code) == Character.SURROGATE)
                .findFirst()
                .ifPresent(code -> fault(
                        "yaml-control-character",
                        scalar,
                        "the text has the control character U+" + String.format(java.util.Locale.ROOT, "%04X", code),
                        "take the escape out"));
    }

    private static boolean isNothing(Setting setting) {
        return setting instanceof Setting.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
    }

    private void fault(String code, Event event, String message, String hint) {
        report(code, places.apply(event.getStartMark()), message, hint);
    }

    private void report(String code, Location place, String message, String hint) {
        faults.add(place);
        String shown = message.length() <= 2 * LONGEST_SHOWN ? message : message.substring(0, LONGEST_SHOWN) + "…";
        problems.accept(Diagnostic.error(code, place, shown, hint));
        if (faults.size() == MOST_FAULTS) {
            throw new Abandoned();
        }
    }
}
