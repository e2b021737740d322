package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Companion;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Folding;
import dev.lectern.stage.render.html.body.Addresses;
import dev.lectern.stage.render.html.body.Body;
import dev.lectern.stage.render.html.body.ParagraphNumbers;
import dev.lectern.stage.render.html.view.ChronologyView;
import dev.lectern.stage.render.html.view.PagerView;
import dev.lectern.stage.render.html.view.TermView;
import dev.lectern.stage.render.html.view.TimelineView;
import dev.lectern.stage.render.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the views of one term's dossier, as many as its concordance needs. */
final class TermPages {

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
    private static final int LONGEST_BAR = 60;
    private static final int MOST_TIMES = 30;
    private static final int MOST_COMPANIONS = 24;
    private static final int MOST_EVIDENCE = 20;
    private static final int FEWEST_TOGETHER = 2;

    /** What G² exceeds by chance once in a hundred times: χ² with one degree of freedom, p = 0.01. */
    private static final double BEYOND_CHANCE = 6.63;

    private final Catalog catalog;
    private final Dossier dossier;
    private final Term term;
    private final Frame frame;

    TermPages(Catalog catalog, Dossier dossier, Frame frame) {
        this.catalog = catalog;
        this.dossier = dossier;
        this.term = dossier.term();
        this.frame = frame;
    }

    int pages() {
        return Paging.pages(dossier.concordance().size());
    }

    OutputPath path(int page) {
        OutputPath first = catalog.archive().permalinks().term(term.id());
        return page == 1 ? first : new OutputPath("glossary/" + term.id() + "/" + page + ".html");
    }

    TermView view(int page) {
        OutputPath path = path(page);
        PagerView pager = Paging.view(page, pages(), this::path, frame.language());
        String wikidata =
                term.wikidata().filter(id -> WIKIDATA.matcher(id).matches()).orElse("");
        String item = wikidata.isEmpty() ? "" : "https://www.wikidata.org/wiki/" + wikidata;
        boolean first = page == 1;
        List<TextDefinitions.Evidence> evidence = catalog.definitions().of(term.id());
        return new TermView(
                term.headword(),
                term.kind().label(),
                spellings(),
                unused(),
                item,
                wikidata,
                new Body(catalog.addressesFrom(path)).typeset(catalog::edits).of(term.definition()),
                summary(),
                first ? catalog.pictures().ofTerm(dossier, path) : TimelineView.NONE,
                first ? times(path) : List.of(),
                first && catalog.times(term.id()).size() > MOST_TIMES
                        ? Wording.count(catalog.times(term.id()).size() - MOST_TIMES, "more time", "more times")
                        : "",
                articles(path, page),
                concordance(path, page),
                companions(path),
                first ? catalog.termAccounts().of(term.id(), path) : List.of(),
                first
                        ? evidence.stream()
                                .limit(MOST_EVIDENCE)
                                .map(one -> evidence(path, one))
                                .toList()
                        : List.of(),
                first && evidence.size() > MOST_EVIDENCE
                        ? "and in " + Wording.count(evidence.size() - MOST_EVIDENCE, "more article", "more articles")
                        : "",
                first ? new LinkedData(catalog, frame).term(dossier, item) : Markup.EMPTY,
                pager);
    }

    /** Returns mentions and articles in words. */
    String summary() {
        int articles = dossier.counts().size();
        if (articles == 0) {
            return "No article of this archive mentions it";
        }
        return Wording.count(dossier.mentions(), "mention", "mentions") + " in "
                + Wording.count(articles, "article", "articles") + " of "
                + Wording.grouped(catalog.archive().articles().size());
    }

    /** When the archive speaks of the term, from the same list as the timeline. */
    private List<ChronologyView.SayingView> times(OutputPath path) {
        Sayings sayings = new Sayings(catalog, path);
        return catalog.times(term.id()).stream()
                .limit(MOST_TIMES)
                .flatMap(entry -> sayings.of(entry).stream())
                .toList();
    }

    private List<TermView.SpellingView> spellings() {
        return dossier.spellings().entrySet().stream()
                .map(entry -> new TermView.SpellingView(entry.getKey(), entry.getValue(), period(entry.getKey())))
                .toList();
    }

    private List<TermView.SpellingView> unused() {
        return term.aliases().stream()
                .map(Alias::text)
                .distinct()
                .filter(name -> dossier.spellings().keySet().stream().noneMatch(name::equalsIgnoreCase))
                .map(name -> new TermView.SpellingView(name, 0, period(name)))
                .toList();
    }

    /** When a name was in use, where the glossary says so. */
    private String period(String name) {
        return term.aliases().stream()
                .filter(alias -> alias.text().equalsIgnoreCase(name))
                .map(alias -> Wording.period(alias.since(), alias.until()))
                .findFirst()
                .orElse("");
    }

    private TermView.EvidenceView evidence(OutputPath path, TextDefinitions.Evidence evidence) {
        Article article = evidence.article().article();
        Place place = evidence.definition().place();
        String line = article.block(place.block())
                .flatMap(Block::lines)
                .map(lines -> Integer.toString(lines.first()))
                .orElse("");
        Permalinks permalinks = catalog.archive().permalinks();
        return new TermView.EvidenceView(
                catalog.link(path, article),
                Folding.singleSpaced(place.span().of(article.text(place.block()))),
                where(article, place.block(), new ParagraphNumbers(article)),
                path.hrefTo(permalinks.article(article.id()), place.block().value())
                        .value(),
                line.isEmpty() ? "" : "line " + line,
                line.isEmpty()
                        ? ""
                        : path.hrefTo(permalinks.source(article.id()), "L" + line)
                                .value());
    }

    private List<TermView.CountView> articles(OutputPath path, int page) {
        int most = dossier.counts().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<TermView.CountView> views = new ArrayList<>();
        List<Map.Entry<String, Integer>> counts = List.copyOf(dossier.counts().entrySet());
        for (Map.Entry<String, Integer> count : Paging.rows(counts, page)) {
            catalog.article(count.getKey())
                    .ifPresent(article -> views.add(count(path, article, count.getValue(), most)));
        }
        return views;
    }

    private TermView.CountView count(OutputPath path, ArchivedArticle archived, int count, int most) {
        Article article = archived.article();
        return new TermView.CountView(
                catalog.link(path, article),
                Wording.day(article.metadata().published()),
                Wording.isoDay(article.metadata().published()),
                Wording.beginning(archived.notBefore()),
                Wording.isoBeginning(archived.notBefore()),
                count,
                Math.max(1, Math.round((float) LONGEST_BAR * count / most)),
                catalog.firstMention(term.id(), article.id())
                        .map(line -> catalog.addressesFrom(path)
                                .article(article.id(), line.mention().anchor()))
                        .orElse(""),
                catalog.pictures().ofMentions(term.id(), archived, path));
    }

    private List<TermView.GroupView> concordance(OutputPath path, int page) {
        List<TermView.GroupView> groups = new ArrayList<>();
        List<ConcordanceLine> rows = Paging.rows(dossier.concordance(), page);
        int at = 0;
        while (at < rows.size()) {
            String id = rows.get(at).article();
            int end = at;
            while (end < rows.size() && rows.get(end).article().equals(id)) {
                end++;
            }
            List<ConcordanceLine> run = rows.subList(at, end);
            catalog.article(id)
                    .map(ArchivedArticle::article)
                    .ifPresent(article -> groups.add(group(path, article, run)));
            at = end;
        }
        return groups;
    }

    private TermView.GroupView group(OutputPath path, Article article, List<ConcordanceLine> run) {
        ParagraphNumbers numbers = new ParagraphNumbers(article);
        OutputPath target = catalog.archive().permalinks().article(article.id());
        List<TermView.LineView> lines = run.stream()
                .map(line -> line(
                        where(article, line.mention().place().block(), numbers),
                        path.hrefTo(target, line.mention().anchor()).value(),
                        catalog.typography(article).concordance(line)))
                .toList();
        return new TermView.GroupView(
                catalog.link(path, article), Wording.day(article.metadata().published()), lines);
    }

    private static TermView.LineView line(String where, String href, ConcordanceLine shown) {
        return new TermView.LineView(where, href, shown.before(), shown.keyword(), shown.after());
    }

    private static String where(Article article, BlockId block, ParagraphNumbers numbers) {
        Optional<Role> role = block.equals(BlockId.TITLE)
                ? Optional.of(Role.TITLE)
                : numbers.of(block).isPresent()
                        ? Optional.of(Role.PARAGRAPH)
                        : article.block(block).map(Block::role);
        return numbers.cite(block, role.orElse(Role.PARAGRAPH));
    }

    private List<TermView.CompanionView> companions(OutputPath path) {
        List<TermView.CompanionView> views = new ArrayList<>();
        Addresses addresses = catalog.addressesFrom(path);
        double most = dossier.companions().stream()
                .mapToInt(Companion::sentences)
                .max()
                .orElse(1);
        dossier.companions().stream()
                .limit(MOST_COMPANIONS)
                .forEach(companion -> catalog.dossier(companion.term())
                        .ifPresent(other -> views.add(new TermView.CompanionView(
                                catalog.link(path, other.term()),
                                companion.sentences(),
                                Math.max(1, (int) Math.round(100 * companion.sentences() / most)),
                                addresses.article(
                                        companion.article(), companion.passage().anchor()),
                                companion.sentences() >= FEWEST_TOGETHER && companion.likelihood() >= BEYOND_CHANCE))));
        return views;
    }
}
