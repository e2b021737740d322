package dev.lectern.stage.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.output.OutputFile;
import dev.lectern.stage.render.html.PageFaults;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitePlanTest {

    @Test
    void whatTakesLongToPrepareIsBegunBeforeThePagesArePlanned() {
        List<String> asked = new ArrayList<>();
        SitePlan plan = new SitePlan(
                        () -> {
                            asked.add("pages");
                            throw new IllegalStateException("not yet");
                        },
                        List.of())
                .with("search/", () -> {
                    asked.add("search");
                    return Stream.empty();
                });

        Iterator<Supplier<Stream<OutputFile>>> pieces =
                plan.pieces(new PageFaults()).iterator();
        assertThat(pieces.next().get()).isEmpty();

        assertThat(asked).containsExactly("search");
    }
}
