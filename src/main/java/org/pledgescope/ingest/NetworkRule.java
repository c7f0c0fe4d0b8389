package org.pledgescope.ingest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.pledgescope.problem.Problem;

/// Which hosts may be asked for a page: public ones, unless the user says otherwise. A text that somebody sends must not
/// make this program read the machine's own services, those of its network or the metadata service of a cloud.
///
/// Every address that a host name has is looked at, right before the connection is made, and anew for each redirect.
///
/// @param allowed  of the addresses that a host has
/// @param anyPort  whether ports below 1024 other than those of the web may be asked
record NetworkRule(Predicate<InetAddress> allowed, boolean anyPort) {

    private static final int LOWEST_FREE_PORT = 1024;

    /// Networks of IPv4 that are no part of the public internet and that [InetAddress] does not tell: network and the
    /// number of its bits.
    private static final int[][] NOT_PUBLIC = {
        {0x00000000, 8}, // this network
        {0x64400000, 10}, // shared by a provider's customers; metadata of one cloud
        {0xC0000000, 24}, // protocol assignments
        {0xC6120000, 15}, // benchmarks
        {0xF0000000, 4}, // reserved, broadcast
    };

    static NetworkRule publicOnly() {
        return new NetworkRule(NetworkRule::isPublic, false);
    }

    static NetworkRule anywhere() {
        return new NetworkRule(_ -> true, true);
    }

    /// What stands against asking a host; also that nobody knows it.
    Optional<Problem> objection(Address address) {
        boolean isWebPort = address.port() == 80 || address.port() == 443 || address.port() >= LOWEST_FREE_PORT;
        if (!anyPort && !isWebPort) {
            return Optional.of(
                    PageProblems.badAddress(
                            address.toString(), "found port %d, which serves no pages".formatted(address.port())));
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(address.host()))
                    .filter(allowed.negate())
                    .findFirst()
                    .map(found -> PageProblems.localAddress(address.toString(), found.getHostAddress()));
        } catch (UnknownHostException e) {
            return Optional.of(PageProblems.unknownHost(address.toString(), address.host()));
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublic(number(bytes, 0)) : isPublicSix(bytes);
    }

    private static boolean isPublic(int four) {
        return Arrays.stream(NOT_PUBLIC).noneMatch(net -> (four ^ net[0]) >>> (32 - net[1]) == 0);
    }

    /// Of IPv6 only the global addresses, 2000::/3, are public; those that carry an address of IPv4 (6to4, NAT64) as far
    /// as that one is; those of Teredo, whose far end cannot be told, are not.
    private static boolean isPublicSix(byte[] six) {
        int first = number(six, 0);
        boolean isTranslated = first == 0x0064ff9b && number(six, 4) == 0 && number(six, 8) == 0;
        if (isTranslated) {
            return isPublicFour(number(six, 12));
        }
        if (first >>> 16 == 0x2002) {
            return isPublicFour(number(six, 2));
        }
        return first >>> 29 == 1 && first != 0x20010000;
    }

    private static boolean isPublicFour(int four) {
        byte[] bytes = {(byte) (four >>> 24), (byte) (four >>> 16), (byte) (four >>> 8), (byte) four};
        try {
            return isPublic(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    /// Four bytes from an index on as a number.
    private static int number(byte[] bytes, int from) {
        return (bytes[from] & 0xff) << 24
                | (bytes[from + 1] & 0xff) << 16
                | (bytes[from + 2] & 0xff) << 8
                | bytes[from + 3] & 0xff;
    }
}
