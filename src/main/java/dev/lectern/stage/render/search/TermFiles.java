package dev.lectern.stage.render.search;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.search.FoundTerm;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.model.document.Block;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.text.Sentences;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The terms with their names, to offer them where somebody asks for one. */
final class TermFiles {

    /** How many terms stand in a file. */
    static final int PER_FILE = 16;

    private static final int LONGEST = 220;

    private final Archive archive;
    private final SearchIndex index;
    private final String language;

    /** Writes terms whose definitions are in a language. */
    TermFiles(Archive archive, SearchIndex index, String language) {
        this.archive = archive;
        this.index = index;
        this.language = language;
    }

    /** Returns the files. */
    Stream<OutputFile> files(Scripts scripts) {
        List<List<Object>> rows = rows();
        return IntStream.range(0, (rows.size() + PER_FILE - 1) / PER_FILE)
                .mapToObj(file -> scripts.numberedValue(
                        'g', file, rows.subList(file * PER_FILE, Math.min(rows.size(), (file + 1) * PER_FILE))));
    }

    /** Returns what is told of each term. */
    List<List<Object>> rows() {
        return index.terms().stream().map(this::row).toList();
    }

    private List<Object> row(FoundTerm found) {
        Term term = found.dossier().term();
        return List.of(
                term.id().value(),
                term.headword(),
                term.kind().label(),
                sentence(term),
                archive.permalinks().term(term.id()).value(),
                found.group(),
                found.dossier().mentions(),
                found.dossier().counts().size(),
                found.names());
    }

    private String sentence(Term term) {
        return term.definition().stream()
                .filter(block -> !(block instanceof Block.Heading))
                .map(block -> block.text().text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> Sentences.in(text, language).get(0).of(text))
                .map(TermFiles::shortened)
                .orElse("");
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, space > LONGEST / 2 ? space : sentence.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
