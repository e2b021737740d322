package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.tie.Bounds;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.body.MarginNote;
import dev.lectern.stage.render.html.body.ParagraphNumbers;
import dev.lectern.stage.render.html.view.AnswerView;
import dev.lectern.stage.render.html.view.OtherAccountsView;
import dev.lectern.stage.render.html.view.WitnessView;
import dev.lectern.stage.render.markup.Strand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other articles say that answers passages of one: beside its words, and in a list at its foot. */
final class TiesOfArticle {

    /** How many characters of a quotation count: it may be shown whole, or cut where notes are many. */
    private static final int QUOTATION = 180;

    /** About as many characters as label, reason, author and title have. */
    private static final int SOURCE = 110;

    /** About as many characters as the author, day and tags of a note have. */
    private static final int FACTS = 60;

    private final Catalog catalog;
    private final OutputPath page;
    private final Article article;
    private final Ties ties;
    private final Witnesses witnesses;
    private final List<List<Tie>> beside;
    private final Set<String> idsBeside = new HashSet<>();

    /** The passages that answer, by their tie: the same stand beside words and at the foot. */
    private final Map<String, WitnessView> passages = new HashMap<>();

    /** The links to where ties are listed, by tie. */
    private final Map<String, String> listed = new HashMap<>();

    TiesOfArticle(Catalog catalog, OutputPath page, Article article) {
        this.catalog = catalog;
        this.page = page;
        this.article = article;
        this.ties = catalog.archive().links().ties();
        this.witnesses = new Witnesses(catalog, page);
        this.beside = besideWords();
        beside.forEach(of -> of.forEach(tie -> idsBeside.add(tie.id())));
    }

    /** The ties there is room for beside their words, those of the same words together. */
    private List<List<Tie>> besideWords() {
        Map<String, List<Tie>> byWords = new LinkedHashMap<>();
        for (Tie tie : ties.of(article.id())) {
            Witness here = tie.in(article.id());
            boolean isAnswered =
                    catalog.article(tie.facing(article.id()).article()).isPresent();
            if (tie.standing() == Tie.Standing.MARGIN && !here.words().isEmpty() && isAnswered) {
                byWords.computeIfAbsent(here.place().block() + " " + here.words(), words -> new ArrayList<>())
                        .add(tie);
            }
        }
        MarginRoom room = roomBesideNotes();
        return byWords.values().stream()
                .sorted(Comparator.comparing((List<Tie> of) -> !of.get(0).confirmed())
                        .thenComparing(of -> -weight(of)))
                .filter(of -> room.take(
                        of.get(0).in(article.id()).place().block(),
                        of.get(0).in(article.id()).words().get(0).start(),
                        of.stream().mapToInt(this::length).sum()))
                .toList();
    }

    /** The editor's notes have their room before any tie. */
    private MarginRoom roomBesideNotes() {
        MarginRoom room = new MarginRoom(article);
        for (ArchivedArticle archived : catalog.article(article.id()).stream().toList()) {
            for (AnchoredNote noted : archived.notes()) {
                int length = noted.note().body().stream()
                        .mapToInt(block -> block.text().text().length())
                        .sum();
                noted.anchoring().places().stream()
                        .limit(1)
                        .forEach(place ->
                                room.reserve(place.block(), place.span().start(), length + FACTS));
            }
        }
        return room;
    }

    /**
     * About how many characters a tie takes beside its words: some of the other's words, and who says them where.
     */
    private int length(Tie tie) {
        return Math.min(tie.facing(article.id()).text().length(), QUOTATION) + SOURCE;
    }

    /** Returns the strands in a block that carry the anchors of words called upon elsewhere. */
    List<Strand> anchors(BlockId block) {
        return catalog.accounts().anchors().in(article.id(), block);
    }

    /** Returns the notes to stand beside words; ties of the same words share one. */
    List<MarginNote> beside() {
        List<MarginNote> notes = new ArrayList<>();
        for (List<Tie> of : beside) {
            Witness here = of.get(0).in(article.id());
            List<Place> words = here.words().stream()
                    .map(word -> new Place(here.place().block(), word))
                    .toList();
            notes.add(MarginNote.tie(words, label(of), AccountAnchors.name(of.get(0)), answers(of)));
        }
        return notes;
    }

    /** Returns all ties, by the other article, those of most weight first. */
    List<OtherAccountsView> foot() {
        ParagraphNumbers numbers = new ParagraphNumbers(article);
        Map<String, List<Tie>> byOther = new LinkedHashMap<>();
        ties.of(article.id())
                .forEach(tie -> byOther.computeIfAbsent(tie.facing(article.id()).article(), id -> new ArrayList<>())
                        .add(tie));
        List<OtherAccountsView> views = new ArrayList<>();
        byOther.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Tie>> entry) -> -weight(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> catalog.article(entry.getKey())
                        .ifPresent(other -> views.add(new OtherAccountsView(
                                catalog.link(page, other.article()),
                                Wording.day(other.article().metadata().published()),
                                entry.getValue().stream()
                                        .map(tie -> pair(other, tie, numbers))
                                        .toList()))));
        return views;
    }

    private static double weight(List<Tie> of) {
        return of.stream().mapToDouble(Tie::weight).sum();
    }

    private OtherAccountsView.PairView pair(ArchivedArticle other, Tie tie, ParagraphNumbers numbers) {
        BlockId block = tie.in(article.id()).place().block();
        Role role = article.block(block).map(found -> found.role()).orElse(Role.PARAGRAPH);
        return new OtherAccountsView.PairView(
                answer(other, tie, Witnesses.reason(tie.grounds())),
                numbers.cite(block, role),
                "#" + AccountAnchors.of(tie),
                !idsBeside.contains(tie.id()));
    }

    /** The passages that answer the same words; a reason is told once. */
    private List<AnswerView> answers(List<Tie> of) {
        List<AnswerView> answers = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Tie tie : of) {
            String reason = Witnesses.inBrief(tie.grounds());
            catalog.article(tie.facing(article.id()).article())
                    .ifPresent(other ->
                            answers.add(answer(other, tie, told.add(reason) ? reason : "")));
        }
        return answers;
    }

    /** What a tie says by the passage that answers, for a reason told in some words. */
    private AnswerView answer(ArchivedArticle other, Tie tie, String reason) {
        String href = listed.computeIfAbsent(
                tie.id(), id -> catalog.accounts().href(page, tie));
        return new AnswerView(passage(other, tie), reason, href, tie.confirmed() ? Witnesses.CONFIRMED : "");
    }

    private WitnessView passage(ArchivedArticle other, Tie tie) {
        return passages.computeIfAbsent(
                tie.id(), id -> witnesses.view(other, tie.facing(article.id()), AccountAnchors.of(tie)));
    }

    /** What the note of some ties is called: a figure by what it is, all else by what it answers with. */
    private String label(List<Tie> of) {
        Tie first = of.get(0);
        if (of.size() == 1 && first.kind() == Tie.Kind.FIGURE) {
            return isSameFigure(first) ? "The same figure" : "Another figure";
        }
        return of.size() == 1 ? "Other account" : "Other accounts";
    }

    private boolean isSameFigure(Tie tie) {
        List<Bounds> said = tie.grounds().get(0).account().stream()
                .flatMap(account -> catalog.accounts().statements(account).stream())
                .filter(statement -> isOf(statement.witness(), tie.one()) || isOf(statement.witness(), tie.other()))
                .map(statement -> statement.bounds())
                .toList();
        return said.size() > 1 && Bounds.agreement(said) == Bounds.Agreement.AGREE;
    }

    private static boolean isOf(Witness statement, Witness witness) {
        return statement.article().equals(witness.article())
                && statement.place().equals(witness.place());
    }
}
