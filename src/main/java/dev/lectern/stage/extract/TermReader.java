package dev.lectern.stage.extract;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SettingReader;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.extract.markdown.MarkdownBlocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes a term of one glossary file. Good for one use. */
final class TermReader {

    private static final List<String> KEYS =
            List.of("term", "aliases", "kind", "wikidata", "not", "only-with", "default", "link");
    private static final List<String> ALIAS_KEYS = List.of("text", "case", "since", "until");
    private static final Map<String, TermKind> KINDS = kinds();
    private static final Map<String, Term.Linking> LINKINGS =
            Map.of("auto", Term.Linking.AUTO, "always", Term.Linking.ALWAYS, "never", Term.Linking.NEVER);
    private static final Map<String, Alias.Letters> LETTERS =
            Map.of("exact", Alias.Letters.EXACT, "any", Alias.Letters.ANY);
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,17}");
    private static final Pattern YEAR = Pattern.compile("-?[0-9]{1,4}");

    private final Document document;
    private final Consumer<Diagnostic> problems;
    private final SettingReader settings;

    TermReader(Document document, Consumer<Diagnostic> problems) {
        this.document = document;
        this.problems = problems;
        this.settings = new SettingReader(document.frontMatter(), problems);
    }

    /** Returns the term; nothing where it has no valid id or no name. Every fault is reported. */
    Optional<Entry> read() {
        settings.allow(KEYS);
        Optional<Slug> id = id();
        Optional<String> headword = headword();
        Map<Alias, Location> aliases = aliases(headword.orElse(""));
        TermKind kind = settings.choice("kind", KINDS).orElse(TermKind.CONCEPT);
        Optional<String> wikidata = settings.value(
                "wikidata",
                text -> Optional.of(text).filter(WIKIDATA.asMatchPredicate()),
                "an item of Wikidata",
                "write Q and a number, for example Q232");
        List<String> exclusions = settings.lines("not");
        List<String> companions = settings.lines("only-with");
        boolean preferred = settings.flag("default").orElse(false);
        Term.Linking linking = settings.choice("link", LINKINGS).orElse(Term.Linking.AUTO);
        List<Block> definition = definition();
        if (id.isEmpty() || headword.isEmpty()) {
            return Optional.empty();
        }
        Term term = new Term(
                id.get(),
                headword.get(),
                List.copyOf(aliases.keySet()),
                kind,
                wikidata,
                exclusions,
                companions,
                preferred,
                linking,
                definition,
                settings.location("term"));
        List<Location> places = new ArrayList<>(aliases.values());
        places.add(0, term.location());
        return Optional.of(new Entry(term, places));
    }

    private Optional<Slug> id() {
        String name = document.file().name();
        String stem = name.substring(0, name.lastIndexOf('.'));
        if (Slug.isValid(stem) && new Slug(stem).isReserved()) {
            settings.report(
                    "glossary-id",
                    Location.of(document.file().path()),
                    "\"" + stem + "\" cannot be the name of a page",
                    "rename the file, for example to \"the-" + stem + ".md\"");
            return Optional.empty();
        }
        if (!Slug.isValid(stem)) {
            Slug right = Slug.from(stem);
            settings.report(
                    "glossary-id",
                    Location.of(document.file().path()),
                    "\"" + stem + "\" cannot stand in an address",
                    "rename the file to \"" + (right.isReserved() ? "the-" + right : right) + ".md\"");
            return Optional.empty();
        }
        return Optional.of(new Slug(stem));
    }

    private Optional<String> headword() {
        Optional<String> headword = settings.line("term");
        if (headword.isEmpty()) {
            Setting value = document.frontMatter().values().get("term");
            if (value == null || value instanceof Setting.Scalar) {
                settings.report(
                        "glossary-term-missing",
                        Location.of(document.file().path(), 1),
                        "the file names no term",
                        "begin it with front matter: a line ---, a line \"term: \" and the name, a line ---");
            }
        }
        return headword;
    }

    private Map<Alias, Location> aliases(String headword) {
        Map<Alias, Location> aliases = new LinkedHashMap<>();
        for (Setting item : settings.items("aliases")) {
            alias(item).ifPresent(alias -> {
                boolean repeatsHeadword = alias.equals(Alias.of(headword));
                if (repeatsHeadword || aliases.containsKey(alias)) {
                    problems.accept(Diagnostic.warning(
                            "glossary-alias-repeated",
                            item.location(),
                            "\"" + alias.text() + "\" is already a name of this term",
                            "take it out; a term is always found by its own name"));
                } else {
                    aliases.put(alias, item.location());
                }
            });
        }
        return aliases;
    }

    private Optional<Alias> alias(Setting item) {
        if (item instanceof Setting.Mapping section) {
            SettingReader entry = new SettingReader(section, problems);
            entry.allow(ALIAS_KEYS);
            Optional<String> text = entry.line("text");
            if (text.isEmpty()) {
                entry.report(
                        "setting-missing",
                        section.location(),
                        "the alias has no \"text\"",
                        "write {text: Nur-Sultan, since: 2019}");
            }
            Alias.Letters letters = entry.choice("case", LETTERS).orElse(Alias.Letters.BY_SHAPE);
            Optional<Integer> since = year(entry, "since");
            Optional<Integer> until = year(entry, "until");
            if (since.isPresent() && until.isPresent() && since.get() > until.get()) {
                entry.report(
                        "setting-bad-value",
                        entry.location("until"),
                        "the alias ends in " + until.get() + ", before it begins in " + since.get(),
                        "let \"since\" be the earlier year");
            }
            return text.map(words -> new Alias(words, letters, since, until));
        }
        return settings.line("aliases", item).map(Alias::of);
    }

    private static Optional<Integer> year(SettingReader entry, String key) {
        return entry.value(
                key,
                text -> Optional.of(text).filter(YEAR.asMatchPredicate()).map(Integer::valueOf),
                "a year",
                "write a number such as 2019");
    }

    private List<Block> definition() {
        MarkdownBlocks read = MarkdownBlocks.of(document.body(), "d");
        if (read.blocks().isEmpty()) {
            problems.accept(Diagnostic.warning(
                    "glossary-definition-missing",
                    Location.of(document.file().path()),
                    "the term has no definition",
                    "write one below the front matter; its first sentence is the card"));
        }
        if (read.plain()) {
            problems.accept(Diagnostic.warning(
                    "glossary-definition-plain",
                    Location.of(document.file().path(), document.bodyLine()),
                    "the Markdown is too long or too deeply nested and is shown as it is written",
                    "keep a definition below 64 KiB and its lists and quotations flat"));
        }
        return read.blocks();
    }

    private static Map<String, TermKind> kinds() {
        Map<String, TermKind> kinds = new LinkedHashMap<>();
        Arrays.stream(TermKind.values()).forEach(kind -> kinds.put(kind.label(), kind));
        return kinds;
    }
}
