package dev.lectern.stage.render.cite;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the files in which every article of the archive is cited, one for each format. */
public final class Bibliography {

    private Bibliography() {}

    /** Returns the files; each is made when it is pulled. */
    public static Stream<OutputFile> of(Archive archive) {
        return Arrays.stream(CitationFormat.values())
                .map(format -> OutputFile.text(path(format), format.write(citations(archive))));
    }

    /** Returns where the file of a format goes. */
    public static OutputPath path(CitationFormat format) {
        return new OutputPath("cite/archive" + format.extension());
    }

    private static List<Citation> citations(Archive archive) {
        return archive.articles().stream()
                .map(ArchivedArticle::article)
                .map(article -> Citation.of(article, archive.permalinks().slug(article.id())))
                .toList();
    }
}
