package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SettingReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Understands what an editor says of an article. */
final class EditorialReader {

    private static final List<String> KEYS =
            List.of("title", "authors", "published", "publisher", "url", "lang", "publish");
    private static final Map<String, Editorial.Extent> EXTENTS = Map.of(
            "full", Editorial.Extent.FULL,
            "excerpt", Editorial.Extent.EXCERPT,
            "link", Editorial.Extent.LINK);

    /** What a file says that cannot be read: nothing, and as it may have meant to withhold the text, that it be withheld. */
    static final Editorial UNREADABLE = silent(Editorial.Extent.LINK);

    private EditorialReader() {}

    /**
     * Returns what the editor says. A section with any fault says nothing, save that it never lets more of the text be
     * shown than it may have meant to: a {@code publish} that can be read holds, and one that cannot means the link alone.
     */
    static Editorial read(Setting.Mapping section, Consumer<Diagnostic> problems) {
        List<Diagnostic> faults = new ArrayList<>();
        SettingReader settings = new SettingReader(section, faults::add);
        settings.allow(KEYS);
        Optional<Editorial.Extent> extent = settings.choice("publish", EXTENTS);
        Editorial said = new Editorial(
                settings.line("title"),
                settings.lines("authors"),
                settings.value(
                        "published",
                        Formats::day,
                        "a day of the calendar",
                        "write year-month-day, for example 2022-01-13"),
                settings.line("publisher"),
                settings.value(
                        "url",
                        Formats::webAddress,
                        "an address of the web",
                        "write it whole, for example https://example.org/story"),
                settings.value("lang", Formats::languageTag, "a language tag", "write one such as en, kk or pt-BR"),
                extent.orElse(Editorial.Extent.FULL));
        faults.forEach(problems);
        if (faults.isEmpty()) {
            return said;
        }
        boolean isUnknown = section.values().containsKey("publish") && extent.isEmpty();
        return silent(isUnknown ? Editorial.Extent.LINK : said.extent());
    }

    private static Editorial silent(Editorial.Extent extent) {
        Editorial silent = Editorial.SILENT;
        return new Editorial(
                silent.title(),
                silent.authors(),
                silent.published(),
                silent.publisher(),
                silent.url(),
                silent.language(),
                extent);
    }
}
