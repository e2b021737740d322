package dev.lectern.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.tie.Account;
import dev.lectern.model.archive.tie.Bounds;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Folding;
import dev.lectern.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ties of the project's own archive, as src/docs/ties.md judges them. */
class TiesOfTheSeedsTest {

    private static final Reading READING = Reading.of(Path.of(""), Introduction.NONE);
    private static final Ties TIES = READING.archive().links().ties();

    @Test
    void tiesAndAccountsAreAsReviewed() {
        String outline = TIES.all().stream().map(TiesOfTheSeedsTest::outline).collect(Collectors.joining())
                + TIES.accounts().stream().map(TiesOfTheSeedsTest::outline).collect(Collectors.joining())
                + TIES.spellings().stream()
                        .map(difference -> "spelled " + difference.variants() + "\n")
                        .collect(Collectors.joining());
        Golden.matches(Path.of("src/test/resources/ties/seeds.golden.txt"), outline);
    }

    @Test
    void theNumbersOfTheDeadComeFirstAndDiffer() {
        Tie first = TIES.all().get(0);
        assertThat(first.kind()).isEqualTo(Tie.Kind.FIGURE);
        assertThat(words(first.one())).containsExactly("164 people dead");
        assertThat(words(first.other())).containsExactly("at least 227 people killed");
        Account account =
                TIES.account(first.grounds().get(0).account().orElseThrow()).orElseThrow();
        assertThat(account.agreement()).isEqualTo(Bounds.Agreement.DIFFER);
    }

    @Test
    void everyTieIsJudgedInTheDocumentAndNoneBesides() throws IOException {
        Matcher judged = Pattern.compile("(?m)^\\| `(t-[0-9a-f]{10})` \\|.*\\| (useful|weak): [^|]+\\|$")
                .matcher(Files.readString(Path.of("src/docs/ties.md")));
        List<String> useful = new ArrayList<>();
        List<String> all = new ArrayList<>();
        while (judged.find()) {
            all.add(judged.group(1));
            if (judged.group(2).equals("useful")) {
                useful.add(judged.group(1));
            }
        }
        assertThat(all)
                .containsExactlyElementsOf(TIES.all().stream().map(Tie::id).toList());
        assertThat(useful).hasSizeGreaterThanOrEqualTo(30);
        assertThat(useful.size() * 100).isGreaterThanOrEqualTo(all.size() * 85);
    }

    private static String outline(Tie tie) {
        return tie.id() + " " + tie.standing() + "\n"
                + tie.grounds().stream()
                        .map(ground -> "  " + ground.kind() + " " + ground.reason() + "\n")
                        .collect(Collectors.joining())
                + outline(tie.one())
                + outline(tie.other());
    }

    private static String outline(Witness witness) {
        return "    " + witness.article().substring(0, 3) + " "
                + witness.place().block() + " " + words(witness) + "\n";
    }

    private static String outline(Account account) {
        return account.agreement() + " " + account.id() + " " + account.subject() + " " + account.shared() + "\n"
                + account.statements().stream()
                        .map(statement -> "    " + statement.figure() + " " + words(statement.witness()) + "\n")
                        .collect(Collectors.joining());
    }

    private static List<String> words(Witness witness) {
        BlockId block = witness.place().block();
        String text = READING.archive().articles().stream()
                .filter(article -> article.id().equals(witness.article()))
                .findFirst()
                .orElseThrow()
                .article()
                .text(block);
        return witness.words().stream()
                .map(span -> Folding.singleSpaced(span.of(text)))
                .toList();
    }
}
