package dev.lectern.stage.external;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks for pages, politely: four hosts at once at most, one page of a host at a time, a second between two, and no more of
 * a host that has asked for time. Says who asks.
 */
public final class LinkProber {

    private static final int HOSTS_AT_ONCE = 4;
    private static final Answer BUSY = Answer.uncertain("the host asked for time before");
    private static final Answer NO_NETWORK = Answer.uncertain("no host is found; there may be no network");

    private final Questioner questioner;

    /**
     * Sets out to ask.
     *
     * @param agent who asks, as in the header {@code User-Agent}
     */
    public LinkProber(Pause pause, String agent) {
        this(pause, agent, OwnNetwork::has);
    }

    /** Sets out to ask, except for pages that must not be asked for. */
    public LinkProber(Pause pause, String agent, Predicate<URI> forbidden) {
        this.questioner = new Questioner(new HostTurns(pause), pause, agent, forbidden);
    }

    /**
     * Returns what is answered for each address; those that are no pages of the web are left out.
     *
     * @param alive a page that was there not long ago; it is asked for again where hosts are not found
     * @param progress is told how many addresses have their answer, by any thread
     */
    public Map<String, Answer> probe(Collection<String> addresses, Optional<String> alive, IntConsumer progress) {
        Map<String, Map<String, URI>> hosts = new TreeMap<>();
        for (String address : addresses) {
            WebPage.of(address)
                    .ifPresent(page -> hosts.computeIfAbsent(page.getHost(), any -> new LinkedHashMap<>())
                            .put(address, page));
        }
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        List<Callable<Boolean>> visits = new ArrayList<>();
        hosts.values().forEach(pages -> visits.add(() -> visit(pages, answers, progress)));
        run(visits);
        Map<String, Answer> sorted = new TreeMap<>(answers);
        if (sorted.containsValue(Answer.NO_HOST) && !hasNetwork(sorted, hosts.size(), alive)) {
            sorted.replaceAll((address, answer) -> answer.equals(Answer.NO_HOST) ? NO_NETWORK : answer);
        }
        return sorted;
    }

    private Boolean visit(Map<String, URI> pages, Map<String, Answer> answers, IntConsumer progress) {
        boolean busy = false;
        Map<URI, Answer> asked = new LinkedHashMap<>();
        for (Map.Entry<String, URI> page : pages.entrySet()) {
            Answer answer = busy ? BUSY : asked.computeIfAbsent(page.getValue(), questioner::ask);
            busy |= answer.said().endsWith(" 429");
            answers.put(page.getKey(), answer);
            progress.accept(answers.size());
        }
        return busy;
    }

    private static void run(List<Callable<Boolean>> visits) {
        ExecutorService pool = Executors.newFixedThreadPool(HOSTS_AT_ONCE, task -> {
            Thread thread = new Thread(task, "external-links");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (Future<Boolean> visit : pool.invokeAll(visits)) {
                visit.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("asking for pages failed", failure);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * A page that was there tells whether hosts that are not found are at fault, or the network. Where no page was, more
     * than one host that nobody finds speaks against the network.
     */
    private boolean hasNetwork(Map<String, Answer> answers, int hosts, Optional<String> alive) {
        Optional<URI> witness = Stream.concat(
                        answers.entrySet().stream()
                                .filter(answer -> answer.getValue().kind() == Answer.Kind.ALIVE)
                                .map(Map.Entry::getKey),
                        alive.stream())
                .flatMap(address -> WebPage.of(address).stream())
                .findFirst();
        return witness.map(page -> questioner.ask(page).kind() == Answer.Kind.ALIVE)
                .orElseGet(() ->
                        hosts == 1 || answers.values().stream().anyMatch(answer -> !answer.equals(Answer.NO_HOST)));
    }
}
