package dev.lectern.stage.extract.markdown.preamble;

import dev.lectern.language.DayReader;
import dev.lectern.language.Vocabularies;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.text.Folding;
import dev.lectern.stage.extract.markdown.preamble.HeadSettings.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the head of a file by the habits of Hugo, Jekyll, Zola, Eleventy, Pelican, Obsidian and web clippers. A
 * description, summary or excerpt is written for search engines and lists, not shown on the page, and so is no
 * standfirst; a day of creation says when a page was clipped wherever the head also says where it came from.
 */
public final class StatementReader {

    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> DECK = List.of("subtitle", "deck", "dek", "standfirst", "lead", "subhead");
    private static final List<String> AUTHOR = List.of("authors", "author", "byline", "creator");
    private static final List<String> PUBLISHED =
            List.of("published", "datepublished", "publishdate", "publisheddate", "pubdate", "publicationdate", "date");
    private static final List<String> CREATED = List.of("created", "datecreated");
    private static final List<String> PUBLISHER =
            List.of("publisher", "publication", "site", "sitename", "website", "journal", "source");
    private static final List<String> ADDRESS = List.of(
            "url", "sourceurl", "source", "originalurl", "original", "canonical", "canonicalurl", "link", "website");
    private static final List<String> LANGUAGE = List.of("lang", "language", "locale");
    private static final List<String> SINGLE = Stream.of(TITLE, DECK, PUBLISHED, CREATED, LANGUAGE)
            .flatMap(List::stream)
            .toList();
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"\\])]+");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\]\\[]*)]\\(\\s*<?([^)>\\s]*)>?[^)]*\\)");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)]]");
    private static final Pattern TAG = Pattern.compile("\\p{Alpha}{2,3}(?:[-_]\\p{Alnum}{2,8})*");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final int LONGEST_SHOWN = 60;

    private final HeadSettings settings;
    private final String language;
    private final Consumer<Diagnostic> problems;

    private StatementReader(HeadSettings settings, String language, Consumer<Diagnostic> problems) {
        this.settings = settings;
        this.language = language;
        this.problems = problems;
    }

    /** Returns the language that a head names. */
    public static Optional<String> language(Preamble preamble) {
        return HeadSettings.of(preamble).first(LANGUAGE, StatementReader::tag);
    }

    /**
     * Returns what a head says.
     *
     * @param language the language of the article, in which days and names are read
     */
    public static Statement read(Preamble preamble, String language, Consumer<Diagnostic> problems) {
        return new StatementReader(HeadSettings.of(preamble), language, problems).statement();
    }

    private Statement statement() {
        Optional<String> title = settings.first(TITLE, text -> Optional.of(plain(text)));
        if (title.isPresent()) {
            settings.claim(TITLE, Role.TITLE);
        }
        Optional<Entry> deck = settings.entry(DECK);
        deck.ifPresent(entry -> settings.claim(List.of(entry.key()), Role.DECK));
        List<String> authors = new HeadAuthors(Vocabularies.of(language)).names(settings, AUTHOR);
        if (!authors.isEmpty()) {
            settings.claim(AUTHOR, Role.BYLINE);
        }
        Optional<String> address = settings.first(ADDRESS, Role.CREDIT, StatementReader::address);
        Optional<String> publisher = settings.first(PUBLISHER, Role.CREDIT, StatementReader::name);
        Optional<LocalDate> published = published(address.isPresent());
        warnOfDraft();
        SINGLE.forEach(this::warnOfKind);
        Editorial said = new Editorial(
                title,
                authors,
                published,
                publisher,
                address,
                settings.first(LANGUAGE, StatementReader::tag),
                Editorial.Extent.FULL);
        return new Statement(
                said,
                deck.map(entry -> new Statement.Deck(plain(entry.text()), settings.lines(entry))),
                settings.roles());
    }

    private Optional<LocalDate> published(boolean isClipping) {
        for (String key : PUBLISHED) {
            Optional<Entry> entry = settings.entry(List.of(key));
            Optional<LocalDate> day = entry.flatMap(found -> day(found.text()));
            if (day.isPresent()) {
                settings.claim(List.of(key), Role.DATE);
                return day;
            }
            entry.ifPresent(this::warnOfDay);
        }
        Optional<LocalDate> created = isClipping ? Optional.empty() : settings.first(CREATED, this::day);
        created.ifPresent(day -> settings.claim(CREATED, Role.DATE));
        return created;
    }

    private Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(iso.group(1)),
                        Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3))));
            } catch (DateTimeException noSuchDay) {
                return DayReader.day(text, language);
            }
        }
        return DayReader.day(text, language).or(() -> DayReader.dayWithin(text, language));
    }

    private void warnOfDay(Entry entry) {
        problems.accept(Diagnostic.warning(
                "front-matter-day",
                entry.location(),
                entry.key() + " \"" + shortened(entry.text()) + "\" is not a day",
                "use year-month-day, for example 2022-01-13"));
    }

    private void warnOfKind(String key) {
        for (Entry entry : settings.entries(key)) {
            if (entry.isCompound()) {
                problems.accept(Diagnostic.warning(
                        "front-matter-kind",
                        entry.location(),
                        entry.key() + " is " + entry.value().kind() + " where one value is wanted, and is passed over",
                        "write one value behind the colon"));
            }
        }
    }

    private void warnOfDraft() {
        for (Entry entry : settings.entries("draft")) {
            if (entry.text().equalsIgnoreCase("true")) {
                problems.accept(Diagnostic.warning(
                        "seed-draft",
                        entry.location(),
                        "this article says it is a draft, and is published all the same",
                        "take the line away, or keep the file out of seeds until it is finished"));
            }
        }
    }

    private static Optional<String> tag(String text) {
        return TAG.matcher(text).matches() ? Optional.of(text.replace('_', '-')) : Optional.empty();
    }

    private static Optional<String> address(String text) {
        Matcher web = WEB.matcher(text);
        return web.find() ? Optional.of(web.group()) : Optional.empty();
    }

    /** A name is what is neither an address nor a path: Hugo's {@code url} is the article's own place on its site. */
    private static Optional<String> name(String text) {
        String plain = plain(text);
        boolean isAddress = WEB.matcher(plain).lookingAt() || plain.startsWith("/");
        return isAddress || plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    /** Returns the words of a value that may hold a link. */
    static String plain(String text) {
        String words = WIKI_LINK.matcher(text).replaceAll("$1");
        return Folding.singleSpaced(MARKDOWN_LINK.matcher(words).replaceAll("$1"));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
