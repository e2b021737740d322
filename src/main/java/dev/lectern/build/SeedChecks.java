package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is to be said of the seeds together that none of them shows alone. */
final class SeedChecks {

    private SeedChecks() {}

    /** Returns what is to be said: files that are the same, and notes that no page shows yet. */
    static List<Diagnostic> of(Seeds seeds) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Document article : seeds.articles()) {
            SourceFile file = article.file();
            String first = seen.putIfAbsent(file.fingerprint(), file.path());
            if (first != null) {
                diagnostics.add(Diagnostic.warning(
                        "seed-copied",
                        Location.of(file.path()),
                        "the file is the same as " + first,
                        "delete one of the two"));
            }
        }
        for (Document note : seeds.notes()) {
            diagnostics.add(Diagnostic.warning(
                    "notes-not-shown",
                    Location.of(note.file().path()),
                    "margin notes are not shown yet",
                    "keep the file; nothing of it is on the site"));
        }
        return diagnostics;
    }

    /** Returns the kept addresses of the seeds that are there, be they readable or not; those of others are free again. */
    static Map<String, Slug> present(Map<String, Slug> locked, Seeds seeds) {
        Set<String> present = new HashSet<>();
        seeds.articles().forEach(article -> present.add(article.file().name()));
        seeds.diagnostics().stream()
                .map(diagnostic -> diagnostic.location().file())
                .filter(file -> file.startsWith("seeds/"))
                .forEach(file -> present.add(file.substring("seeds/".length())));
        Map<String, Slug> kept = new TreeMap<>(locked);
        kept.keySet().retainAll(present);
        return kept;
    }
}
