package dev.lectern.stage.render;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Backlink;
import dev.lectern.model.archive.Companion;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Links;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.archive.RelatedArticle;
import dev.lectern.model.archive.UnlistedAcronym;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.stage.index.Indexer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds an archive by hand: articles and terms, found by plain search for their names. */
public final class ArchiveDraft {

    private static final int CONTEXT = 60;

    private final List<ArticleDraft> articles = new ArrayList<>();
    private TieDraft ties = new TieDraft();
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, DayRange> latest = new HashMap<>();
    private final List<Block> introduction = new ArrayList<>();
    private final List<UnlistedAcronym> unlisted = new ArrayList<>();
    private final Map<String, List<RelatedArticle>> related = new HashMap<>();
    private final Map<String, List<Backlink>> backlinks = new HashMap<>();
    private final Map<String, List<NoteDraft>> notes = new HashMap<>();
    private final Map<String, Integer> furtherBacklinks = new HashMap<>();

    public ArchiveDraft article(ArticleDraft article) {
        articles.add(article);
        return this;
    }

    public ArchiveDraft term(TermKind kind, String headword, String definition, String... aliases) {
        return term(kind, headword, Term.Linking.AUTO, definition, aliases);
    }

    public ArchiveDraft term(
            TermKind kind, String headword, Term.Linking linking, String definition, String... aliases) {
        List<Block> blocks = definition.isEmpty()
                ? List.of()
                : List.of(new Block.Prose(
                        new BlockId("d-1"), Role.PARAGRAPH, RichText.plain(definition), Optional.empty()));
        Slug id = Slug.from(aliases.length > 0 && aliases[0].length() < 6 ? aliases[0] : headword);
        terms.add(new Term(
                id,
                headword,
                List.of(aliases).stream().map(Alias::of).toList(),
                kind,
                kind == TermKind.ORGANIZATION ? Optional.of("Q42") : Optional.empty(),
                List.of(),
                List.of(),
                false,
                linking,
                blocks,
                Location.of("seeds/glossary/" + id + ".md", 1)));
        return this;
    }

    /** Adds a paragraph to the editor's introduction. */
    public ArchiveDraft introduction(String text, Mark... marks) {
        BlockId id = new BlockId("introduction-" + (introduction.size() + 1));
        introduction.add(new Block.Prose(id, Role.PARAGRAPH, new RichText(text, List.of(marks)), Optional.empty()));
        return this;
    }

    /** Says that an article uses an acronym the glossary does not know. */
    public ArchiveDraft unlisted(String letters, String article, String anchor, int count) {
        unlisted.add(new UnlistedAcronym(
                letters, Optional.empty(), count, List.of(new UnlistedAcronym.Occurrence(article, anchor, count))));
        return this;
    }

    /** Says what the latest day or month is that an article's text speaks of. */
    public ArchiveDraft speaksOf(String article, DayRange days) {
        latest.put(article, days);
        return this;
    }

    public ArchiveDraft related(String article, String other, String... shared) {
        related.computeIfAbsent(article, id -> new ArrayList<>())
                .add(new RelatedArticle(
                        other, 1, List.of(shared).stream().map(Slug::new).toList(), List.of()));
        return this;
    }

    /** Ties an article to the first place in another that has these words. */
    public ArchiveDraft backlink(String to, String from, String words, String reason) {
        Article article = articles.stream()
                .map(ArticleDraft::article)
                .filter(one -> one.id().equals(from))
                .findFirst()
                .orElseThrow();
        Block block = article.blocks().stream()
                .filter(one -> one.text().text().contains(words))
                .findFirst()
                .orElseThrow();
        String text = block.text().text();
        int start = text.indexOf(words);
        Place place = new Place(block.id(), new Span(start, start + words.length()));
        backlinks.computeIfAbsent(to, id -> new ArrayList<>()).add(new Backlink(from, place, text, reason));
        return this;
    }

    /** Says that so many more passages name an article than are listed. */
    public ArchiveDraft furtherBacklinks(String to, int count) {
        furtherBacklinks.put(to, count);
        return this;
    }

    /** Adds a note of the editor's on an article, after those that stand before it. */
    public ArchiveDraft note(String article, NoteDraft note) {
        notes.computeIfAbsent(article, id -> new ArrayList<>()).add(note);
        return this;
    }

    /** Ties passages of its articles. */
    public ArchiveDraft ties(TieDraft made) {
        ties = made;
        return this;
    }

    private ArchivedArticle archived(ArticleDraft draft) {
        Article article = draft.article();
        return new ArchivedArticle(
                annotate(article),
                draft.ledger(),
                false,
                notes.getOrDefault(article.id(), List.of()).stream()
                        .map(note -> note.anchored(article))
                        .toList());
    }

    public Archive archive() {
        List<ArchivedArticle> archived = articles.stream().map(this::archived).toList();
        Map<String, Slug> slugs = new HashMap<>();
        archived.forEach(one -> slugs.put(one.id(), slug(one.article().title(), slugs)));
        List<Dossier> dossiers = terms.stream()
                .sorted(Comparator.comparing(Term::headword))
                .map(term -> dossier(term, archived))
                .toList();
        return new Archive(
                introduction,
                archived,
                dossiers,
                unlisted,
                new Indexer()
                        .timeline(archived.stream()
                                .map(ArchivedArticle::annotated)
                                .toList()),
                new Permalinks(slugs),
                new Links(
                        related,
                        backlinks,
                        furtherBacklinks,
                        ties.made(
                                archived.stream().map(ArchivedArticle::article).toList())));
    }

    private static Slug slug(String title, Map<String, Slug> taken) {
        Slug slug = Slug.from(title);
        for (int number = 2; taken.containsValue(slug); number++) {
            slug = Slug.from(title).numbered(number);
        }
        return slug;
    }

    private AnnotatedArticle annotate(Article article) {
        List<TermMention> mentions = new ArrayList<>();
        List<AcronymDefinition> acronyms = new ArrayList<>();
        Map<Slug, Integer> ordinals = new HashMap<>();
        find(BlockId.TITLE, article.title(), mentions, ordinals);
        for (Block block : article.blocks()) {
            if (block.role().isAnnotated()) {
                find(block.id(), block.text().text(), mentions, ordinals);
                Matcher acronym = Pattern.compile("((?:\\p{Lu}\\p{L}+ )+)\\((\\p{Lu}+)\\)")
                        .matcher(block.text().text());
                while (acronym.find()) {
                    acronyms.add(new AcronymDefinition(
                            new Place(block.id(), new Span(acronym.start(), acronym.end())),
                            acronym.group(1).strip(),
                            acronym.group(2)));
                }
            }
        }
        List<DateMention> dates = Stream.ofNullable(latest.get(article.id()))
                .map(days -> new DateMention(
                        new Place(BlockId.TITLE, new Span(0, 1)), article.title(), days, DateMention.Grounds.WRITTEN))
                .toList();
        return new AnnotatedArticle(article, mentions, acronyms, dates);
    }

    private void find(BlockId block, String text, List<TermMention> mentions, Map<Slug, Integer> ordinals) {
        Map<String, Slug> names = new LinkedHashMap<>();
        terms.forEach(term -> term.names().forEach(name -> names.put(name.text(), term.id())));
        if (names.isEmpty()) {
            return;
        }
        String any = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
        Matcher found = Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])")
                .matcher(text);
        while (found.find()) {
            Slug term = Objects.requireNonNull(names.get(found.group()));
            int ordinal = ordinals.merge(term, 1, Integer::sum);
            Span span = new Span(found.start(), found.end());
            mentions.add(new TermMention(new Place(block, span), term, found.group(), ordinal));
        }
    }

    private Dossier dossier(Term term, List<ArchivedArticle> archived) {
        Map<String, Integer> spellings = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<Slug, Companion> companions = new LinkedHashMap<>();
        List<ConcordanceLine> lines = new ArrayList<>();
        for (ArchivedArticle one : archived) {
            List<TermMention> all = one.annotated().mentions();
            for (TermMention mention : all) {
                if (mention.term().equals(term.id())) {
                    spellings.merge(mention.text(), 1, Integer::sum);
                    counts.merge(one.id(), 1, Integer::sum);
                    lines.add(line(one, mention));
                    all.stream()
                            .filter(other -> !other.term().equals(term.id())
                                    && other.place()
                                            .block()
                                            .equals(mention.place().block()))
                            .forEach(other -> companions.merge(
                                    other.term(),
                                    new Companion(other.term(), 1, 0, one.id(), mention),
                                    ArchiveDraft::together));
                }
            }
        }
        List<Companion> company = companions.values().stream()
                .sorted(Comparator.comparingInt(Companion::sentences).reversed().thenComparing(Companion::term))
                .toList();
        return new Dossier(term, spellings, counts, lines, company);
    }

    /** One more meeting; three of them are beyond chance. */
    private static Companion together(Companion before, Companion more) {
        int sentences = before.sentences() + more.sentences();
        return new Companion(before.term(), sentences, sentences < 3 ? 0 : 7, before.article(), before.passage());
    }

    private static ConcordanceLine line(ArchivedArticle article, TermMention mention) {
        String text = article.article().text(mention.place().block());
        Span span = mention.place().span();
        int start = text.indexOf(' ', Math.max(0, span.start() - CONTEXT));
        int from = span.start() <= CONTEXT ? 0 : Math.min(start + 1, span.start());
        int end = text.lastIndexOf(' ', Math.min(text.length(), span.end() + CONTEXT));
        int to = span.end() + CONTEXT >= text.length() ? text.length() : Math.max(end, span.end());
        return new ConcordanceLine(
                article.id(),
                mention,
                text.substring(from, span.start()).stripLeading(),
                mention.text(),
                text.substring(span.end(), to).stripTrailing(),
                text);
    }
}
