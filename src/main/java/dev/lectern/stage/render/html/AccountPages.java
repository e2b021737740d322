package dev.lectern.stage.render.html;

import dev.lectern.model.archive.tie.Bounds;
import dev.lectern.model.archive.tie.SpellingDifference;
import dev.lectern.model.archive.tie.Statement;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.render.html.AccountList.Line;
import dev.lectern.stage.render.html.AccountList.Part;
import dev.lectern.stage.render.html.AccountList.Subject;
import dev.lectern.stage.render.html.body.Direction;
import dev.lectern.stage.render.html.view.AccountsView;
import dev.lectern.stage.render.html.view.LinkView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the views of the pages that set passages of several articles side by side. */
final class AccountPages {

    /** A name that is everywhere must not make its page grow with the archive. */
    private static final int MOST_ARTICLES = 24;

    private final Catalog catalog;
    private final AccountList list;
    private final SharedTraits traits;
    private final String language;

    /** Of each part that there is, the subject it begins with and how many it has. */
    private final Map<Part, Subject> firsts = new EnumMap<>(Part.class);

    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);
    private final String summary;

    AccountPages(Catalog catalog, String language) {
        this.catalog = catalog;
        this.list = catalog.accounts();
        this.traits = new SharedTraits(catalog, language);
        this.language = language;
        for (Subject subject : list.subjects()) {
            firsts.putIfAbsent(subject.part(), subject);
            counts.merge(subject.part(), 1, Integer::sum);
        }
        this.summary = summary();
    }

    int pages() {
        return list.pages();
    }

    OutputPath path(int page) {
        return list.path(page);
    }

    AccountsView view(int page) {
        return new AccountsView(
                summary, contents(page), parts(page), Paging.view(page, Math.max(1, pages()), list::path, language));
    }

    private String summary() {
        int figures = count(Part.DIFFER) + count(Part.COMPATIBLE) + count(Part.AGREE);
        int spellings = count(Part.SPELLINGS);
        int others = list.subjects().size() - figures - spellings;
        List<String> counts = new ArrayList<>();
        if (figures > 0) {
            counts.add(Wording.count(figures, "figure", "figures") + " told by several articles");
        }
        if (spellings > 0) {
            counts.add(Wording.count(spellings, "name", "names") + " spelled in several ways");
        }
        if (others > 0) {
            counts.add(Wording.count(others, "phrase, name or time", "phrases, names and times") + " in common");
        }
        return String.join("; ", counts);
    }

    private int count(Part part) {
        return counts.getOrDefault(part, 0);
    }

    private List<AccountsView.ContentsView> contents(int page) {
        Map<Part, List<LinkView>> here = new EnumMap<>(Part.class);
        for (Line line : list.lines(page)) {
            if (line.row() == 0) {
                here.computeIfAbsent(line.subject().part(), part -> new ArrayList<>())
                        .add(name(line.subject(), "#" + line.subject().anchor()));
            }
        }
        List<AccountsView.ContentsView> contents = new ArrayList<>();
        firsts.forEach((part, first) -> contents.add(new AccountsView.ContentsView(
                new LinkView(heading(part), partHref(page, first), language, Direction.of(language)),
                Wording.grouped(count(part)),
                here.getOrDefault(part, List.of()))));
        return contents;
    }

    /** A part is found by its own anchor on this page, by its first subject on another. */
    private String partHref(int page, Subject first) {
        return list.page(first) == page ? "#" + id(first.part()) : list.href(path(page), first);
    }

    private List<AccountsView.PartView> parts(int page) {
        Map<Part, List<Line>> byPart = new EnumMap<>(Part.class);
        list.lines(page)
                .forEach(line -> byPart.computeIfAbsent(line.subject().part(), part -> new ArrayList<>())
                        .add(line));
        List<AccountsView.PartView> parts = new ArrayList<>();
        byPart.forEach((part, lines) -> {
            boolean begun = Optional.ofNullable(firsts.get(part))
                    .filter(first -> list.page(first) < page)
                    .isPresent();
            parts.add(new AccountsView.PartView(
                    id(part), heading(part), explanation(part), begun, subjects(page, lines)));
        });
        return parts;
    }

    private List<AccountsView.SubjectView> subjects(int page, List<Line> lines) {
        Map<String, List<Line>> bySubject = new LinkedHashMap<>();
        lines.forEach(line -> bySubject
                .computeIfAbsent(line.subject().anchor(), anchor -> new ArrayList<>())
                .add(line));
        return bySubject.values().stream().map(of -> subject(page, of)).toList();
    }

    private AccountsView.SubjectView subject(int page, List<Line> lines) {
        Subject subject = lines.get(0).subject();
        return new AccountsView.SubjectView(
                name(subject, ""),
                subject.anchor(),
                lines.get(0).row() > 0,
                rule(subject),
                traits.of(path(page), subject.shared()),
                subject.rows().isEmpty() ? List.of() : statements(path(page), lines),
                subject.spelling().stream()
                        .flatMap(spelling -> spelling.variants().stream()
                                .map(variant -> variant(path(page), spelling.term(), variant)))
                        .toList(),
                verdict(subject.part()),
                ruling(subject));
    }

    private static String rule(Subject subject) {
        boolean counts = subject.rows().stream()
                .flatMap(row -> row.statement().stream())
                .allMatch(statement -> statement.unit().isEmpty());
        return subject.rule().isEmpty() || !counts ? subject.rule() : "a number of " + subject.rule();
    }

    private static String ruling(Subject subject) {
        boolean renamed = !subject.rule().isEmpty() && !subject.rule().equals(subject.name());
        if (renamed) {
            return subject.confirmed() ? "Named and confirmed by the editor." : "Named by the editor.";
        }
        return subject.confirmed() ? "Confirmed by the editor." : "";
    }

    private List<AccountsView.StatementView> statements(OutputPath path, List<Line> lines) {
        Witnesses witnesses = new Witnesses(catalog, path);
        List<AccountsView.StatementView> views = new ArrayList<>();
        for (Line line : lines) {
            AccountList.Row row = line.subject().rows().get(line.row());
            catalog.article(row.witness().article())
                    .ifPresent(article -> views.add(new AccountsView.StatementView(
                            row.statement().map(AccountPages::figure).orElse(""),
                            row.statement().map(AccountPages::value).orElse(""),
                            witnesses.view(article, row.witness(), row.anchor()))));
        }
        return views;
    }

    private AccountsView.VariantView variant(
            OutputPath path, Optional<Slug> term, SpellingDifference.Variant variant) {
        List<AccountsView.ArticleCountView> articles = new ArrayList<>();
        Set<String> shown = frequent(variant.counts());
        variant.counts().forEach((id, count) -> catalog.article(id)
                .filter(article -> shown.contains(id))
                .ifPresent(article -> articles.add(new AccountsView.ArticleCountView(
                        catalog.link(path, article.article()), Wording.grouped(count)))));
        return new AccountsView.VariantView(
                variant.spelling(),
                Wording.grouped(variant.count()),
                articles,
                further(path, term, variant.counts().size() - shown.size()));
    }

    /** The articles that have a spelling most often, no more than anybody reads; of equals the first. */
    private static Set<String> frequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_ARTICLES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private LinkView further(OutputPath path, Optional<Slug> term, int articles) {
        String words = articles > 0 ? Wording.count(articles, "more article", "more articles") : "";
        String href = term.flatMap(catalog::dossier)
                .map(dossier -> path.hrefTo(catalog.archive().permalinks().term(dossier.term().id())).value())
                .orElse("");
        return new LinkView(words, href, language, Direction.of(language));
    }

    /** What a subject is called, in the language of the first article that speaks of it. */
    private LinkView name(Subject subject, String href) {
        String tongue = subject.rows().stream()
                .findFirst()
                .flatMap(row -> catalog.article(row.witness().article()))
                .map(article -> article.article().metadata().language())
                .orElse(language);
        String words = traits.inWords(subject.name());
        return new LinkView(words, href, tongue, Direction.of(tongue));
    }

    /** The number as it stands, with its currency or its sign. */
    static String figure(Statement statement) {
        String unit = statement.unit();
        if (unit.isEmpty() || statement.figure().contains(unit)) {
            return statement.figure();
        }
        boolean isWord = unit.codePoints().anyMatch(Character::isLetter);
        return statement.figure() + (isWord ? " " : "") + unit;
    }

    private static String value(Statement statement) {
        Bounds bounds = statement.bounds();
        String least = bounds.least().map(BigDecimal::toPlainString).orElse("");
        String most = bounds.most().map(BigDecimal::toPlainString).orElse("");
        return least.equals(most) || most.isEmpty() ? least : least.isEmpty() ? most : least + "/" + most;
    }

    private static String id(Part part) {
        return switch (part) {
            case DIFFER -> "figures_that_differ";
            case COMPATIBLE -> "figures_that_go_together";
            case AGREE -> "figures_that_agree";
            case SPELLINGS -> "spellings";
            case PHRASES -> "phrases";
            case NAMES -> "names";
            case TIMES -> "times";
        };
    }

    private static String heading(Part part) {
        return switch (part) {
            case DIFFER -> "Figures that differ";
            case COMPATIBLE -> "Figures that go together";
            case AGREE -> "Figures that agree";
            case SPELLINGS -> "Spellings that differ";
            case PHRASES -> "The same phrase";
            case NAMES -> "The same name";
            case TIMES -> "The same time";
        };
    }

    private static String explanation(Part part) {
        return switch (part) {
            case DIFFER -> "Numbers of one thing that cannot all be true of one place at one time.";
            case COMPATIBLE -> "Different numbers of one thing that do not exclude one another.";
            case AGREE -> "Several articles give the same number.";
            case SPELLINGS -> "Names as each article writes them. None is corrected.";
            case PHRASES -> "Rare words that stand together in several articles, whatever these make of them.";
            case NAMES -> "Terms of the glossary that few passages name.";
            case TIMES -> "A year or a day, and something else that both passages speak of.";
        };
    }

    private static String verdict(Part part) {
        return part == Part.DIFFER ? "The archive does not say which is right." : "";
    }
}
