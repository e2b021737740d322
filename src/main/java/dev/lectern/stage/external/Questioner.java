package dev.lectern.stage.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/** Asks for one page: for its head first, for itself where a server refuses that or says that it is gone. */
final class Questioner {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final int MOST_TURNS = 8;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> ASK_AGAIN = Set.of(403, 404, 405, 410, 501);
    private static final Set<Integer> TOO_MUCH = Set.of(429, 503);

    private final HttpClient client;
    private final HostTurns turns;
    private final Pause pause;
    private final String agent;
    private final Predicate<URI> forbidden;

    Questioner(HostTurns turns, Pause pause, String agent, Predicate<URI> forbidden) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
        this.turns = turns;
        this.pause = pause;
        this.agent = agent;
        this.forbidden = forbidden;
    }

    /** What a server said: a status, or a failure instead. */
    private record Reply(int status, Optional<String> location, Optional<String> retryAfter, Optional<Answer> failure) {
        static Reply failed(Answer answer) {
            return new Reply(0, Optional.empty(), Optional.empty(), Optional.of(answer));
        }
    }

    /** Returns what comes of asking for a page, wherever it has moved. */
    Answer ask(URI page) {
        URI at = page;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            if (forbidden.test(at)) {
                return new Answer(Answer.Kind.WALLED, "it is on this machine or in its own network");
            }
            Reply reply = patiently(at);
            if (!MOVED.contains(reply.status())) {
                return reply.failure().orElse(Answer.ofStatus(reply.status()));
            }
            Optional<URI> next = next(at, reply);
            if (next.isEmpty()) {
                return new Answer(Answer.Kind.WALLED, "it leads on to what is no page of the web");
            }
            at = next.get();
        }
        return new Answer(Answer.Kind.WALLED, "it leads on and on");
    }

    private static Optional<URI> next(URI at, Reply reply) {
        try {
            return reply.location()
                    .map(target -> target.startsWith("http")
                            ? target
                            : at.resolve(target).toString())
                    .flatMap(WebPage::of);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** A server that says when to come again is asked once more, if that is soon. */
    private Reply patiently(URI page) {
        Reply reply = headThenPage(page);
        Optional<Duration> rest = reply.retryAfter()
                .filter(text -> TOO_MUCH.contains(reply.status()))
                .flatMap(Questioner::seconds);
        if (rest.isEmpty()) {
            return reply;
        }
        pause.rest(rest.get());
        return headThenPage(page);
    }

    private static Optional<Duration> seconds(String text) {
        return text.matches("\\d{1,4}")
                ? Optional.of(Duration.ofSeconds(Integer.parseInt(text)))
                        .filter(rest -> rest.compareTo(LONGEST_REST) <= 0)
                : Optional.empty();
    }

    private Reply headThenPage(URI page) {
        Reply head = turns.take(page.getHost(), () -> send(page, "HEAD"));
        return ASK_AGAIN.contains(head.status()) ? turns.take(page.getHost(), () -> send(page, "GET")) : head;
    }

    private Reply send(URI page, String method) {
        HttpRequest request = HttpRequest.newBuilder(page)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .header("User-Agent", agent)
                .header("Accept", "*/*")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Location"),
                    response.headers().firstValue("Retry-After"),
                    Optional.empty());
        } catch (IOException failure) {
            return Reply.failed(failed(failure));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Reply.failed(Answer.uncertain("the check was stopped"));
        }
    }

    private static Answer failed(IOException failure) {
        if (failure instanceof UnknownHostException
                || (failure instanceof ConnectException && hasCause(failure, UnresolvedAddressException.class))) {
            return Answer.NO_HOST;
        }
        if (failure instanceof HttpTimeoutException) {
            return Answer.uncertain("no answer in " + PATIENCE.toSeconds() + " seconds");
        }
        if (failure instanceof SSLException) {
            return Answer.uncertain("the host cannot prove that it is who it says");
        }
        return Answer.uncertain(
                failure instanceof ConnectException ? "the host does not answer" : "the answer broke off");
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
