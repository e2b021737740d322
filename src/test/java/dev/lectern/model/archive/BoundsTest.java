package dev.lectern.model.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.archive.tie.Bounds;
import dev.lectern.model.archive.tie.Bounds.Agreement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final long SEED = 24;

    @Test
    void aNumberAndAGreaterLowerBoundDiffer() {
        assertThat(Bounds.agreement(List.of(exactly(164), atLeast(227)))).isEqualTo(Agreement.DIFFER);
    }

    @Test
    void aNumberWithinABoundIsCompatibleWithIt() {
        assertThat(Bounds.agreement(List.of(exactly(230), atLeast(227)))).isEqualTo(Agreement.COMPATIBLE);
    }

    @Test
    void equalNumbersAgreeHoweverTheyAreWritten() {
        Bounds decimal = Bounds.exactly(new BigDecimal("10.0"));
        assertThat(Bounds.agreement(List.of(exactly(10), decimal))).isEqualTo(Agreement.AGREE);
    }

    @Test
    void endsInTheWrongOrderAreRefused() {
        Optional<BigDecimal> two = Optional.of(BigDecimal.valueOf(2));
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        assertThatThrownBy(() -> new Bounds(two, one)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderOfStatementsMakesNoDifference() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 500; round++) {
            List<Bounds> statements = new ArrayList<>();
            for (int at = 0; at < 2 + random.nextInt(4); at++) {
                statements.add(any(random));
            }
            Agreement agreement = Bounds.agreement(statements);
            Collections.shuffle(statements, new Random(random.nextLong()));
            assertThat(Bounds.agreement(statements))
                    .as("seed %d, round %d: %s", SEED, round, statements)
                    .isEqualTo(agreement);
        }
    }

    private static Bounds any(SplittableRandom random) {
        int value = random.nextInt(6);
        return switch (random.nextInt(3)) {
            case 0 -> exactly(value);
            case 1 -> atLeast(value);
            default -> new Bounds(Optional.empty(), Optional.of(BigDecimal.valueOf(value)));
        };
    }

    private static Bounds exactly(int value) {
        return Bounds.exactly(BigDecimal.valueOf(value));
    }

    private static Bounds atLeast(int value) {
        return new Bounds(Optional.of(BigDecimal.valueOf(value)), Optional.empty());
    }
}
