package dev.lectern.stage.render.search;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.search.Passage;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.text.Folding;
import dev.lectern.stage.render.html.body.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is shown of an article that is found: who wrote it and when, and the text of each passage. */
final class TextFiles {

    private static final String FIELD = "\u001F";
    private static final String NAME = "\t";
    private static final String PREFIX = "p-";

    /** Stands before a block's id that does not begin as they do. */
    private static final char WHOLE = '#';

    private final Archive archive;
    private final TextCoding coding;
    private final int perFile;

    TextFiles(Archive archive, SearchIndex index, int size) {
        this.archive = archive;
        this.coding = new TextCoding(index.frequent());
        this.perFile = perFile(archive, size);
    }

    /** Returns how many articles stand in a file. */
    int perFile() {
        return perFile;
    }

    /** Returns the files, and the one that tells the codes of words. */
    Stream<OutputFile> files(Scripts scripts) {
        int articles = archive.articles().size();
        return Stream.concat(
                Stream.of(scripts.of("lexicon", coding::writePieces)),
                IntStream.range(0, (articles + perFile - 1) / perFile).mapToObj(file -> file(scripts, file)));
    }

    /** Short articles share a file; a text takes about half the room in it that it takes by itself. */
    private static int perFile(Archive archive, int size) {
        long all = archive.articles().stream()
                .flatMap(article -> Passage.of(article.article()).stream())
                .mapToLong(passage -> passage.text().length())
                .sum();
        long each = Math.max(1, all / Math.max(1, archive.articles().size()) / 2);
        return (int) Math.max(1, size / each);
    }

    private OutputFile file(Scripts scripts, int file) {
        int end = Math.min(archive.articles().size(), (file + 1) * perFile);
        return scripts.numbered(
                't',
                file,
                archive.articles().subList(file * perFile, end).stream()
                        .map(article -> (Consumer<ScriptBytes>) script -> write(script, article))
                        .toList());
    }

    /** Returns what is drawn from all that is shown of an article. */
    long digest(ArchivedArticle archived) {
        IndexDigest digest = new IndexDigest().add(head(archived));
        for (Passage passage : Passage.of(archived.article())) {
            digest.add(passage.kind().letter() + id(passage.block())).add(passage.text());
        }
        return digest.drawn();
    }

    private void write(ScriptBytes out, ArchivedArticle archived) {
        out.text(head(archived));
        List<Passage> passages = Passage.of(archived.article());
        for (Passage passage : passages.subList(1, passages.size())) {
            out.text(FIELD).sign(passage.kind().letter()).text(id(passage.block()) + FIELD);
            coding.append(out, passage.text());
        }
    }

    private String head(ArchivedArticle archived) {
        Metadata metadata = archived.article().metadata();
        return String.join(
                FIELD,
                plain(archived.article().title()),
                archive.permalinks().article(archived.id()).value(),
                metadata.published().map(LocalDate::toString).orElse(""),
                metadata.authors().stream()
                        .map(Author::name)
                        .map(TextFiles::plain)
                        .collect(Collectors.joining(NAME)),
                plain(metadata.credit().map(Credit::name).orElse("")),
                metadata.language(),
                Direction.of(metadata.language()));
    }

    private static String id(BlockId block) {
        String id = block.value();
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : WHOLE + id;
    }

    /** Control characters part things here. */
    private static String plain(String text) {
        return Folding.singleSpaced(text);
    }
}
