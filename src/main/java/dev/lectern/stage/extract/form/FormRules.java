package dev.lectern.stage.extract.form;

import dev.lectern.stage.extract.draft.Rule;
import java.util.List;

/** The rules on forms of text, in the order in which they speak. */
public final class FormRules {

    /** What would pass for a page number or an ornament, and therefore goes before the cleaning. */
    public static final List<Rule> NUMBERS = List.of(new SectionNumberRule());

    /** What would pass for the short lines of a page, and therefore goes before these are taken away. */
    public static final List<Rule> LINES = List.of(new VerseRule());

    /** What the body is made of besides paragraphs and headings. */
    public static final List<Rule> BODY = List.of(
            new TableRule(),
            new InterviewRule(),
            new SpeakerLineRule(),
            new DashDialogueRule(),
            new AskedLinesRule(),
            new FootnoteRule(),
            new NumberedListRule());

    private FormRules() {}
}
