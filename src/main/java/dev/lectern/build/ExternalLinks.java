package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.stage.check.OutwardLink;
import dev.lectern.stage.external.Answer;
import dev.lectern.stage.external.KeptAnswers;
import dev.lectern.stage.external.LinkProber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Asks for the pages of the web that an archive links to, but for those that answered within the last day. */
public final class ExternalLinks {

    /** What it tells of. */
    static final Set<String> CODES = Set.of("external-link-dead", "external-link-unchecked");

    private static final String STAGE = "asking the web";
    private static final Answer ODD = new Answer(Answer.Kind.WALLED, "it is no address of the web");

    private final KeptAnswers kept;
    private final LinkProber prober;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger known = new AtomicInteger();

    /**
     * Gets ready to ask.
     *
     * @param kept what {@link #kept()} gave the last time; empty for nothing
     * @param now the present time, by which answers are old
     * @param rest waits for a while
     * @param agent who asks, as in the header {@code User-Agent}
     */
    public ExternalLinks(String kept, Instant now, Consumer<Duration> rest, String agent) {
        this(new KeptAnswers(kept, now), new LinkProber(rest::accept, agent));
    }

    /** Gets ready to ask in a way of its own. */
    ExternalLinks(KeptAnswers kept, LinkProber prober) {
        this.kept = kept;
        this.prober = prober;
    }

    /** Returns how many addresses were asked for. */
    public int asked() {
        return asked.get();
    }

    /** Returns for how many addresses the answer was known. */
    public int known() {
        return known.get();
    }

    /** Returns all answers of the last day, to be kept for the next time. */
    public String kept() {
        return kept.text();
    }

    /** Returns a warning for each link to a page that is gone, a note for each of which nothing can be said. */
    List<Diagnostic> check(List<OutwardLink> links, Progress progress) {
        Set<String> addresses = new TreeSet<>();
        links.forEach(link -> addresses.add(link.address()));
        Map<String, Answer> answers = new TreeMap<>();
        addresses.forEach(address -> kept.of(address).ifPresent(answer -> answers.put(address, answer)));
        known.set(answers.size());
        addresses.removeAll(answers.keySet());
        Optional<String> alive = answers.entrySet().stream()
                .filter(answer -> answer.getValue().kind() == Answer.Kind.ALIVE)
                .map(Map.Entry::getKey)
                .findFirst();
        progress.at(STAGE, 0, addresses.size());
        Map<String, Answer> fresh = prober.probe(addresses, alive, done -> progress.at(STAGE, done, addresses.size()));
        asked.set(fresh.size());
        kept.add(fresh);
        answers.putAll(fresh);
        List<Diagnostic> told = new ArrayList<>();
        for (OutwardLink link : links) {
            Answer answer = answers.getOrDefault(link.address(), ODD);
            switch (answer.kind()) {
                case ALIVE -> {}
                case DEAD -> told.add(dead(link, answer));
                case WALLED, UNCERTAIN -> told.add(unchecked(link, answer));
            }
        }
        return told;
    }

    private static Diagnostic dead(OutwardLink link, Answer answer) {
        return Diagnostic.warning(
                "external-link-dead",
                link.place(),
                "\"" + link.address() + "\" is gone: " + answer.said(),
                "link to where the page is now, or to a copy in a web archive");
    }

    private static Diagnostic unchecked(OutwardLink link, Answer answer) {
        return Diagnostic.note(
                "external-link-unchecked",
                link.place(),
                "\"" + link.address() + "\" could not be checked: " + answer.said(),
                "look yourself; a browser may well be let in where a program is not");
    }
}
