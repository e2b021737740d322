package dev.lectern.stage.render.data;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.SearchForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells how the glossary's terms are used: mentions, articles, those without any, and names that several terms share. */
public final class TermsReport {

    private final List<Dossier> dossiers;
    private final Map<String, TreeSet<String>> owners = new TreeMap<>();

    /** Prepares to tell of an archive. */
    public TermsReport(Archive archive) {
        this(archive.dossiers(), archive.dossiers());
    }

    private TermsReport(List<Dossier> told, List<Dossier> all) {
        this.dossiers = told;
        for (Dossier dossier : all) {
            for (Alias name : dossier.term().names()) {
                owners.computeIfAbsent(SearchForm.of(name.text()).key(), key -> new TreeSet<>())
                        .add(dossier.term().id().value());
            }
        }
    }

    /** Returns the same of the terms alone that stand in no article. */
    public TermsReport unused() {
        return new TermsReport(
                dossiers.stream().filter(dossier -> dossier.mentions() == 0).toList(), dossiers);
    }

    /** Returns of how many terms it tells. */
    public int count() {
        return dossiers.size();
    }

    /** Returns a line for each term: mentions, articles, kind, name and what is to be known of it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Dossier dossier : dossiers) {
            Term term = dossier.term();
            List<String> rivals = rivals(term);
            String remark = dossier.mentions() == 0 ? "  (in no article)" : "";
            text.append(String.format(
                            Locale.ROOT,
                            "%6d in %-5d %-13s %s%s",
                            dossier.mentions(),
                            dossier.counts().size(),
                            term.kind().label(),
                            term.headword(),
                            remark))
                    .append(rivals.isEmpty() ? "" : "  (shares a name with " + String.join(", ", rivals) + ")")
                    .append('\n');
        }
        return owners.isEmpty() ? "The glossary has no terms yet.\n" : text.toString();
    }

    /** Returns the same as JSON. */
    public String json() {
        return Json.write(Map.of("terms", dossiers.stream().map(this::term).toList()));
    }

    private Map<String, Object> term(Dossier dossier) {
        Term term = dossier.term();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", term.id().value());
        json.put("name", term.headword());
        json.put("kind", term.kind().label());
        json.put("file", term.location().file());
        json.put("mentions", dossier.mentions());
        json.put("articles", List.copyOf(dossier.counts().keySet()));
        json.put("spellings", dossier.spellings());
        json.put("sharesNamesWith", rivals(term));
        return json;
    }

    /** Returns the ids of the terms with which a term shares a name. */
    private List<String> rivals(Term term) {
        TreeSet<String> rivals = new TreeSet<>();
        term.names()
                .forEach(name -> rivals.addAll(
                        owners.getOrDefault(SearchForm.of(name.text()).key(), new TreeSet<>())));
        rivals.remove(term.id().value());
        return List.copyOf(rivals);
    }
}
