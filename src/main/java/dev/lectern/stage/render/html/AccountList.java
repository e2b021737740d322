package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.archive.tie.Account;
import dev.lectern.model.archive.tie.Bounds;
import dev.lectern.model.archive.tie.SpellingDifference;
import dev.lectern.model.archive.tie.Statement;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything several articles speak of, subject by subject, and where each stands on the pages that list it: figures first,
 * then spellings, then phrases, names and times. A tie is listed under the weightiest of its grounds.
 */
final class AccountList {

    /** The parts of the list, in order. */
    enum Part {
        DIFFER,
        COMPATIBLE,
        AGREE,
        SPELLINGS,
        PHRASES,
        NAMES,
        TIMES
    }

    /** What one article says of a subject; the figure is there where it is one. */
    record Row(Witness witness, Optional<Statement> statement, String anchor) {}

    /**
     * A subject and what is said of it.
     *
     * @param rule what was matched; empty where the name says it
     * @param shared what the passages have in common besides
     * @param spelling the ways of spelling it, instead of rows
     */
    record Subject(
            Part part,
            String anchor,
            String name,
            String rule,
            List<String> shared,
            List<Row> rows,
            Optional<SpellingDifference> spelling,
            boolean confirmed) {}

    /** A line of the list: a row of a subject, or the whole of a subject without rows. */
    record Line(Subject subject, int row) {}

    /** A sentence of an article. */
    private record Passage(String article, Place place) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, Integer> firstLines = new HashMap<>();
    private final Map<String, String> anchorsOfTies = new HashMap<>();
    private final AccountAnchors anchors;
    private final Set<String> taken = new HashSet<>();
    private final Memory memory;

    AccountList(Archive archive, Memory memory) {
        this.memory = memory;
        Ties ties = archive.links().ties();
        this.anchors = new AccountAnchors(ties);
        Set<String> confirmed = new HashSet<>();
        ties.all().stream()
                .filter(Tie::confirmed)
                .flatMap(tie -> tie.grounds().stream())
                .forEach(ground -> ground.account().ifPresent(confirmed::add));
        for (Bounds.Agreement agreement :
                new Bounds.Agreement[] {Bounds.Agreement.DIFFER, Bounds.Agreement.COMPATIBLE, Bounds.Agreement.AGREE}) {
            ties.accounts().stream()
                    .filter(account -> account.agreement() == agreement)
                    .forEach(account -> add(figures(account, confirmed.contains(account.id()))));
        }
        ties.spellings().forEach(spelling -> add(spelling(spelling)));
        addTopics(archive, ties);
    }

    /** Tells whether there is anything to list. */
    static boolean isDue(Ties ties) {
        return !ties.all().isEmpty()
                || !ties.accounts().isEmpty()
                || !ties.spellings().isEmpty();
    }

    List<Subject> subjects() {
        return subjects;
    }

    List<Line> lines(int page) {
        return Paging.rows(lines, page);
    }

    int pages() {
        return lines.isEmpty() ? 0 : Paging.pages(lines.size());
    }

    OutputPath path(int page) {
        return page == 1 ? Permalinks.ACCOUNTS : new OutputPath("accounts/" + page + ".html");
    }

    /** Returns what the articles say of an account; nothing where there is no such account. */
    List<Statement> statements(String account) {
        Integer line = firstLines.get(account);
        return line == null
                ? List.of()
                : lines.get(line).subject().rows().stream()
                        .flatMap(row -> row.statement().stream())
                        .toList();
    }

    /** Returns where words in articles that are called upon have their anchors. */
    AccountAnchors anchors() {
        return anchors;
    }

    /** Returns the link from a page to a subject. */
    String href(OutputPath page, Subject subject) {
        return href(page, subject.anchor());
    }

    /** Returns the link from a page to the subject that a tie is listed under. */
    String href(OutputPath page, Tie tie) {
        return href(page, anchorsOfTies.getOrDefault(tie.id(), ""));
    }

    /** Returns the number of the page a subject begins on. */
    int page(Subject subject) {
        return firstLines.getOrDefault(subject.anchor(), 0) / Paging.ROWS + 1;
    }

    private String href(OutputPath page, String anchor) {
        Integer line = firstLines.get(anchor);
        if (line == null) {
            return "";
        }
        OutputPath target = path(line / Paging.ROWS + 1);
        return page.equals(target) ? "#" + anchor : page.hrefTo(target, anchor).value();
    }

    private void add(Subject subject) {
        subjects.add(subject);
        firstLines.put(subject.anchor(), lines.size());
        for (int row = 0; row < Math.max(1, subject.rows().size()); row++) {
            lines.add(new Line(subject, row));
        }
    }

    private Subject figures(Account account, boolean confirmed) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < account.statements().size(); at++) {
            Statement statement = account.statements().get(at);
            rows.add(new Row(statement.witness(), Optional.of(statement), anchors.of(account, at)));
        }
        Part part = Part.valueOf(account.agreement().name());
        taken.add(account.id());
        return new Subject(
                part,
                account.id(),
                account.subject(),
                account.rule(),
                account.shared(),
                rows,
                Optional.empty(),
                confirmed);
    }

    private Subject spelling(SpellingDifference spelling) {
        String name = spelling.variants().get(0).spelling();
        return new Subject(
                Part.SPELLINGS, free("spelling_", name), name, "", List.of(), List.of(), Optional.of(spelling), false);
    }

    /** Brings together the ties that have their weightiest ground in common, those that are no figures. */
    private void addTopics(Archive archive, Ties ties) {
        Map<String, List<Tie>> topics = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (Tie tie : ties.all()) {
            Optional<String> account = tie.grounds().get(0).account().filter(firstLines::containsKey);
            account.ifPresent(id -> anchorsOfTies.put(tie.id(), id));
            if (account.isEmpty()) {
                Tie.Ground ground = tie.grounds().get(0);
                String key = ground.kind() + " "
                        + keys.computeIfAbsent(
                                ground.subject(), name -> SearchForm.of(name).key());
                topics.computeIfAbsent(key, any -> new ArrayList<>()).add(tie);
            }
        }
        Comparator<Row> order = order(topics.isEmpty() ? List.of() : archive.articles());
        List<Subject> made = new ArrayList<>();
        topics.values().forEach(of -> made.add(topic(of, order)));
        made.stream().sorted(Comparator.comparing(Subject::part)).forEach(this::add);
    }

    private Subject topic(List<Tie> ties, Comparator<Row> order) {
        Tie.Ground ground = ties.get(0).grounds().get(0);
        Part part = part(ground.kind());
        String anchor =
                free(part == Part.PHRASES ? "phrase_" : part == Part.NAMES ? "name_" : "time_", ground.subject());
        Map<Passage, Row> rows = new LinkedHashMap<>();
        for (Tie tie : ties) {
            anchorsOfTies.put(tie.id(), anchor);
            for (Witness witness : List.of(tie.one(), tie.other())) {
                rows.putIfAbsent(
                        new Passage(witness.article(), witness.place()),
                        new Row(witness, Optional.empty(), AccountAnchors.of(tie)));
            }
        }
        return new Subject(
                part,
                anchor,
                ground.subject(),
                "",
                List.of(),
                rows.values().stream().sorted(order).toList(),
                Optional.empty(),
                ties.stream().anyMatch(Tie::confirmed));
    }

    private static Part part(Tie.Kind kind) {
        return switch (kind) {
            case NAME -> Part.NAMES;
            case DATE -> Part.TIMES;
            case PHRASE, FIGURE -> Part.PHRASES;
        };
    }

    /** By the archive's order of articles, then by where in them it stands. */
    private static Comparator<Row> order(List<ArchivedArticle> articles) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Map<BlockId, Integer>> blocks = new HashMap<>();
        for (ArchivedArticle archived : articles) {
            places.put(archived.id(), places.size());
            Map<BlockId, Integer> own = new HashMap<>();
            archived.article().blocks().forEach(block -> own.putIfAbsent(block.id(), own.size() + 1));
            blocks.put(archived.id(), own);
        }
        return Comparator.comparing(
                        (Row row) -> places.getOrDefault(row.witness().article(), 0))
                .thenComparing(row -> blocks.getOrDefault(row.witness().article(), Map.of())
                        .getOrDefault(row.witness().place().block(), 0))
                .thenComparing(row -> row.witness().place().span());
    }

    private String free(String kind, String name) {
        Slug slug = memory.recall(Slug.class, name, Slug::from);
        Slug free = slug;
        for (int number = 2; !taken.add(kind + free); number++) {
            free = slug.numbered(number);
        }
        return kind + free;
    }
}
