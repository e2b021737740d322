package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.span.FurnitureRules;
import dev.lectern.stage.extract.span.OutsideRule;
import java.util.List;

/** The cleaning rules, in the order in which they speak. */
public final class CleaningRules {

    private static final List<Rule> LINE_BY_LINE = List.of(
            new PhraseRule(FurnitureRules.SHARE, Role.BOILERPLATE, 12),
            new PhraseRule(FurnitureRules.VOTE, Role.BOILERPLATE, 12),
            new PhraseRule(FurnitureRules.PRINT, Role.BOILERPLATE, 8),
            new PhraseRule("sign-up", Role.BOILERPLATE, 40),
            new PhraseRule(FurnitureRules.FOLLOW, Role.BOILERPLATE, 25),
            new PhraseRule("app-promotion", Role.BOILERPLATE, 25),
            new PhraseRule(FurnitureRules.MEDIA, Role.BOILERPLATE, 12),
            new PhraseRule(FurnitureRules.ADVERTISEMENT, Role.BOILERPLATE, 12),
            new PhraseRule(FurnitureRules.LEGAL, Role.BOILERPLATE, 60),
            new PhraseRule("photo-credit", Role.CAPTION, 40),
            new PhraseRule("caption-opener", Role.CAPTION, 60),
            new ShapeRule("menu-row", Role.BOILERPLATE, draft -> new Dividers(draft)::isMenuRow),
            new ShapeRule("page-number", Role.NOISE, draft -> NoiseSignals::isPageNumber),
            new ShapeRule("content-number", Role.NOISE, ContentNumbers::new),
            new ShapeRule("machine-name", Role.NOISE, draft -> NoiseSignals::isMachineName),
            new ShapeRule("test-string", Role.NOISE, TestStrings::new),
            new EndMark(),
            new ShapeRule("section-break", Role.PARAGRAPH, draft -> new Dividers(draft)::isSectionBreak),
            new ShapeRule("ornament", Role.NOISE, draft -> NoiseSignals::isOrnament));

    /** What is no part of the text, told by each line for itself, unless it is alone in a text without furniture. */
    public static final List<Rule> FURNITURE = List.of(new InCompany(LINE_BY_LINE));

    /** What stands twice, and what belongs to other stories. */
    public static final List<Rule> REPEATS = List.of(new RelatedStoryRule(), new RepeatedBlockRule());

    /** What an author might have written as a heading, told by what stands beside it. */
    public static final List<Rule> NEIGHBOURS = List.of(
            new NeighbourRule(FurnitureRules.COMMENT_WIDGET),
            new NeighbourRule(FurnitureRules.READ_MORE),
            new NeighbourRule(FurnitureRules.NAVIGATION),
            new NeighbourRule(FurnitureRules.NAVIGATION));

    /** Readers' comments, which are text and would be taken for the article's own. */
    public static final List<Rule> COMMENTS = List.of(
            new SectionTailRule(FurnitureRules.COMMENTS_HEADING, Role.COMMENT, Role.BOILERPLATE), new CommentRunRule());

    /** Running text of the page around the article. */
    public static final List<Rule> OUTSIDE_TEXT = List.of(new OutsideRule(false));

    /** Whatever else stands around the article, once its head is known. */
    public static final List<Rule> OUTSIDE = List.of(new OutsideRule(true));

    /** What ends the article. */
    public static final List<Rule> ENDINGS = List.of(
            new SectionTailRule(FurnitureRules.COMMENTS_HEADING, Role.COMMENT, Role.BOILERPLATE),
            new SectionTailRule("references-heading", Role.REFERENCE, Role.HEADING));

    /** What is left behind the last running text. */
    public static final List<Rule> TAIL = List.of(new TailRule());

    private CleaningRules() {}
}
