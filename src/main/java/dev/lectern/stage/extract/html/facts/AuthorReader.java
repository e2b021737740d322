package dev.lectern.stage.extract.html.facts;

import dev.lectern.language.DayReader;
import dev.lectern.language.Vocabularies;
import dev.lectern.language.Vocabulary;
import dev.lectern.model.document.Author;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.html.tree.PlainText;
import dev.lectern.stage.extract.metadata.NameReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the names of the authors; names of the site, addresses and handles are none. */
final class AuthorReader {

    private static final List<String> TAGS = List.of(
            "citation_author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "author",
            "byl",
            "article:author_name",
            "article:author",
            "og:article:author");
    private static final List<String> SHOWN = List.of(
            "[itemprop=author] [itemprop=name], [itemprop=author]",
            "a[rel~=author]",
            ".byline a, [class*=byline] a, .author-name, [class*=author-name], [class*=authorName], [class*=AuthorName]",
            "[class~=(?i)(?:^|[\\s_-])(?:author|byline)s?(?:[\\s_-]|$)]");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:by|author|written by|posted by|words by|story by|reviewed by)\\b[:\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL =
            Pattern.compile("\\s*(?:[|•·\\n]|\\s[-–—]\\s|\\d|\\bon\\b|\\bUpdated\\b|\\bPublished\\b|\\bfor\\b).*$");
    private static final int MOST = 12;
    private static final int LONGEST = 160;

    private final String language;
    private final NameReader names;
    private final Vocabulary vocabulary;
    private final SiteName site;

    AuthorReader(String language, SiteName site) {
        this.language = language;
        this.vocabulary = Vocabularies.of(language);
        this.names = new NameReader(vocabulary);
        this.site = site;
    }

    /** Returns the authors of a page, each once, in the order in which it names them. */
    static List<Author> read(
            Document page, MetaTags tags, LinkedData data, List<String> headLines, AuthorReader reader) {
        List<Author> read = reader.authors(data.people("author"), true);
        if (read.isEmpty()) {
            read = reader.authors(data.names("author"), false);
        }
        for (int at = 0; at < TAGS.size() && read.isEmpty(); at++) {
            read = reader.authors(
                    tags.all(TAGS.get(at)).stream()
                            .map(AuthorReader::forenameFirst)
                            .toList(),
                    false);
        }
        if (read.isEmpty()) {
            read = reader.authors(page.select(SHOWN.get(0)).eachText(), false);
        }
        if (read.isEmpty()) {
            read = reader.authors(page.select(SHOWN.get(1)).eachText(), false);
        }
        if (read.isEmpty()) {
            read = reader.announced(headLines);
        }
        for (int at = 2; at < SHOWN.size() && read.isEmpty(); at++) {
            read = reader.authors(
                    page.select(SHOWN.get(at)).stream()
                            .limit(4)
                            .map(Element::text)
                            .toList(),
                    false);
        }
        return read;
    }

    /** Scholarly pages give the surname first. */
    private static String forenameFirst(String name) {
        String[] parts = name.split(",\\s*");
        return parts.length == 2 && Words.count(name) <= 4 ? parts[1] + " " + parts[0] : name;
    }

    /** The names on lines that begin as a byline does. */
    private List<Author> announced(List<String> lines) {
        List<String> bylines = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Optional<String> rest = behindPrefix(lines.get(at));
            rest.ifPresent(bylines::add);
            boolean alone = rest.isEmpty() && vocabulary.matches("byline-prefix", lines.get(at) + " Ann Lee");
            if (alone && at + 1 < lines.size() && Words.count(lines.get(at)) <= 3) {
                bylines.add(lines.get(at + 1));
            }
        }
        return authors(bylines, false);
    }

    private Optional<String> behindPrefix(String line) {
        return vocabulary
                .rest("byline-prefix", DayReader.beforeFirstDate(line, language))
                .or(() -> vocabulary.rest("byline-prefix", line));
    }

    private List<Author> authors(List<String> lines, boolean people) {
        Map<List<String>, Author> read = new LinkedHashMap<>();
        for (String line : lines) {
            for (String name : names(PlainText.of(line))) {
                if (people || !site.isOfSite(name)) {
                    read.putIfAbsent(Words.folded(name), new Author(name));
                }
            }
        }
        return new ArrayList<>(read.values()).subList(0, Math.min(MOST, read.size()));
    }

    private List<String> names(String line) {
        if (line.isEmpty() || line.length() > LONGEST || line.contains("://") || line.startsWith("@")) {
            return List.of();
        }
        String rest = behindPrefix(line).orElse(line);
        List<String> read = namesOf(DayReader.beforeFirstDate(rest, language));
        return read.isEmpty() ? namesOf(rest) : read;
    }

    private List<String> namesOf(String rest) {
        return names.names(TAIL.matcher(PREFIX.matcher(rest).replaceFirst("")).replaceFirst(""));
    }
}
