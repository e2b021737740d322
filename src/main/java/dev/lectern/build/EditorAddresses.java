package dev.lectern.build;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Mark;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Lines;
import dev.lectern.model.source.Seeds;
import dev.lectern.stage.check.OutwardLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the addresses of the web outside the articles' texts: where they were first published, and what the editor links to. */
final class EditorAddresses {

    private final Seeds seeds;
    private final Introduction introduction;
    private final Map<String, List<String>> lines = new TreeMap<>();

    EditorAddresses(Seeds seeds, Introduction introduction) {
        this.seeds = seeds;
        this.introduction = introduction;
        for (List<Document> documents : List.of(seeds.articles(), seeds.glossary(), seeds.notes())) {
            documents.forEach(document ->
                    lines.put(document.file().path(), document.file().lines()));
        }
    }

    /**
     * Returns the links, each with the line it is written on as far as that can be told. The lines of an introduction may be
     * indented where they stand, so there the column cannot.
     */
    List<OutwardLink> in(Archive archive) {
        List<OutwardLink> links = new ArrayList<>();
        Location head = introduction.location();
        add(links, archive.introduction(), head, Lines.of(introduction.markdown()));
        links.replaceAll(link -> new OutwardLink(
                link.address(), Location.of(head.file(), link.place().line())));
        for (ArchivedArticle article : archive.articles()) {
            article.article()
                    .metadata()
                    .credit()
                    .flatMap(Credit::url)
                    .ifPresent(url -> links.add(origin(article.article(), url)));
            for (AnchoredNote note : article.notes()) {
                Location place = note.note().location();
                add(links, note.note().body(), place, from(place));
            }
        }
        for (Dossier dossier : archive.dossiers()) {
            Location place = dossier.term().location();
            add(links, dossier.term().definition(), place, from(place));
        }
        return links.stream()
                .filter(link -> OutwardLink.isOutward(link.address()))
                .toList();
    }

    private OutwardLink origin(Article article, String url) {
        String path = article.provenance().path();
        boolean isEditors = seeds.editorials()
                .getOrDefault(article.id(), Editorial.SILENT)
                .url()
                .isPresent();
        return isEditors
                ? new OutwardLink(url, Location.of(path + ".meta.yaml"))
                : new OutwardLink(url, place(url, Location.of(path, 1), lines.getOrDefault(path, List.of())));
    }

    private List<String> from(Location place) {
        List<String> all = lines.getOrDefault(place.file(), List.of());
        return all.subList(Math.min(all.size(), Math.max(0, place.line() - 1)), all.size());
    }

    private static void add(List<OutwardLink> links, List<Block> blocks, Location first, List<String> lines) {
        for (Block block : blocks) {
            for (Mark mark : block.text().marks()) {
                if (mark instanceof Mark.Hyperlink link) {
                    links.add(new OutwardLink(link.target(), place(link.target(), first, lines)));
                }
            }
        }
    }

    /** Returns where an address stands in lines of which the place is the first; that place where it is written otherwise. */
    private static Location place(String address, Location first, List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            int column = lines.get(at).indexOf(address);
            if (column >= 0) {
                return new Location(first.file(), Math.max(1, first.line()) + at, column + 1);
            }
        }
        return first;
    }
}
