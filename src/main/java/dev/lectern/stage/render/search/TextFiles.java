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
import dev.lectern.stage.render.html.body.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is shown of an article that is found: who wrote it and when, and the text of each passage. */
final class TextFiles {

    private static final char FIELD = '\u001F';
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
    Stream<OutputFile> files() {
        int articles = archive.articles().size();
        return Stream.concat(
                Stream.of(Script.of("lexicon", List.of(coding.words()))),
                IntStream.range(0, (articles + perFile - 1) / perFile).mapToObj(this::file));
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

    private OutputFile file(int file) {
        int end = Math.min(archive.articles().size(), (file + 1) * perFile);
        return Script.of(
                "t" + file,
                archive.articles().subList(file * perFile, end).stream()
                        .map(this::payload)
                        .toList());
    }

    private String payload(ArchivedArticle archived) {
        Metadata metadata = archived.article().metadata();
        StringBuilder out = new StringBuilder(plain(archived.article().title()))
                .append(FIELD)
                .append(archive.permalinks().article(archived.id()))
                .append(FIELD)
                .append(metadata.published().map(LocalDate::toString).orElse(""))
                .append(FIELD)
                .append(metadata.authors().stream()
                        .map(Author::name)
                        .map(TextFiles::plain)
                        .collect(Collectors.joining(NAME)))
                .append(FIELD)
                .append(plain(metadata.credit().map(Credit::name).orElse("")))
                .append(FIELD)
                .append(metadata.language())
                .append(FIELD)
                .append(Direction.of(metadata.language()));
        List<Passage> passages = Passage.of(archived.article());
        for (Passage passage : passages.subList(1, passages.size())) {
            out.append(FIELD)
                    .append(passage.kind().letter())
                    .append(id(passage.block()))
                    .append(FIELD);
            coding.append(out, passage.text());
        }
        return out.toString();
    }

    private static String id(BlockId block) {
        String id = block.value();
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : WHOLE + id;
    }

    /** Control characters part things here. */
    private static String plain(String text) {
        return dev.lectern.model.text.Folding.singleSpaced(text);
    }
}
