package dev.lectern.stage.external;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** This machine and the network it is in: nothing that a saved page may have us ask for, by whatever name. */
final class OwnNetwork {

    /** Names that are never looked up, since no network but one's own has them (RFC 6761, RFC 6762). */
    private static final Pattern NAMES = Pattern.compile("localhost|.*\\.(?:localhost|local|internal|lan)|\\[.*");

    private OwnNetwork() {}

    /** Tells whether a page is there. A host that is not found is nowhere. */
    static boolean has(URI page) {
        if (NAMES.matcher(page.getHost()).matches()) {
            return true;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(page.getHost())).anyMatch(OwnNetwork::has);
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    /** Tells whether an address is of no use beyond the own network (the registries of RFC 6890). */
    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean isUniqueLocal = address instanceof Inet6Address && (first & 0xFE) == 0xFC;
        boolean isShared = bytes.length == 4 && (first == 0 || (first == 100 && (second & 0xC0) == 64));
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal
                || isShared;
    }
}
