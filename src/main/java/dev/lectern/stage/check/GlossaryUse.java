package dev.lectern.stage.check;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.TermSuggestion;
import dev.lectern.model.archive.TermSuggestion.Witness;
import dev.lectern.model.archive.UnlistedAcronym;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.Lettering;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the glossary with the articles: terms none of them has, and names of theirs that it lacks. */
final class GlossaryUse {

    private final Archive archive;
    private final Map<String, CheckedArticle> articles;

    GlossaryUse(Archive archive, Map<String, CheckedArticle> articles) {
        this.archive = archive;
        this.articles = articles;
    }

    /** Returns a note for each term that no article mentions. */
    List<Diagnostic> unusedTerms() {
        return archive.dossiers().stream()
                .filter(dossier -> dossier.mentions() == 0)
                .map(dossier -> unused(dossier.term()))
                .toList();
    }

    private static Diagnostic unused(Term term) {
        return Diagnostic.note(
                "glossary-term-unused",
                term.location(),
                "no article mentions \"" + term.headword() + "\"",
                "add the names that articles call it by to its aliases, or remove the file");
    }

    /** Returns a note for each acronym and article that has it, where neither an article nor the glossary explains it. */
    List<Diagnostic> unexplainedAcronyms() {
        List<Diagnostic> notes = new ArrayList<>();
        for (UnlistedAcronym acronym : archive.unlisted()) {
            if (acronym.longForm().isEmpty()) {
                acronym.occurrences().stream()
                        .filter(one -> !isSetInCapitals(one, acronym.letters()))
                        .forEach(one -> notes.add(unexplained(acronym.letters(), one)));
            }
        }
        return notes;
    }

    private Diagnostic unexplained(String letters, UnlistedAcronym.Occurrence occurrence) {
        BlockId block = new BlockId(occurrence.anchor());
        return Diagnostic.note(
                "acronym-unexplained",
                place(occurrence.article(), block, letters),
                "nothing explains \"" + letters + "\", which stands here "
                        + (occurrence.count() == 1 ? "once" : occurrence.count() + " times"),
                "add a term to seeds/glossary/ that has \"" + letters + "\" among its aliases");
    }

    /**
     * A word beside another in capitals is no acronym but part of a name or of a line that is set so, as before a report;
     * one before a colon at the head of a passage is the name of who speaks.
     */
    private boolean isSetInCapitals(UnlistedAcronym.Occurrence occurrence, String letters) {
        String text = text(occurrence.article(), new BlockId(occurrence.anchor()));
        List<Span> words = Words.in(text);
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).of(text).startsWith(letters)) {
                return (at == 0 && text.startsWith(":", words.get(at).end()))
                        || (at > 0 && isCapitals(words.get(at - 1).of(text)))
                        || (at + 1 < words.size()
                                && isCapitals(words.get(at + 1).of(text)));
            }
        }
        return false;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2 && Lettering.isAcronym(word);
    }

    private String text(String article, BlockId block) {
        CheckedArticle checked = articles.get(article);
        return checked == null ? "" : checked.article().text(block);
    }

    private Location place(String article, BlockId block, String word) {
        CheckedArticle checked = articles.get(article);
        if (checked == null) {
            return Location.of("seeds/" + article);
        }
        String text = text(article, block);
        int start = Words.in(text).stream()
                .filter(span -> span.of(text).startsWith(word))
                .map(Span::start)
                .findFirst()
                .orElse(0);
        return checked.at(block, start);
    }

    /** Returns a note for each name that is another spelling of one in the glossary, at the first place in each article. */
    List<Diagnostic> unlistedSpellings(List<TermSuggestion> suggestions) {
        List<Diagnostic> notes = new ArrayList<>();
        for (TermSuggestion suggestion : suggestions) {
            if (suggestion.reason() == TermSuggestion.Reason.SPELLING
                    && suggestion.spellingOf().isPresent()) {
                String file = "seeds/glossary/" + suggestion.spellingOf().get() + ".md";
                suggestion.witnesses().forEach(witness -> notes.add(unlisted(suggestion.name(), file, witness)));
            }
        }
        return notes;
    }

    private Diagnostic unlisted(String name, String file, Witness witness) {
        CheckedArticle checked = articles.get(witness.article());
        Location place = checked == null
                ? Location.of("seeds/" + witness.article())
                : checked.at(witness.place().block(), witness.place().span().start());
        return Diagnostic.note(
                "spelling-unlisted",
                place,
                "\"" + name + "\" looks like another spelling of a name in " + file,
                "add \"" + name + "\" to the aliases there if it is the same");
    }
}
