package dev.lectern.stage.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The own network is known by its addresses, whatever name leads there. */
class OwnNetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.7",
                "172.16.0.1",
                "172.31.255.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:127.0.0.1",
                "ff02::1"
            })
    void addressesThatNobodyElseCanReachAreOnesOwn(String address) throws UnknownHostException {
        assertThat(OwnNetwork.has(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.217.0.1", "172.32.0.1", "100.128.0.1", "192.0.78.9", "2606:2800:220:1::1"})
    void addressesOfTheWebAreNot(String address) throws UnknownHostException {
        assertThat(OwnNetwork.has(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://printer.local/",
                "http://desk.lan:8080/",
                "http://a.localhost/",
                "http://[::1]/",
                "http://127.0.0.1/",
                "http://10.1.2.3/"
            })
    void pagesThereAreKnownByNameAndByNumber(String page) {
        assertThat(OwnNetwork.has(URI.create(page))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://10best.invalid/", "https://127.invalid/", "https://172.217.0.1/"})
    void pagesElsewhereAreNot(String page) {
        assertThat(OwnNetwork.has(URI.create(page))).isFalse();
    }
}
