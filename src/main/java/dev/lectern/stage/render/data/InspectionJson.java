package dev.lectern.stage.render.data;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Annotation.UnplacedTime;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.LineRange;
import dev.lectern.model.text.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says as JSON what Lectern made of one seed; the form is a contract with other programs: keys may be added, not changed. */
public final class InspectionJson {

    private InspectionJson() {}

    /** Returns the JSON of a seed. */
    public static String of(Extraction extraction, AnnotatedArticle annotated, Slug slug) {
        Article article = extraction.article();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", article.id());
        json.put("slug", slug.value());
        json.put("lang", article.metadata().language());
        json.put(
                "title",
                object(
                        "text",
                        article.title(),
                        "supplied",
                        article.metadata().title().supplied()));
        json.put("kicker", article.metadata().kicker());
        json.put(
                "authors",
                article.metadata().authors().stream()
                        .map(author -> object("name", author.name()))
                        .toList());
        json.put("published", article.metadata().published().map(Object::toString));
        json.put(
                "source",
                article.metadata().credit().map(credit -> object("name", credit.name(), "url", credit.url())));
        json.put(
                "confidence",
                object(
                        "value",
                        extraction.confidence().value(),
                        "reasons",
                        extraction.confidence().reasons()));
        json.put("charset", article.provenance().charset());
        json.put("lines", lines(extraction.ledger()));
        json.put("blocks", article.blocks().stream().map(InspectionJson::block).toList());
        json.put(
                "removed",
                extraction.ledger().removals().stream()
                        .map(InspectionJson::removal)
                        .toList());
        json.put(
                "mentions",
                annotated.mentions().stream()
                        .map(mention -> mention(mention, article, extraction.ledger()))
                        .toList());
        json.put(
                "acronyms",
                annotated.acronyms().stream()
                        .map(acronym -> object("acronym", acronym.acronym(), "long", acronym.longForm()))
                        .toList());
        json.put("notBefore", annotated.notBefore().map(days -> days.first().toString()));
        json.put(
                "dates",
                annotated.dates().stream().map(date -> date(date, article)).toList());
        json.put(
                "unplaced",
                annotated.unplaced().stream()
                        .map(time -> unplaced(time, article))
                        .toList());
        return Json.write(json);
    }

    private static List<Map<String, Object>> lines(Ledger ledger) {
        return ledger.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> object(
                        "line", line.number(),
                        "label", line.role().map(Role::label),
                        "rule", line.rule()))
                .toList();
    }

    private static Map<String, Object> block(Block block) {
        Map<String, Object> json =
                object("id", block.id().value(), "kind", block.role().label());
        if (block instanceof Block.Heading heading) {
            json.put("level", heading.level());
        }
        json.put("text", block.text().text());
        block.language().ifPresent(tag -> json.put("lang", tag));
        block.lines().ifPresent(lines -> json.put("lines", lines(lines)));
        return json;
    }

    private static Map<String, Object> removal(Removal removal) {
        Map<String, Object> json = object("rule", removal.rule());
        removal.lines().ifPresent(lines -> json.put("lines", lines(lines)));
        json.put("label", removal.role().label());
        json.put("text", removal.text());
        return json;
    }

    private static Map<String, Object> mention(TermMention mention, Article article, Ledger ledger) {
        BlockId id = mention.place().block();
        Map<String, Object> json = object("entry", mention.term().value(), "text", mention.text());
        json.put("line", line(mention, article, ledger));
        json.put("block", id.equals(BlockId.TITLE) ? Optional.empty() : index(article, id));
        json.put("start", mention.place().span().start());
        json.put("end", mention.place().span().end());
        return json;
    }

    private static Map<String, Object> date(DateMention date, Article article) {
        Map<String, Object> json = object("text", date.text());
        json.put("from", date.days().first().toString());
        json.put("to", date.days().last().toString());
        json.put("precision", date.days().precision().name().toLowerCase(Locale.ROOT));
        json.put("grounds", date.grounds().name().toLowerCase(Locale.ROOT));
        putPlace(json, date.place(), article);
        return json;
    }

    private static Map<String, Object> unplaced(UnplacedTime time, Article article) {
        Map<String, Object> json = object("text", time.text());
        json.put("lacks", time.lack().name().toLowerCase(Locale.ROOT));
        putPlace(json, time.place(), article);
        return json;
    }

    private static void putPlace(Map<String, Object> json, Place place, Article article) {
        BlockId id = place.block();
        json.put("block", id.equals(BlockId.TITLE) ? Optional.empty() : index(article, id));
        json.put("start", place.span().start());
        json.put("end", place.span().end());
    }

    private static Optional<Integer> line(TermMention mention, Article article, Ledger ledger) {
        BlockId id = mention.place().block();
        if (id.equals(BlockId.TITLE)) {
            return ledger.lines().stream()
                    .filter(line -> line.role().equals(Optional.of(Role.TITLE)))
                    .map(LedgerLine::number)
                    .findFirst();
        }
        return article.block(id)
                .flatMap(block -> ledger.lineAt(block, mention.place().span().start()));
    }

    private static int index(Article article, BlockId id) {
        for (int at = 0; at < article.blocks().size(); at++) {
            if (article.blocks().get(at).id().equals(id)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no block " + id + " in " + article.id());
    }

    private static List<Integer> lines(LineRange lines) {
        return List.of(lines.first(), lines.last());
    }

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < members.length; at += 2) {
            object.put((String) members[at], members[at + 1]);
        }
        return object;
    }
}
