package dev.lectern.build;

import dev.lectern.model.annotation.RecordedAnchor;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.archive.RecordedBlock;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.source.Setting;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lock file strictly: what is not of its form is told, and then is as if it were not there. */
final class LockReader {

    private static final List<String> SECTIONS = List.of("articles", "notes", "paragraphs");
    private static final String ID = "[a-z][a-z0-9-]{0,40}";
    private static final Pattern BLOCK = Pattern.compile("(" + ID + ")\\.([0-9a-f]{8})((?:<" + ID + "){0,12})");
    private static final Pattern BLOCK_ID = Pattern.compile(ID);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern FINGERPRINT = Pattern.compile("([0-9a-f]{8})?");

    private final Consumer<Diagnostic> problems;

    private LockReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** Returns what a lock file keeps. */
    static Locked read(Setting.Mapping file, Consumer<Diagnostic> problems) {
        LockReader reader = new LockReader(problems);
        file.keys().forEach((key, location) -> {
            if (!SECTIONS.contains(key)) {
                reader.warn("lock-section-unknown", location, "\"" + key + "\" is not a section of the lock file");
            }
        });
        return new Locked(
                LockFile.slugs(file, problems),
                reader.notes(section(file, "notes")),
                reader.blocks(section(file, "paragraphs")));
    }

    private static Map<String, Setting> section(Setting.Mapping file, String key) {
        return file.values().get(key) instanceof Setting.Mapping section ? section.values() : Map.of();
    }

    private Map<String, Map<Slug, RecordedAnchor>> notes(Map<String, Setting> articles) {
        Map<String, Map<Slug, RecordedAnchor>> notes = new TreeMap<>();
        articles.forEach((article, value) -> {
            Map<Slug, RecordedAnchor> anchors = new TreeMap<>();
            Map<String, Setting> entries = value instanceof Setting.Mapping section ? section.values() : Map.of();
            entries.forEach((id, entry) -> {
                Optional<RecordedAnchor> anchor = Slug.isValid(id) ? anchor(entry) : Optional.empty();
                anchor.ifPresentOrElse(
                        found -> anchors.put(new Slug(id), found),
                        () -> warn(
                                "lock-note-bad",
                                entry.location(),
                                "the place kept for the note \"" + id + "\" is not one"));
            });
            notes.put(article, anchors);
        });
        return notes;
    }

    private static Optional<RecordedAnchor> anchor(Setting entry) {
        Map<String, Setting> values = entry instanceof Setting.Mapping section ? section.values() : Map.of();
        String block = text(values, "block");
        String start = text(values, "start");
        String exact = text(values, "exact");
        String before = text(values, "before");
        String after = text(values, "after");
        boolean isSound = BLOCK_ID.matcher(block).matches()
                && NUMBER.matcher(start).matches()
                && FINGERPRINT.matcher(before).matches()
                && FINGERPRINT.matcher(after).matches()
                && !exact.isEmpty();
        return isSound
                ? Optional.of(new RecordedAnchor(
                        new TextQuoteSelector(exact, text(values, "prefix"), text(values, "suffix")),
                        new BlockId(block),
                        Integer.parseInt(start),
                        before,
                        after))
                : Optional.empty();
    }

    private static String text(Map<String, Setting> values, String key) {
        return values.get(key) instanceof Setting.Scalar scalar ? scalar.text() : "";
    }

    private Map<String, List<RecordedBlock>> blocks(Map<String, Setting> articles) {
        Map<String, List<RecordedBlock>> blocks = new TreeMap<>();
        articles.forEach((article, value) -> {
            List<RecordedBlock> read = new ArrayList<>();
            Set<String> names = new HashSet<>();
            String line = value instanceof Setting.Scalar scalar ? scalar.text() : "?";
            for (String part : line.isBlank() ? new String[0] : line.strip().split(" +")) {
                Matcher block = BLOCK.matcher(part);
                if (!block.matches()) {
                    warn(
                            "lock-paragraph-bad",
                            value.location(),
                            "\"" + part + "\" is not a paragraph of \"" + article + "\"");
                } else if (names.add(block.group(1))) {
                    read.add(block(block, names));
                }
            }
            blocks.put(article, read);
        });
        return blocks;
    }

    /** A name that stands twice, as after a merge of two branches, counts where it stands first. */
    private static RecordedBlock block(Matcher block, Set<String> names) {
        List<BlockId> former = new ArrayList<>();
        for (String name : block.group(3).split("<")) {
            if (!name.isEmpty() && names.add(name)) {
                former.add(new BlockId(name));
            }
        }
        return new RecordedBlock(new BlockId(block.group(1)), Integer.parseUnsignedInt(block.group(2), 16), former);
    }

    private void warn(String code, Location location, String message) {
        problems.accept(Diagnostic.warning(code, location, message, "remove it; the next build writes it anew"));
    }
}
