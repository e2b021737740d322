package dev.lectern.stage.extract.html.facts;

import dev.lectern.model.document.Author;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Title;
import dev.lectern.model.source.Editorial;
import dev.lectern.stage.extract.html.tree.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article, in the order in which its places are trusted. */
public final class PageFacts {

    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/?#:]+)", Pattern.CASE_INSENSITIVE);
    private static final List<String> SITE = List.of(
            "og:site_name",
            "application-name",
            "citation_journal_title",
            "dc.publisher",
            "publisher",
            "apple-mobile-web-app-title");

    private final Document page;
    private final MetaTags tags;
    private final LinkedData data;
    private final Optional<String> address;
    private final SiteName site;
    private final Optional<String> title;

    private PageFacts(Document page) {
        this.page = page;
        this.tags = MetaTags.of(page);
        this.data = LinkedData.of(page);
        this.address = address(page, tags, data);
        Optional<String> name =
                tags.first(SITE).or(() -> data.names("publisher").stream().findFirst());
        this.site = new SiteName(name, address.flatMap(PageFacts::host));
        this.title = TitleReader.read(page, tags, data, site);
    }

    /**
     * What is known of the page's text by the time the facts are put together.
     *
     * @param opening words to stand in for a headline
     * @param kicker the word above the headline
     * @param headLines the lines that may name authors and day
     */
    public record Shown(String opening, Optional<String> kicker, List<String> headLines) {

        /** Copies the list. */
        public Shown {
            headLines = List.copyOf(headLines);
        }
    }

    /** Reads a page that has not been changed. */
    public static PageFacts of(Document page) {
        return new PageFacts(page);
    }

    /** Returns where the page was published, if it says so. */
    public Optional<String> address() {
        return address;
    }

    /** Returns the headline, if there is one. */
    public Optional<String> title() {
        return title;
    }

    /** Returns the text of the article that the page keeps for machines. */
    public Optional<String> articleBody() {
        return data.articleBody();
    }

    /** Returns the language the page claims. */
    public Optional<String> language() {
        Element html = page.selectFirst("html");
        String claimed = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
        return Optional.of(claimed.strip().replace('_', '-'))
                .filter(tag -> tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*"))
                .or(() -> data.text("inLanguage").filter(tag -> tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*")));
    }

    /** Returns everything known; what the editor says goes first. */
    public Metadata metadata(Editorial editorial, Shown shown, String language) {
        List<Author> said = editorial.authors().stream().map(Author::new).toList();
        return new Metadata(
                new Title(
                        editorial.title().or(() -> title).orElse(shown.opening()),
                        editorial.title().isEmpty() && title.isEmpty()),
                shown.kicker(),
                said.isEmpty() ? authors(shown, language) : said,
                editorial.published().or(() -> published(shown, language)),
                credit(editorial),
                editorial.language().orElse(language));
    }

    private List<Author> authors(Shown shown, String language) {
        AuthorReader reader = new AuthorReader(language, site);
        return AuthorReader.read(page, tags, data, shown.headLines(), reader);
    }

    private Optional<LocalDate> published(Shown shown, String language) {
        DateReader reader = new DateReader(language, shown.headLines());
        return reader.stamped(tags, data)
                .or(reader::said)
                .or(() -> reader.shown(page))
                .or(() -> address.flatMap(DateReader::inAddress));
    }

    private Optional<Credit> credit(Editorial editorial) {
        Optional<String> url = editorial.url().or(() -> address);
        Optional<String> name = editorial
                .publisher()
                .or(() -> data.names("publisher").stream().findFirst())
                .or(() -> site.name())
                .or(() -> site.host())
                .or(() -> url.flatMap(PageFacts::host));
        return name.map(PlainText::of).filter(known -> !known.isEmpty()).map(known -> new Credit(known, url));
    }

    private static Optional<String> address(Document page, MetaTags tags, LinkedData data) {
        Element link = page.selectFirst("link[rel=canonical]");
        return Optional.ofNullable(link)
                .map(element -> element.attr("href"))
                .filter(PageFacts::isAddress)
                .or(() -> tags.first(List.of("og:url", "parsely-link", "twitter:url"))
                        .filter(PageFacts::isAddress))
                .or(() -> data.text("url").filter(PageFacts::isAddress))
                .or(() -> data.text("mainEntityOfPage").filter(PageFacts::isAddress))
                .or(() -> SavedFrom.of(page).filter(PageFacts::isAddress));
    }

    private static boolean isAddress(String text) {
        return HOST.matcher(text).find() && text.chars().noneMatch(unit -> unit <= ' ');
    }

    private static Optional<String> host(String address) {
        Matcher matcher = HOST.matcher(address);
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
