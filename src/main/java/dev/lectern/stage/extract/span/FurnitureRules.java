package dev.lectern.stage.extract.span;

import java.util.Set;

/**
 * The names of the rules on furniture that tell more than that a line is none of the author's. Whoever makes such a rule
 * names it by these, so that its findings are understood.
 */
public final class FurnitureRules {

    /** Rows to share a page by, which stand at the ends of articles. */
    public static final String SHARE = "share-widget";

    public static final String FOLLOW = "follow-widget";
    public static final String PRINT = "print-widget";

    /** What pages put into the middle of an article. */
    public static final String ADVERTISEMENT = "advertisement";

    public static final String VOTE = "vote-widget";

    /** What the text of a review or a notice may say as well. */
    public static final String LEGAL = "legal";

    public static final String MEDIA = "media-widget";
    public static final String RELATED_PREFIX = "related-prefix";

    /** What an author might have written as a heading, ruled on by what stands beside it. */
    public static final String COMMENT_WIDGET = "comment-widget";

    public static final String READ_MORE = "read-more";
    public static final String NAVIGATION = "navigation";

    /** Where readers' comments begin. */
    public static final String COMMENTS_HEADING = "comments-heading";

    /** What stands outside the article. */
    public static final String BEFORE = "before-the-article";

    static final String BEHIND = "behind-the-article";

    static final String BETWEEN = "between-two-parts";

    static final Set<String> INTERRUPTIONS = Set.of(ADVERTISEMENT, VOTE);
    static final Set<String> SHARING = Set.of(SHARE, FOLLOW, PRINT);
    static final Set<String> ALSO_IN_ARTICLES = Set.of(VOTE, LEGAL, MEDIA, RELATED_PREFIX);

    /** What is ruled on by the place of the article comes after it is found, and must not change where that is. */
    static final Set<String> BY_PLACE = Set.of(BEFORE, BEHIND, BETWEEN, COMMENT_WIDGET, READ_MORE, NAVIGATION);

    private FurnitureRules() {}
}
