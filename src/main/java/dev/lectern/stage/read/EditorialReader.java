package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SettingReader;
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

    private EditorialReader() {}

    /**
     * Returns what the editor says. A value at fault costs itself, save that no more of the text is ever shown than may
     * have been meant: a {@code publish} that cannot be read means the link alone.
     */
    static Editorial read(Setting.Mapping section, Consumer<Diagnostic> problems) {
        SettingReader settings = new SettingReader(section, problems);
        settings.allow(KEYS);
        Optional<Editorial.Extent> extent = settings.choice("publish", EXTENTS);
        boolean isUnknown = section.values().containsKey("publish") && extent.isEmpty();
        if (isUnknown) {
            problems.accept(withheld(section.location()));
        }
        return new Editorial(
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
                extent.orElse(isUnknown ? Editorial.Extent.LINK : Editorial.Extent.FULL));
    }

    /** Returns what a file says that cannot be read: that the text be withheld, as it may have meant to, and this is told. */
    static Editorial unreadable(Location file, Consumer<Diagnostic> problems) {
        problems.accept(withheld(file));
        Editorial silent = Editorial.SILENT;
        return new Editorial(
                silent.title(),
                silent.authors(),
                silent.published(),
                silent.publisher(),
                silent.url(),
                silent.language(),
                Editorial.Extent.LINK);
    }

    private static Diagnostic withheld(Location place) {
        return Diagnostic.warning(
                "text-withheld",
                place,
                "the article's text is kept out of the site while \"publish\" cannot be read",
                "mend the file; the text is back with the next build");
    }
}
