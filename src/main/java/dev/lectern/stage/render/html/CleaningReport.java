package dev.lectern.stage.render.html;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Provenance;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.Role;
import dev.lectern.stage.render.html.view.ArticleView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts into words what was done to a copy: how many lines were kept, how many taken out, by which rules. */
final class CleaningReport {

    private CleaningReport() {}

    static ArticleView.CopyView of(ArchivedArticle archived, String ledger) {
        Ledger lines = archived.ledger();
        Provenance provenance = archived.article().provenance();
        boolean counted = !lines.lines().isEmpty();
        int removed = (int) lines.lines().stream()
                .filter(line -> line.role().filter(Role::isRemoved).isPresent())
                .count();
        int blank = (int) lines.lines().stream().filter(LedgerLine::isBlank).count();
        int withheld =
                (int) lines.lines().stream().filter(LedgerLine::isWithheld).count();
        return new ArticleView.CopyView(
                provenance.name(),
                provenance.charset(),
                counted ? Wording.count(lines.lines().size() - blank - removed - withheld, "line", "lines") : "",
                amount(counted ? removed : lines.removals().size(), counted),
                rules(lines, counted),
                ledger);
    }

    private static String amount(int removed, boolean counted) {
        if (removed == 0) {
            return "";
        }
        return counted ? Wording.count(removed, "line", "lines") : Wording.count(removed, "passage", "passages");
    }

    private static List<ArticleView.RuleView> rules(Ledger ledger, boolean counted) {
        Map<String, Integer> counts = new TreeMap<>();
        if (counted) {
            for (LedgerLine line : ledger.lines()) {
                line.role()
                        .filter(Role::isRemoved)
                        .ifPresent(role -> counts.merge(line.rule().orElse(role.label()), 1, Integer::sum));
            }
        } else {
            for (Removal removal : ledger.removals()) {
                counts.merge(removal.rule(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> new ArticleView.RuleView(entry.getKey(), Wording.grouped(entry.getValue())))
                .toList();
    }
}
