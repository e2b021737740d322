package dev.lectern.stage.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Drafts;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedLinesRuleTest {

    private static final String QUESTION = "What do you carry in your bag on such a day?";
    private static final String ANSWER =
            "A pound of earth from the lower field, which is still wet and smells of rain.";

    @Test
    void linesThatAskOverTextAreQuestions() {
        Draft draft = interview(4, 2);
        Draft after = draft.after(new AskedLinesRule());
        assertThat(after.of(Role.QUESTION)).hasSize(4);
        assertThat(after.of(Role.ANSWER)).hasSize(8);
    }

    @Test
    void anEssayThatAsksNowAndThenIsNoInterview() {
        assertThat(new AskedLinesRule().rule(interview(4, 20))).isEmpty();
    }

    private static Draft interview(int questions, int answers) {
        String turn = QUESTION + "\n\n" + (ANSWER + "\n\n").repeat(answers);
        String text = "An interview with a farmer\n\n"
                + IntStream.range(0, questions).mapToObj(at -> turn).collect(Collectors.joining());
        return Drafts.of(text).after(ignored -> List.of(new Ruling(0, Role.TITLE, "headline")));
    }
}
