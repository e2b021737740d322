package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is to be said of the seeds together that none of them shows alone. */
final class SeedChecks {

    private SeedChecks() {}

    /** Returns what is to be said: files that are the same. */
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
        return diagnostics;
    }

    /** Returns the names of the seeds that are there, be they readable or not. */
    static Set<String> present(Seeds seeds) {
        Set<String> present = new TreeSet<>();
        seeds.articles().forEach(article -> present.add(article.file().name()));
        seeds.diagnostics().stream()
                .map(diagnostic -> diagnostic.location().file())
                .filter(file -> file.startsWith("seeds/"))
                .map(file -> file.substring("seeds/".length()))
                .filter(name -> name.indexOf('/') < 0)
                .forEach(present::add);
        return present;
    }
}
