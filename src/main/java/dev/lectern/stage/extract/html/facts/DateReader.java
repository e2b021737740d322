package dev.lectern.stage.extract.html.facts;

import dev.lectern.language.DayReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the day of first publication, as the page's own clock has it: no time zone is reckoned with. */
final class DateReader {

    private static final List<String> TAGS = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "article.published",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "article_date_original",
            "ptime",
            "published_time_telegram",
            "cxenseparse:recs:publishtime",
            "date",
            "originalpublicationdate",
            "article:post_date",
            "created",
            "datecreated");
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/-]((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/-]|$)");
    private static final String SHOWN =
            "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published, time[datetime], [class*=publish], .entry-date, .post-date, .date, [class*=date], [class*=Date], [class*=time], [class*=byline], [class*=meta]";
    private static final int LONGEST = 120;
    private static final int MOST_LINES = 12;
    private static final int MOST_SHOWN = 40;

    private final String language;
    private final List<String> headLines;

    DateReader(String language, List<String> headLines) {
        this.language = language;
        this.headLines = headLines.stream()
                .filter(line -> line.length() <= LONGEST && line.codePoints().anyMatch(Character::isDigit))
                .limit(MOST_LINES)
                .toList();
    }

    /** Returns the day of the time stamp, or the one shown where the two are a day apart, as stamps are of another zone. */
    Optional<LocalDate> stamped(MetaTags tags, LinkedData data) {
        Optional<LocalDate> stamp = data.text("datePublished")
                .flatMap(this::day)
                .or(() -> TAGS.stream()
                        .flatMap(tag -> tags.all(tag).stream())
                        .flatMap(text -> day(text).stream())
                        .findFirst())
                .or(() -> data.text("dateCreated").flatMap(this::day));
        return stamp.map(day -> headLines.stream()
                .flatMap(line -> DayReader.dayWithin(line, language).stream())
                .filter(shown -> Math.abs(ChronoUnit.DAYS.between(shown, day)) == 1)
                .findFirst()
                .orElse(day));
    }

    /** Returns the first day on a line of the head. */
    Optional<LocalDate> said() {
        return headLines.stream()
                .flatMap(line -> DayReader.dayWithin(line, language).stream())
                .findFirst();
    }

    /** Returns the day of an element made to show one. */
    Optional<LocalDate> shown(Document page) {
        return page.select(SHOWN).stream()
                .limit(MOST_SHOWN)
                .filter(element -> !element.attr("itemprop").equals("dateModified"))
                .filter(element -> !element.className().contains("updated")
                        && !element.className().contains("modified"))
                .flatMap(element -> said(element).stream())
                .findFirst();
    }

    private Optional<LocalDate> said(Element element) {
        String stamp = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        Optional<LocalDate> stamped = stamp.isEmpty() ? Optional.empty() : day(stamp);
        if (stamped.isPresent()) {
            return stamped;
        }
        String text = element.text();
        return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : DayReader.dayWithin(text, language);
    }

    private Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        Optional<LocalDate> read = iso.find() ? date(iso) : Optional.empty();
        return read.isPresent() || text.length() > LONGEST ? read : DayReader.dayWithin(text, language);
    }

    /** Returns the day in the address of a page. */
    static Optional<LocalDate> inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        return matcher.find() ? date(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
