package dev.lectern.stage.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers of the last day, so that nobody is asked twice; as text, a line for each. Lines of another form are passed over. */
public final class KeptAnswers {

    private static final String HEAD =
            "# What was answered to lectern check --external. It may be deleted at any time.\n";
    private static final Duration FRESH = Duration.ofDays(1);
    private static final int FIELDS = 4;

    private final Instant now;
    private final Map<String, Kept> answers = new TreeMap<>();

    private record Kept(Instant time, Answer answer) {}

    /**
     * Reads what is kept.
     *
     * @param text as {@link #text()} gave it; empty for nothing
     * @param now the present time, by which answers are old
     */
    public KeptAnswers(String text, Instant now) {
        this.now = now;
        text.lines().forEach(this::read);
    }

    private void read(String line) {
        String[] fields = line.split("\t", FIELDS);
        if (fields.length == FIELDS) {
            kept(fields).filter(this::isFresh).ifPresent(kept -> answers.put(fields[2], kept));
        }
    }

    private boolean isFresh(Kept kept) {
        return !kept.time().isAfter(now) && kept.time().plus(FRESH).isAfter(now);
    }

    private static Optional<Kept> kept(String[] fields) {
        try {
            Answer answer = new Answer(Answer.Kind.valueOf(fields[1]), fields[3]);
            return Optional.of(new Kept(Instant.parse(fields[0]), answer));
        } catch (DateTimeException | IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** Returns what was answered for an address on the last day. */
    public Optional<Answer> of(String address) {
        return Optional.ofNullable(answers.get(address)).map(Kept::answer);
    }

    /** Takes in what is answered now; answers that may be otherwise in a moment are not kept. */
    public void add(Map<String, Answer> fresh) {
        fresh.forEach((address, answer) -> {
            if (answer.lasts()) {
                answers.put(address, new Kept(now, answer));
            }
        });
    }

    /** Returns all of it as text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        answers.forEach((address, kept) -> text.append(kept.time())
                .append('\t')
                .append(kept.answer().kind())
                .append('\t')
                .append(address)
                .append('\t')
                .append(kept.answer().said())
                .append('\n'));
        return text.toString();
    }
}
