package dev.lectern.stage.render;

import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.text.Span;
import java.time.LocalDate;

/** Archives to be rendered in tests. */
public final class SampleArchives {

    private static final String HOSTILE = "<script>alert(\"1\")</script> & 'quotes' {{ 7*7 }} {% raw %}";

    private SampleArchives() {}

    /** Every kind of block, a supplied title, right-to-left script, hostile strings, a source without lines. */
    public static Archive everything() {
        return glossary(new ArchiveDraft())
                .article(everyBlock())
                .article(persian())
                .article(hostile())
                .article(unlined())
                .introduction("First paragraph, on the CSTO.", new Mark.Hyperlink(new Span(24, 28), "csto.md"))
                .introduction("Second <paragraph>.")
                .unlisted("LNG", "every.txt", "title", 2)
                .related("every.txt", "hostile.txt", "csto", "almaty")
                .related("hostile.txt", "every.txt", "csto")
                .backlink("hostile.txt", "every.txt", "the other report", "names its title")
                .archive();
    }

    /** More mentions of one term than a page of its dossier holds, and more articles than the front page holds. */
    public static Archive many() {
        ArchiveDraft draft = glossary(new ArchiveDraft());
        for (int number = 1; number <= 230; number++) {
            draft.article(ArticleDraft.titled("n%03d.txt".formatted(number), "Report number " + number)
                    .paragraph("The CSTO met in Almaty for the " + number + "th time. Then the CSTO left."));
        }
        return draft.archive();
    }

    /** An article with notes of its own. */
    public static Archive notes() {
        return glossary(new ArchiveDraft()).article(footnoted()).archive();
    }

    /** The editor's notes on words of every kind of place, some of which have lost theirs. */
    public static Archive remarks() {
        return glossary(new ArchiveDraft())
                .article(footnoted())
                .article(persian())
                .article(hostile())
                .note("notes.txt", NoteDraft.on("title", "salt moves").saying("On the headline."))
                .note(
                        "notes.txt",
                        NoteDraft.on("weeping", "call it weeping")
                                .saying(
                                        "The word is older, see the other report and the CSTO.",
                                        new Mark.Hyperlink(new Span(23, 39), "persian.txt"),
                                        new Mark.Hyperlink(new Span(48, 52), "csto"))
                                .listing("one", "two")
                                .by("Ed Editor")
                                .on(LocalDate.of(2026, 11, 21))
                                .tagged("words", "Masons & men")
                                .of(Motivation.QUESTIONING))
                .note(
                        "notes.txt",
                        NoteDraft.on("across", "nobody did.[^b]", "The stove[3]")
                                .saying("Two blocks."))
                .note(
                        "notes.txt",
                        NoteDraft.on("moved", "I asked the water").moved().tagged("Words"))
                .note(
                        "notes.txt",
                        NoteDraft.fuzzy("cell", "Saint Anne", "St Anne").saying("In a table."))
                .note("notes.txt", NoteDraft.on("footnote", "Nobody at all").saying("On a footnote."))
                .note(
                        "notes.txt",
                        NoteDraft.lost("gone", "words that were mended away", "Masons call it weeping")
                                .saying("It said <b>much</b>.")
                                .because("the source has no such words"))
                .note("notes.txt", NoteDraft.lost("twice", "it said", "I asked the water", "it said it had been sent"))
                .note("persian.txt", NoteDraft.on("fa", "با CSTO همکاری").saying("An English note."))
                .note(
                        "hostile.txt",
                        NoteDraft.on("hostile", "that leads nowhere, a link")
                                .saying(HOSTILE, new Mark.Hyperlink(new Span(0, 8), "javascript:alert(1)"))
                                .by("<i>" + HOSTILE)
                                .tagged(HOSTILE))
                .archive();
    }

    /** More notes than a page of them holds. */
    public static Archive manyNotes() {
        ArchiveDraft draft = glossary(new ArchiveDraft());
        for (int number = 1; number <= 3; number++) {
            String id = "n" + number + ".txt";
            draft.article(ArticleDraft.titled(id, "Report number " + number).paragraph("The CSTO met in Almaty."));
            for (int note = 1; note <= 90; note++) {
                draft.note(
                        id, NoteDraft.on("n-" + note, "met in").saying("Again.").tagged("meetings"));
            }
        }
        return draft.note("n2.txt", NoteDraft.lost("lost", "left Almaty", "met in"))
                .archive();
    }

    static ArchiveDraft glossary(ArchiveDraft draft) {
        return draft.term(
                        TermKind.ORGANIZATION,
                        "Collective Security Treaty Organization",
                        "A military alliance led by Russia. It has six members.",
                        "CSTO",
                        "the Alliance")
                .term(TermKind.PLACE, "Almaty", "The largest city of Kazakhstan, its capital until 1997.")
                .term(TermKind.CONCEPT, "multi-vector", Term.Linking.ALWAYS, "A policy of many friends.")
                .term(TermKind.PLACE, "Kazakhstan", Term.Linking.NEVER, "A country of Central Asia.")
                .term(TermKind.PERSON, "<b>Nobody</b> & Co", "Written as <i>is</i>.")
                .term(TermKind.PLACE, "تهران", "پایتخت ایران.");
    }

    private static ArticleDraft everyBlock() {
        String first = "The Collective Security Treaty Organization (CSTO) met in Almaty. The CSTO sent troops to"
                + " Kazakhstan, says the other report.";
        return ArticleDraft.titled("every.txt", "What the CSTO did in Almaty")
                .kicker("Analysis")
                .by("Ann Author", "Ben Writer")
                .on("2022-01-14")
                .in("The Review", "https://review.example/1")
                .blank()
                .prose(Role.DECK, "A deck that names the CSTO.")
                .prose(Role.KEY_POINTS_HEADING, "In a nutshell")
                .point("The CSTO came")
                .point("The CSTO went")
                .prose(Role.EDITOR_NOTE, "This article was first given as a talk.")
                .removed(Role.BOILERPLATE, "share-widget", "Share this article")
                .paragraph(first)
                .heading(2, "The CSTO in the field")
                .paragraph(
                        "A multi-vector policy, and multi-vector again, in Almaty; read the Almaty file.",
                        new Mark.Emphasis(new Span(2, 14)),
                        new Mark.Strong(new Span(8, 21)),
                        new Mark.Hyperlink(new Span(58, 78), "persian.txt"))
                .pullQuote("The CSTO sent troops")
                .duplicate(first)
                .heading(4, "A heading two levels down")
                .item(0, false, "First")
                .item(1, false, "Inside the first, of the CSTO")
                .item(3, true, "Numbered, further in")
                .item(0, false, "Second")
                .item(0, true, "A new list")
                .prose(Role.QUOTE, "A quotation")
                .prose(Role.QUOTE, "of two paragraphs")
                .prose(Role.SPEAKER, "Ann Author")
                .prose(Role.QUESTION, "Why Almaty?")
                .prose(Role.ANSWER, "Because.")
                .prose(Role.VERSE, "A line of verse")
                .prose(Role.VERSE, "and a second line")
                .row(true, "City\tPeople")
                .row(false, "Almaty\t2,000,000")
                .row(false, "Almaty again\t")
                .prose(Role.CAPTION, "A street in Almaty")
                .heading(2, "Program text")
                .code("if (a < b) {\n    print(\"CSTO\");\n}")
                .paragraph("Two lines\nof one paragraph")
                .prose(Role.BIO, "Ann Author writes.")
                .prose(Role.REFERENCE, "1. A book.");
    }

    private static ArticleDraft persian() {
        return ArticleDraft.titled("persian.txt", "تهران و همسایگانش")
                .language("fa")
                .paragraph("در تهران گفته شد که می‌توان با CSTO همکاری کرد.")
                .heading(2, "بخش نخست")
                .item(0, false, "تهران");
    }

    private static ArticleDraft hostile() {
        return ArticleDraft.untitled("hostile.txt", "Untitled " + HOSTILE)
                .by("\" onmouseover=\"alert(1)")
                .in("<img src=x onerror=alert(1)>", "javascript:alert(1)")
                .paragraph(HOSTILE + " and the CSTO; <b>Nobody</b> & Co too")
                .paragraph(
                        "A link that runs, a link that leads nowhere, a link out",
                        new Mark.Hyperlink(new Span(2, 16), "javascript:alert(1)"),
                        new Mark.Hyperlink(new Span(18, 43), "../../etc/passwd"),
                        new Mark.Hyperlink(new Span(45, 55), "https://example.org/?a=1&b=\"2\""))
                .paragraph("Nul \u0000, escape \u001B, half a pair \uD800, a noncharacter \uFFFF")
                .removed(Role.NOISE, "<rule>", HOSTILE);
    }

    /** Notes that the text refers to from a paragraph, an item, a cell and a verse; twice, by two in one bracket, never. */
    private static ArticleDraft footnoted() {
        return ArticleDraft.titled("notes.txt", "How salt moves through a wall")
                .paragraph("Masons call it weeping [1]. In [1999] nobody did.[^b]")
                .item(0, false, "The stove[3]")
                .prose(Role.VERSE, "I asked the water where it went,[4]")
                .prose(Role.VERSE, "it said it had been sent")
                .row(false, "St Anne\t14.2[5]")
                .paragraph("See [1, 6], and the \u0663 of [\u0667].")
                .code("array[1]")
                .prose(Role.REFERENCE, "[1] Hofer, <i>On weeping</i>, read by the CSTO.")
                .prose(Role.REFERENCE, "It has two parts.")
                .prose(Role.REFERENCE, "[^b]: Nobody at all.")
                .prose(Role.REFERENCE, "[3] It is a tiled one.")
                .prose(Role.REFERENCE, "4. A song.")
                .prose(Role.REFERENCE, "[5] In grams.")
                .prose(Role.REFERENCE, "6) Baird and Keane.")
                .prose(Role.REFERENCE, "[7] Heat and salt.")
                .prose(Role.REFERENCE, "[8] Nobody refers to this one.");
    }

    private static ArticleDraft unlined() {
        return ArticleDraft.unlined("page.html", "A page without lines")
                .paragraph("It names the CSTO.")
                .removed(Role.BOILERPLATE, "navigation", "Home | About");
    }
}
