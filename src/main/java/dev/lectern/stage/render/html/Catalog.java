package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.TimelineEntry;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Words;
import dev.lectern.stage.render.html.body.Addresses;
import dev.lectern.stage.render.html.body.Direction;
import dev.lectern.stage.render.html.body.FirstMentions;
import dev.lectern.stage.render.html.picture.Pictures;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.typography.ArticleTypography;
import dev.lectern.stage.render.typography.Edit;
import dev.lectern.stage.render.typography.Typographer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The archive, looked up by name. */
final class Catalog {

    private static final int LONGEST_CARD = 220;

    private final Archive archive;
    private final String language;
    private final boolean typeset;
    private final Typographer own;
    private final Map<String, ArticleTypography> typographies = new ConcurrentHashMap<>();
    private final Map<String, ArchivedArticle> articles = new HashMap<>();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Map<Slug, String> cards = new ConcurrentHashMap<>();
    private final Map<Slug, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<Slug, List<TimelineEntry>> times = new HashMap<>();
    private final FirstMentions firstMentions;
    private final TextDefinitions definitions;
    private final NameList authors;
    private final NameList publishers;
    private final Pictures pictures;
    private final NoteList notes;
    private final AccountList accounts;
    private final TermAccounts termAccounts;

    /** What is said of an article wherever it is named: its page, its title as it is shown, and how many words it has. */
    private record Entry(OutputPath page, String title, int words) {}

    Catalog(Archive archive, SiteConfig config) {
        this(archive, config, Memory.NONE);
    }

    Catalog(Archive archive, SiteConfig config, Memory memory) {
        this.archive = archive;
        this.language = config.language();
        this.typeset = config.typography();
        this.own = typeset ? Typographer.of(language).following(definitions(archive)) : Typographer.NONE;
        archive.articles().forEach(article -> articles.put(article.id(), article));
        archive.dossiers().forEach(dossier -> dossiers.put(dossier.term().id(), dossier));
        for (TimelineEntry entry : archive.timeline().entries()) {
            entry.terms()
                    .forEach(term -> times.computeIfAbsent(term, any -> new ArrayList<>())
                            .add(entry));
        }
        this.firstMentions = new FirstMentions(archive);
        this.definitions = new TextDefinitions(archive);
        this.authors = new NameList(
                "authors",
                archive.articles(),
                metadata -> metadata.authors().stream().map(Author::name).toList());
        this.publishers = new NameList(
                "publishers",
                archive.articles(),
                metadata -> metadata.credit().stream().map(Credit::name).toList());
        this.notes = new NoteList(archive.articles(), archive.permalinks(), language);
        this.accounts = new AccountList(archive, memory);
        this.termAccounts = new TermAccounts(archive, accounts);
        this.pictures = new Pictures(archive, firstMentions, this::link);
    }

    private static List<String> definitions(Archive archive) {
        return archive.dossiers().stream()
                .flatMap(dossier -> dossier.term().definition().stream())
                .map(block -> block.text().text())
                .toList();
    }

    /** Returns how the texts of an article are set; any page may quote any article, so all stay set. */
    ArticleTypography typography(Article article) {
        ArticleTypography known = typographies.get(article.id());
        return known != null ? known : typographies.computeIfAbsent(article.id(), id -> typographyOf(article));
    }

    private ArticleTypography typographyOf(Article article) {
        return new ArticleTypography(article, typeset ? ArticleTypography.typographer(article) : Typographer.NONE);
    }

    private Entry entry(Article article) {
        Entry known = entries.get(article.id());
        return known != null ? known : entries.computeIfAbsent(article.id(), id -> entryOf(article));
    }

    private Entry entryOf(Article article) {
        OutputPath page = archive.permalinks().article(article.id());
        int words = article.body().stream()
                .mapToInt(block -> Words.count(block.text().text()))
                .sum();
        return new Entry(page, named(article, typography(article).setTitle()), words);
    }

    /** Returns how the editor's own words are set. */
    Typographer typography() {
        return own;
    }

    /** Returns the edits of a passage that the editor wrote, such as a definition's. */
    List<Edit> edits(Block block) {
        return block.role() == Role.CODE ? List.of() : own.edits(block.text().text());
    }

    Archive archive() {
        return archive;
    }

    Pictures pictures() {
        return pictures;
    }

    TextDefinitions definitions() {
        return definitions;
    }

    NameList authors() {
        return authors;
    }

    NoteList notes() {
        return notes;
    }

    /** Returns where accounts that differ speak of terms. */
    TermAccounts termAccounts() {
        return termAccounts;
    }

    AccountList accounts() {
        return accounts;
    }

    NameList publishers() {
        return publishers;
    }

    /** Returns the links from a page to where an article's authors stand among all. */
    List<LinkView> authors(OutputPath page, Metadata metadata) {
        return metadata.authors().stream()
                .map(author -> named(author.name(), authors.href(page, author.name())))
                .toList();
    }

    /** Returns the link from a page to where an article's publisher stands among all; without words where it has none. */
    LinkView publisher(OutputPath page, Metadata metadata) {
        String name = metadata.credit().map(Credit::name).orElse("");
        return named(name, publishers.href(page, name));
    }

    private LinkView named(String name, Optional<String> href) {
        return new LinkView(name, href.orElse(""), language, Direction.of(language));
    }

    Optional<ArchivedArticle> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    Optional<Dossier> dossier(Slug term) {
        return Optional.ofNullable(dossiers.get(term));
    }

    /** Returns where an article first mentions a term. */
    Optional<ConcordanceLine> firstMention(Slug term, String article) {
        return firstMentions.of(term, article);
    }

    /** Returns the times of which sentences speak that mention a term, in the order of the timeline. */
    List<TimelineEntry> times(Slug term) {
        return times.getOrDefault(term, List.of());
    }

    Term.Linking linking(Slug term) {
        return dossier(term).map(dossier -> dossier.term().linking()).orElse(Term.Linking.NEVER);
    }

    Addresses addressesFrom(OutputPath page) {
        return new Addresses(page, archive.permalinks(), dossiers.keySet());
    }

    /** Returns the link from a page to an article; a supplied title stands in square brackets. */
    LinkView link(OutputPath page, Article article) {
        return link(article, page.hrefTo(entry(article).page()).value());
    }

    /** Returns such a link to a given address. */
    LinkView link(Article article, String href) {
        Metadata metadata = article.metadata();
        return new LinkView(entry(article).title(), href, metadata.language(), Direction.of(metadata.language()));
    }

    /** Returns an article's title for where text stands alone, such as the title of a window. */
    String plainTitle(Article article) {
        return named(article, typography(article).setTitlePlainly());
    }

    private static String named(Article article, String title) {
        return article.metadata().title().supplied() ? "[" + title + "]" : title;
    }

    /** Returns the link from a page to a term's dossier. */
    LinkView link(OutputPath page, Term term) {
        String href = page.hrefTo(archive.permalinks().term(term.id())).value();
        return new LinkView(term.headword(), href, language, Direction.of(language));
    }

    /** Returns the first sentence of a term's definition, shortened if need be; empty where there is no definition. */
    String card(Term term) {
        return cards.computeIfAbsent(term.id(), id -> cardOf(term));
    }

    private String cardOf(Term term) {
        return term.definition().stream()
                .filter(block -> !(block instanceof Block.Heading)
                        && !block.text().text().isBlank())
                .findFirst()
                .map(block -> own.set(block.text().text().strip()))
                .map(text -> Sentences.in(text, language).get(0).of(text))
                .map(sentence -> Wording.shortened(sentence, LONGEST_CARD))
                .orElse("");
    }

    /** Returns how many words an article's body has. */
    int words(Article article) {
        return entry(article).words();
    }

    /** Returns the terms an article mentions and how often, in the order of their first mention. */
    static Map<Slug, Integer> mentions(ArchivedArticle article) {
        Map<Slug, Integer> counts = new LinkedHashMap<>();
        article.annotated().mentions().forEach(mention -> counts.merge(mention.term(), 1, Integer::sum));
        return counts;
    }

    /** Returns the article at a place of a list: one, or none beyond either end. */
    static List<ArchivedArticle> neighbour(List<ArchivedArticle> all, int index) {
        return index < 0 || index >= all.size() ? List.of() : List.of(all.get(index));
    }
}
