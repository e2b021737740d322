package dev.lectern.stage.external;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.external.Answer.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are asked for politely, and only what is sure to be gone counts as gone. */
class LinkProberTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String NOWHERE = "http://no-such-host.invalid/";

    private final SmallWeb web = new SmallWeb();
    private final List<Duration> rests = Collections.synchronizedList(new ArrayList<>());
    private final LinkProber prober = new LinkProber(rests::add, "lectern/test", page -> false);

    @AfterEach
    void close() {
        web.close();
    }

    private Answer ask(String path) {
        return ask(prober, web.at(path));
    }

    private static Answer ask(LinkProber prober, String page) {
        return Objects.requireNonNull(probe(prober, List.of(page)).get(page));
    }

    private Map<String, Answer> probe(List<String> pages) {
        return probe(prober, pages);
    }

    private static Map<String, Answer> probe(LinkProber prober, List<String> pages) {
        return prober.probe(pages, Optional.empty(), done -> {});
    }

    @Test
    void pageThatIsThereIsAskedForItsHeadOnly() {
        web.with("/here", 200);
        assertThat(ask("/here").kind()).isEqualTo(Kind.ALIVE);
        assertThat(web.asked()).containsExactly("HEAD /here");
        assertThat(web.agents()).containsExactly("lectern/test");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void pageIsGoneOnlyIfItSaysSoTwice(int status) {
        web.with("/gone", status);
        assertThat(ask("/gone")).isEqualTo(new Answer(Kind.DEAD, "the server says " + status));
        assertThat(web.asked()).containsExactly("HEAD /gone", "GET /gone");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 501})
    void serverThatRefusesAHeadIsAskedForThePage(int status) {
        web.with("/page", status, 200);
        assertThat(ask("/page").kind()).isEqualTo(Kind.ALIVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 451, 999})
    void wallSaysNothingOfThePage(int status) {
        web.with("/wall", status);
        assertThat(ask("/wall").kind()).isEqualTo(Kind.WALLED);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503})
    void faultThatMayPassIsNotKept(int status) {
        web.with("/fault", status);
        assertThat(ask("/fault").lasts()).isFalse();
    }

    @Test
    void redirectsAreFollowedToTheirEnd() {
        web.with("/old", 301, "Location", "/newer").with("/newer", 302, "Location", web.at("/newest"));
        assertThat(ask("/old").kind()).isEqualTo(Kind.DEAD);
        assertThat(web.asked()).containsExactly("HEAD /old", "HEAD /newer", "HEAD /newest", "GET /newest");
    }

    @Test
    void redirectsInACircleEnd() {
        web.with("/one", 302, "Location", "/other").with("/other", 302, "Location", "/one");
        assertThat(ask("/one")).isEqualTo(new Answer(Kind.WALLED, "it leads on and on"));
        assertThat(web.asked()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:somebody@example.org", "http://[", "::"})
    void redirectToWhatIsNoPageIsNotFollowed(String target) {
        web.with("/odd", 302, "Location", target);
        assertThat(ask("/odd").kind()).isEqualTo(Kind.WALLED);
    }

    @Test
    void hostRestsASecondBetweenTwoQuestions() {
        web.with("/a", 200).with("/b", 200).with("/c", 200);
        probe(List.of(web.at("/a"), web.at("/b"), web.at("/c")));
        assertThat(web.asked()).containsExactly("HEAD /a", "HEAD /b", "HEAD /c");
        assertThat(rests).containsExactly(SECOND, SECOND);
    }

    @Test
    void twoHostsNeedNotWaitForOneAnother() {
        web.with("/a", 200);
        Map<String, Answer> answers = probe(List.of(web.at("/a"), web.at("localhost", "/a")));
        assertThat(answers.values()).extracting(Answer::kind).containsOnly(Kind.ALIVE);
        assertThat(rests).isEmpty();
    }

    @Test
    void onePageIsAskedForOnceWhateverItsFragment() {
        web.with("/page", 200);
        Map<String, Answer> answers = probe(List.of(web.at("/page"), web.at("/page#one"), web.at("/page#two")));
        assertThat(answers).hasSize(3);
        assertThat(web.asked()).containsExactly("HEAD /page");
    }

    @Test
    void hostThatAsksForTimeGetsItAndIsAskedOnceMore() {
        web.with("/busy", 503, "Retry-After", "7");
        assertThat(ask("/busy").kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(web.asked()).containsExactly("HEAD /busy", "HEAD /busy");
        assertThat(rests).containsExactly(Duration.ofSeconds(7), SECOND);
    }

    @Test
    void hostThatHasTooMuchIsAskedNoMore() {
        web.with("/a", 429, "Retry-After", "3600").with("/b", 200);
        Map<String, Answer> answers = probe(List.of(web.at("/a"), web.at("/b")));
        assertThat(web.asked()).containsExactly("HEAD /a");
        assertThat(answers).containsEntry(web.at("/b"), Answer.uncertain("the host asked for time before"));
    }

    @Test
    void hostThatIsNotFoundIsGoneWhereAnotherIsFound() {
        web.with("/here", 200);
        Map<String, Answer> answers = probe(List.of(NOWHERE, web.at("/here")));
        assertThat(answers.get(NOWHERE)).isEqualTo(Answer.NO_HOST);
        assertThat(web.asked()).containsExactly("HEAD /here", "HEAD /here");
    }

    @Test
    void hostThatIsNotFoundIsGoneWhereAPageOfBeforeIsThere() {
        web.with("/before", 200);
        assertThat(prober.probe(List.of(NOWHERE), Optional.of(web.at("/before")), done -> {}))
                .containsEntry(NOWHERE, Answer.NO_HOST);
        assertThat(web.asked()).containsExactly("HEAD /before");
    }

    @Test
    void networkIsDoubtedWhereAPageOfBeforeIsNotFoundEither() {
        assertThat(prober.probe(List.of(NOWHERE), Optional.of("http://gone.invalid/"), done -> {})
                        .get(NOWHERE))
                .hasFieldOrPropertyWithValue("kind", Kind.UNCERTAIN);
    }

    @Test
    void onlyHostOfAllIsGoneIfItIsNotFound() {
        assertThat(ask(prober, NOWHERE)).isEqualTo(Answer.NO_HOST);
    }

    @Test
    void hostThatIsNotFoundMayBeFoundAnotherTime() {
        assertThat(Answer.NO_HOST.kind()).isEqualTo(Kind.DEAD);
        assertThat(Answer.NO_HOST.lasts()).isFalse();
    }

    @Test
    void progressIsToldForEachAddress() {
        List<Integer> told = new ArrayList<>();
        prober.probe(List.of(web.at("/a"), web.at("/b")), Optional.empty(), told::add);
        assertThat(told).containsExactly(1, 2);
    }

    @Test
    void whereNoHostIsFoundTheNetworkMayBeMissing() {
        Map<String, Answer> answers = probe(List.of(NOWHERE, "http://nor-such-a-host.invalid/"));
        assertThat(answers.values())
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer.said()).contains("there may be no network"));
    }

    @Test
    void hostThatDoesNotAnswerSaysNothing() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        String page = "http://127.0.0.1:" + closed + "/";
        assertThat(ask(prober, page)).isEqualTo(Answer.uncertain("the host does not answer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost:8080/x", "http://192.168.1.1/", "http://10.0.0.7/"})
    void nothingOnThisMachineOrItsNetworkIsAskedFor(String page) {
        LinkProber shy = new LinkProber(rests::add, "lectern/test");
        assertThat(ask(shy, page).said()).contains("on this machine or in its own network");
    }

    @Test
    void redirectDoesNotLeadIntoTheOwnNetwork() {
        web.with("/trap", 302, "Location", "http://192.168.1.1/reboot");
        LinkProber wary = new LinkProber(
                rests::add, "lectern/test", page -> page.getHost().startsWith("192."));
        assertThat(ask(wary, web.at("/trap")).kind()).isEqualTo(Kind.WALLED);
    }
}
