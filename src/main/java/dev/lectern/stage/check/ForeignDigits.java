package dev.lectern.stage.check;

import dev.lectern.language.Scripts;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds digits other than 0 to 9 among words of a script that has no digits of its own. Words in another language bring
 * their digits with them.
 */
final class ForeignDigits implements ArticleCheck {

    @Override
    public List<Diagnostic> check(CheckedArticle article) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block block : article.article().blocks()) {
            if (block.role() != Role.CODE) {
                digits(block.text().text()).stream()
                        .filter(span -> !isForeign(block, span))
                        .map(span -> told(article, block, span))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Diagnostic told(CheckedArticle article, Block block, Span span) {
        String text = block.text().text();
        return Diagnostic.note(
                "foreign-digits",
                article.at(block, span.start()),
                "digits of another script in \"" + Excerpt.around(text, span) + "\"",
                "write " + plain(span.of(text)) + " if readers of this text are to read the number");
    }

    private static String plain(String digits) {
        StringBuilder plain = new StringBuilder();
        digits.codePoints().forEach(code -> plain.append(Character.digit(code, 10)));
        return plain.toString();
    }

    private static List<Span> digits(String text) {
        List<Span> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isOtherDigit(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at && hasNoDigits(scriptBefore(text, at)) && hasNoDigits(scriptBehind(text, end))) {
                runs.add(new Span(at, end));
            }
            at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        }
        return runs;
    }

    private static boolean isOtherDigit(int code) {
        return code > 0x7F && Character.getType(code) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** The end of a text says nothing against it, but one neighbour must be there. */
    private static boolean hasNoDigits(Optional<UnicodeScript> script) {
        return script.map(known -> known == UnicodeScript.LATIN
                        || known == UnicodeScript.CYRILLIC
                        || known == UnicodeScript.GREEK
                        || known == UnicodeScript.ARMENIAN
                        || known == UnicodeScript.GEORGIAN
                        || known == UnicodeScript.HEBREW
                        || known == UnicodeScript.HANGUL)
                .orElse(true);
    }

    private static Optional<UnicodeScript> scriptBefore(String text, int place) {
        int at = place;
        while (at > 0) {
            int code = text.codePointBefore(at);
            if (Character.isLetter(code)) {
                return Scripts.of(code);
            }
            at -= Character.charCount(code);
        }
        return Optional.empty();
    }

    private static Optional<UnicodeScript> scriptBehind(String text, int place) {
        return text.substring(place)
                .codePoints()
                .filter(Character::isLetter)
                .boxed()
                .findFirst()
                .flatMap(Scripts::of);
    }

    private static boolean isForeign(Block block, Span digits) {
        boolean alone = block.text().text().codePoints().noneMatch(Character::isLetter);
        return alone
                || block.text().marks().stream()
                        .anyMatch(mark -> (mark instanceof Mark.Language || mark instanceof Mark.Code)
                                && mark.span().overlaps(digits));
    }
}
