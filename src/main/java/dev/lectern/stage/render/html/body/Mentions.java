package dev.lectern.stage.render.html.body;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Term.Linking;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Words;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides which mentions become links. The first of a term in each section does; a section reaches from heading to
 * heading and ends after {@value #LONGEST_SECTION} words at the latest. Every other mention is an anchor without a link,
 * as are all those in titles, headings, decks, key points and inside links of the source. Of "Long Form (LF)" only the
 * long form is a link. A term may ask to be linked always or never.
 */
public final class Mentions {

    private static final int LONGEST_SECTION = 600;

    private final Function<Slug, Linking> linkings;
    private final Addresses addresses;
    private final Map<BlockId, List<TermMention>> mentions = new HashMap<>();
    private final Map<BlockId, List<Strand>> times = new HashMap<>();
    private final Map<BlockId, List<AcronymDefinition>> acronyms = new HashMap<>();
    private final Map<BlockId, List<Strand>> strands = new HashMap<>();
    private final Set<Slug> linked = new HashSet<>();

    /** Decides for one article; the function tells which mentions of a term it wants linked. */
    public Mentions(AnnotatedArticle annotated, Function<Slug, Linking> linkings, Addresses addresses) {
        this.linkings = linkings;
        this.addresses = addresses;
        for (TermMention mention : annotated.mentions()) {
            mentions.computeIfAbsent(mention.place().block(), id -> new ArrayList<>())
                    .add(mention);
        }
        for (AcronymDefinition acronym : annotated.acronyms()) {
            acronyms.computeIfAbsent(acronym.place().block(), id -> new ArrayList<>())
                    .add(acronym);
        }
        annotated.dates().forEach(date -> addTime(date.place()));
        annotated.unplaced().forEach(time -> addTime(time.place()));
        walk(annotated.article());
    }

    /** A time is an anchor, to which the timeline leads. */
    private void addTime(Place place) {
        Tag tag = new Tag("span", List.of(Map.entry("class", "when"), Map.entry("id", place.anchor())));
        times.computeIfAbsent(place.block(), id -> new ArrayList<>()).add(new Strand(place.span(), tag));
    }

    /** Returns the strands of the mentions and times in a block, or in {@link BlockId#TITLE}. */
    public List<Strand> in(BlockId block) {
        List<Strand> all = new ArrayList<>(strands.getOrDefault(block, List.of()));
        all.addAll(times.getOrDefault(block, List.of()));
        return all;
    }

    private void walk(Article article) {
        strands.put(
                BlockId.TITLE, mentionsIn(BlockId.TITLE).map(Mentions::anchor).toList());
        int words = 0;
        for (Block block : article.blocks()) {
            if (block.role() == Role.HEADING || words > LONGEST_SECTION) {
                linked.clear();
                words = 0;
            }
            words += block.role().isBody() ? Words.count(block.text().text()) : 0;
            strands.put(
                    block.id(),
                    mentionsIn(block.id())
                            .map(mention -> strand(mention, block))
                            .toList());
        }
    }

    private Stream<TermMention> mentionsIn(BlockId block) {
        return mentions.getOrDefault(block, List.of()).stream();
    }

    private Strand strand(TermMention mention, Block block) {
        return addresses
                .term(mention.term())
                .filter(href -> wantsLink(mention, block))
                .map(href -> link(mention, href))
                .orElseGet(() -> anchor(mention));
    }

    private boolean wantsLink(TermMention mention, Block block) {
        Role role = block.role();
        if (role == Role.HEADING || role == Role.CAPTION || role == Role.PULL_QUOTE) {
            return false;
        }
        if (isInsideLink(mention, block) || isExplainedAcronym(mention)) {
            return false;
        }
        return switch (linkings.apply(mention.term())) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> role.isBody() && linked.add(mention.term());
        };
    }

    private boolean isInsideLink(TermMention mention, Block block) {
        List<Mark> marks = block.text().marks();
        return !marks.isEmpty()
                && marks.stream()
                        .filter(mark -> mark.span().overlaps(mention.place().span()))
                        .anyMatch(mark -> mark instanceof Mark.PassageLink
                                || mark instanceof Mark.ArticleLink
                                || (mark instanceof Mark.Hyperlink link
                                        && addresses.resolve(link.target()).isPresent()));
    }

    /** Tells whether the long form before it is a mention of the same term, which then carries the link. */
    private boolean isExplainedAcronym(TermMention mention) {
        List<AcronymDefinition> explained =
                acronyms.getOrDefault(mention.place().block(), List.of());
        return !explained.isEmpty()
                && explained.stream()
                        .filter(acronym ->
                                acronym.place().span().contains(mention.place().span()))
                        .anyMatch(acronym -> mentionsIn(mention.place().block())
                                .anyMatch(other -> other.term().equals(mention.term())
                                        && other.ordinal() < mention.ordinal()
                                        && acronym.place()
                                                .span()
                                                .contains(other.place().span())));
    }

    private static Strand link(TermMention mention, String href) {
        Tag tag = new Tag(
                "a",
                List.of(
                        Map.entry("class", "term"),
                        Map.entry("id", mention.anchor()),
                        Map.entry("href", href),
                        Map.entry("data-card", "card-" + mention.term())));
        return new Strand(mention.place().span(), tag);
    }

    private static Strand anchor(TermMention mention) {
        Tag tag = new Tag("span", List.of(Map.entry("class", "mention"), Map.entry("id", mention.anchor())));
        return new Strand(mention.place().span(), tag);
    }
}
