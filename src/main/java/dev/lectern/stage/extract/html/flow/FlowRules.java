package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import java.util.List;

/** The rules on what pieces say, in the order in which they speak. */
public final class FlowRules {

    /** All of them. */
    public static final List<Flow.Rule> ALL = List.of(
            new RepeatedTitleRule(),
            new HeadRule(),
            new PhraseRule("share-widget", Role.BOILERPLATE, 12),
            new PhraseRule("vote-widget", Role.BOILERPLATE, 12),
            new PhraseRule("print-widget", Role.BOILERPLATE, 8),
            new PhraseRule("sign-up", Role.BOILERPLATE, 40),
            new PhraseRule("follow-widget", Role.BOILERPLATE, 25),
            new PhraseRule("app-promotion", Role.BOILERPLATE, 25),
            new PhraseRule("media-widget", Role.BOILERPLATE, 12),
            new PhraseRule("advertisement", Role.BOILERPLATE, 12),
            new PhraseRule("legal", Role.BOILERPLATE, 60),
            new PhraseRule("photo-credit", Role.CAPTION, 40),
            new PhraseRule("caption-opener", Role.CAPTION, 60),
            new PhraseRule("related-prefix", Role.RELATED, 30),
            new PhraseRule("read-more", Role.RELATED, 12),
            new OrnamentRule(),
            new RepeatRule(),
            new BylineRule(),
            new LinkRule(),
            new RelatedHeadingRule(),
            new CommentsRule(),
            new ReferencesRule(),
            new TailLinksRule(),
            new PromotionRule(),
            new BioRule(),
            new EmptyHeadingRule());

    private FlowRules() {}
}
