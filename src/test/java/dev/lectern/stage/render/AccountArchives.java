package dev.lectern.stage.render;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.tie.Tie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Archives whose passages answer one another, to be rendered in tests. */
public final class AccountArchives {

    private static final String REBUILT =
            "Then the whole of the valley was cut off from the rest of the country, and for the rest of that month the"
                    + " only way into it was by boat along what had been the road to the mill, past the church and"
                    + " the school, until in the end the red bridge was rebuilt, for which the CSTO paid 12 million.";

    private AccountArchives() {}

    /** Passages of three articles that answer one another, for every ground; figures that differ, agree and go together. */
    public static Archive several() {
        String first = "flood.txt";
        String second = "report.txt";
        return SampleArchives.glossary(new ArchiveDraft())
                .article(ArticleDraft.titled(first, "The flood")
                        .by("Ann Author", "Ben Writer")
                        .on("2022-01-14")
                        .in("The Review", "https://review.example/flood")
                        .paragraph("The CSTO says that at least 227 people\n died in Almaty, and that  the water"
                                + " stood for nine days. The red bridge fell on the first night.")
                        .item(0, false, "It cost 12 million, in roads alone.")
                        .paragraph("Nobody had seen the like of it since 1961."))
                .article(ArticleDraft.titled(second, "A <report> & its figures")
                        .in("Water Board", "")
                        .on("2022-03-01")
                        .paragraph("There were 164 dead in Almaty. " + REBUILT))
                .article(ArticleDraft.titled("persian.txt", "سیل")
                        .language("fa")
                        .paragraph("در آلماتی ۲۲۷ نفر کشته شدند و پل سرخ فرو ریخت."))
                .related(first, second, "csto")
                .ties(new TieDraft()
                        .account(
                                "people-killed-aa11bb",
                                "the dead of the flood",
                                "people killed",
                                List.of("Almaty", "2022", "2022-01", "stem", "2022-01-09"),
                                new TieDraft.Said(first, "at least 227", "227", ""),
                                new TieDraft.Said(second, "164", "164", "164"),
                                new TieDraft.Said("persian.txt", "۲۲۷", "227", "227"))
                        .account(
                                "cost-cc22dd",
                                "cost",
                                "cost",
                                List.of(),
                                new TieDraft.Said(first, "12 million", "12000000", "12000000", "$"),
                                new TieDraft.Said(second, "12 million", "12000000", "12000000", "$"))
                        .account(
                                "days-ee33ff",
                                "days of water",
                                "days of water",
                                List.of(),
                                new TieDraft.Said(first, "nine days", "9", "9"),
                                new TieDraft.Said(first, "first night", "1", ""))
                        .confirmed(
                                first,
                                "at least 227 people",
                                second,
                                "164 dead",
                                TieDraft.figure("people-killed-aa11bb", "people killed"))
                        .tie(
                                "persian.txt",
                                "۲۲۷ نفر",
                                first,
                                "at least 227 people",
                                TieDraft.figure("people-killed-aa11bb", "people killed"))
                        .tie(first, "12 million", second, "12 million", TieDraft.figure("cost-cc22dd", "cost"))
                        .tie(
                                first,
                                "red bridge",
                                second,
                                "red bridge",
                                TieDraft.ground(Tie.Kind.PHRASE, "red bridge", "same phrase: red bridge"),
                                TieDraft.ground(Tie.Kind.PHRASE, "bridge fell", "same phrase: bridge fell"))
                        .tie(
                                "persian.txt",
                                "پل سرخ",
                                second,
                                "red bridge",
                                TieDraft.ground(Tie.Kind.PHRASE, "Red bridge", "same phrase: Red bridge"))
                        .tie(first, "CSTO", second, "CSTO", TieDraft.ground(Tie.Kind.NAME, "CSTO", "both name CSTO"))
                        .tie(
                                first,
                                "1961",
                                second,
                                "in the end",
                                TieDraft.ground(Tie.Kind.DATE, "1961-05, dam", "both speak of May 1961 and a dam"))
                        .spelling("almaty", "Almaty", first, "<Alma-Ata>", second))
                .archive();
    }

    /** More passages that answer one another than a page of them holds. */
    public static Archive many() {
        ArchiveDraft draft = new ArchiveDraft();
        TieDraft ties = new TieDraft();
        for (String id : new String[] {"one.txt", "two.txt"}) {
            ArticleDraft article = ArticleDraft.titled(id, "Article " + id);
            for (int number = 1; number <= 130; number++) {
                article.paragraph("Word%03d stands here, in %s.".formatted(number, id));
            }
            draft.article(article);
        }
        for (int number = 1; number <= 130; number++) {
            String word = "Word%03d".formatted(number);
            ties.tie("one.txt", word, "two.txt", word, TieDraft.ground(Tie.Kind.PHRASE, word, "same phrase: " + word));
        }
        return draft.ties(ties).archive();
    }

    /** A term that forty articles spell in one way, each of the last few more often, and one in another way. */
    public static Archive everywhere() {
        ArchiveDraft draft = SampleArchives.glossary(new ArchiveDraft());
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int number = 1; number <= 40; number++) {
            String id = "%02d.txt".formatted(number);
            draft.article(ArticleDraft.titled(id, "Article " + number).paragraph("Rain fell on Almaty."));
            counts.put(id, Math.max(1, number - 30));
        }
        TieDraft ties = new TieDraft().spelling("almaty", "Almaty", counts, "Alma-Ata", Map.of("01.txt", 1));
        return draft.ties(ties).archive();
    }
}
