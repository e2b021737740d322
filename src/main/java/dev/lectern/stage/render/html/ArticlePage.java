package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Role;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.body.Addresses;
import dev.lectern.stage.render.html.body.Body;
import dev.lectern.stage.render.html.body.Direction;
import dev.lectern.stage.render.html.body.Footnotes;
import dev.lectern.stage.render.html.body.MarginNotes;
import dev.lectern.stage.render.html.body.Mentions;
import dev.lectern.stage.render.html.body.ParagraphNumbers;
import dev.lectern.stage.render.html.view.ArticleView;
import dev.lectern.stage.render.html.view.BlockView;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Weaver;
import dev.lectern.stage.render.typography.ArticleTypography;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the view of one article's page. */
final class ArticlePage {

    private static final Set<Role> IN_FLOW = inFlow();
    private static final int HEADINGS_FOR_CONTENTS = 3;

    private final Catalog catalog;
    private final Frame frame;
    private final AnnotatedArticle annotated;
    private final Article article;
    private final OutputPath page;
    private final Addresses addresses;
    private final Mentions mentions;
    private final ArticleTypography typography;
    private final Body body;
    private final ElsewhereLists elsewhere;
    private final TiesOfArticle ties;

    ArticlePage(Catalog catalog, Frame frame, ArchivedArticle archived) {
        this.catalog = catalog;
        this.frame = frame;
        this.annotated = archived.annotated();
        this.article = archived.article();
        this.page = catalog.archive().permalinks().article(article.id());
        this.addresses = catalog.addressesFrom(page);
        this.mentions = new Mentions(annotated, catalog::linking, addresses);
        this.typography = catalog.typography(article);
        this.ties = new TiesOfArticle(catalog, page, article);
        this.body = new Body(addresses, mentions, new ParagraphNumbers(article), addresses.ledger(article.id()))
                .named(block -> addresses.former(article.id(), block))
                .typeset(typography::edits)
                .marking(ties::anchors);
        this.elsewhere = new ElsewhereLists(catalog, page);
    }

    /** Returns the page's view; the index is the article's place in the archive. */
    ArticleView view(ArchivedArticle archived, int index) {
        Metadata metadata = article.metadata();
        List<Block> text = article.blocks().stream()
                .filter(block -> IN_FLOW.contains(block.role()))
                .toList();
        Footnotes footnotes = new Footnotes(text, article.blocks(Role.REFERENCE));
        NotesOfArticle notes = new NotesOfArticle(catalog, page, archived, footnotes);
        MarginNotes margin = notes.beside(body, ties.beside());
        Body noted = body.with(margin);
        List<BlockView> flow = noted.of(text);
        List<Strand> title = new ArrayList<>(mentions.in(BlockId.TITLE));
        title.addAll(margin.in(BlockId.TITLE));
        return new ArticleView(
                metadata.language(),
                Direction.of(metadata.language()),
                metadata.kicker().map(typography::set).orElse(""),
                Weaver.weave(article.title(), title, typography.edits(BlockId.TITLE)),
                metadata.title().supplied(),
                margin.after(BlockId.TITLE),
                facts(archived),
                noted.of(article.blocks(Role.DECK)),
                pointsHeading(typography::text).orElse(""),
                pointsHeading(block -> block.id().value()).orElse("key-points"),
                noted.of(article.blocks(Role.KEY_POINT)),
                noted.of(article.blocks(Role.EDITOR_NOTE)),
                contents(flow),
                flow,
                withheld(archived, flow.isEmpty()),
                noted.of(article.blocks(Role.BIO)),
                noted.of(footnotes.listed()),
                notes.elsewhere(),
                archived.notes().isEmpty() ? "" : catalog.notes().data(page, archived),
                cards(archived),
                ties.foot(),
                elsewhere.related(article),
                elsewhere.backlinks(article),
                elsewhere.backlinksMore(article),
                new CitationPart(catalog, frame).view(archived),
                CleaningReport.of(archived, addresses.ledger(article.id())),
                neighbours(index));
    }

    private Optional<String> pointsHeading(Function<Block, String> part) {
        return article.blocks(Role.KEY_POINTS_HEADING).stream().map(part).findFirst();
    }

    /** What is said where the editor keeps text out of the site. */
    static String withheld(ArchivedArticle archived, boolean wholly) {
        if (!archived.abridged()) {
            return "";
        }
        return wholly ? "The text is not shown here." : "Only the beginning is shown here.";
    }

    private ArticleView.FactsView facts(ArchivedArticle archived) {
        Metadata metadata = article.metadata();
        int words = catalog.words(article);
        return new ArticleView.FactsView(
                catalog.authors(page, metadata),
                Wording.day(metadata.published()),
                Wording.isoDay(metadata.published()),
                Wording.beginning(archived.notBefore()),
                Wording.isoBeginning(archived.notBefore()),
                catalog.publisher(page, metadata),
                metadata.credit()
                        .flatMap(Credit::url)
                        .flatMap(Addresses::outward)
                        .orElse(""),
                words == 0 ? "" : Wording.count(words, "word", "words"),
                words == 0 ? "" : Wording.readingTime(words));
    }

    private List<ArticleView.ContentsView> contents(List<BlockView> flow) {
        List<ArticleView.ContentsView> headings = new ArrayList<>();
        for (BlockView view : flow) {
            if (view.kind().equals("heading")) {
                String words = article.block(new BlockId(view.id()))
                        .map(typography::text)
                        .orElse("");
                headings.add(new ArticleView.ContentsView(words, "#" + view.id(), view.level()));
            }
        }
        return headings.size() < HEADINGS_FOR_CONTENTS ? List.of() : headings;
    }

    private List<ArticleView.CardView> cards(ArchivedArticle archived) {
        List<ArticleView.CardView> cards = new ArrayList<>();
        Catalog.mentions(archived)
                .forEach((slug, count) -> catalog.dossier(slug)
                        .ifPresent(dossier -> cards.add(new ArticleView.CardView(
                                "card-" + slug,
                                dossier.term().headword(),
                                dossier.term().kind().label(),
                                catalog.card(dossier.term()),
                                Wording.count(count, "mention", "mentions") + " here, "
                                        + Wording.grouped(dossier.mentions()) + " in the archive",
                                catalog.link(page, dossier.term()).href()))));
        return cards;
    }

    private ArticleView.NeighboursView neighbours(int index) {
        List<ArchivedArticle> all = catalog.archive().articles();
        return new ArticleView.NeighboursView(
                links(Catalog.neighbour(all, index - 1)), links(Catalog.neighbour(all, index + 1)));
    }

    private List<LinkView> links(List<ArchivedArticle> articles) {
        return articles.stream()
                .map(other -> catalog.link(page, other.article()))
                .toList();
    }

    private static Set<Role> inFlow() {
        Set<Role> roles = EnumSet.of(Role.CAPTION, Role.PULL_QUOTE);
        for (Role role : Role.values()) {
            if (role.isBody()) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Returns the sentence a search engine or a bookmark may show of an article: its deck or its first words. */
    static String opening(Catalog catalog, Article article, int longest) {
        Optional<Block> first = article.blocks(Role.DECK).stream().findFirst();
        return first.or(() -> article.blocks(Role.PARAGRAPH).stream().findFirst())
                .map(block -> catalog.typography(article).text(block).replace('\n', ' '))
                .map(text -> Footnotes.without(article.blocks(Role.REFERENCE), text))
                .map(text -> Wording.shortened(text, longest))
                .orElse("");
    }
}
