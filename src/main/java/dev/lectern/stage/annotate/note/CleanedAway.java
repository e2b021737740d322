package dev.lectern.stage.annotate.note;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.Role;
import java.util.Optional;

/** Tells what became of words that are in a source and not in the text that notes can stand on. */
final class CleanedAway {

    private CleanedAway() {}

    /** Returns what became of the words, as a clause without a full stop; empty where the source does not have them. */
    static String explanation(Article article, Ledger ledger, Quotation words) {
        Optional<String> removed = ledger.removals().stream()
                .filter(removal -> stands(words, removal.text()))
                .map(CleanedAway::of)
                .findFirst();
        Optional<String> kept = article.blocks().stream()
                .filter(block -> !block.role().isAnnotated()
                        && stands(words, block.text().text()))
                .map(CleanedAway::of)
                .findFirst();
        Optional<String> told = ledger.lines().stream()
                .filter(line -> line.role().isPresent() && line.block().isEmpty() && stands(words, line.text()))
                .map(CleanedAway::of)
                .findFirst();
        boolean isWithheld = ledger.lines().stream().anyMatch(LedgerLine::isWithheld);
        return kept.or(() -> removed)
                .or(() -> told)
                .orElse(isWithheld ? "part of the text is kept out of the site" : "");
    }

    private static boolean stands(Quotation words, String text) {
        return !words.in(NormalText.of(text)).isEmpty();
    }

    private static String of(Removal removal) {
        String place = removal.lines()
                .map(lines -> "line " + lines.first() + " of the source")
                .orElse("the source");
        return "the words stand on " + place + ", which the rule \"" + removal.rule() + "\" took out as "
                + label(removal.role());
    }

    private static String of(Block block) {
        String place = block.lines()
                .map(lines -> " on line " + lines.first() + " of the source")
                .orElse("");
        return "the words stand in a " + label(block.role()) + place + ", which bears no notes";
    }

    private static String of(LedgerLine line) {
        return "the words stand on line " + line.number() + " of the source, which was read as "
                + label(line.role().orElseThrow());
    }

    private static String label(Role role) {
        return role.label().replace('-', ' ');
    }
}
