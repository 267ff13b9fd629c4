package dev.nines.analysis.simulation.balancing;

/// Addresses of clients, by which some balancers choose: of each number another one of 32 bits, spread over all there are.
public final class Addresses {

    /// Odd, so that no two numbers get the same: Knuth, The Art of Computer Programming 3, 6.4, Fibonacci hashing.
    private static final int GOLDEN = 0x9E3779B9;

    private Addresses() {}

    /// The address of a client.
    public static int of(int client) {
        int mixed = client * GOLDEN;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }

    /// An address from its four numbers.
    public static int parse(String text) {
        int address = 0;
        for (var part : text.split("\\.")) {
            address = address << 8 | Integer.parseInt(part);
        }
        return address;
    }

    /// One of the four numbers of an address, from the left.
    static int octet(int address, int place) {
        return address >>> 24 - 8 * place & 0xFF;
    }

    /// Writes an address as text.
    ///
    /// @return how long that is
    static int write(int address, byte[] into) {
        int length = 0;
        for (int place = 0; place < 4; place++) {
            int octet = octet(address, place);
            if (place > 0) {
                into[length++] = '.';
            }
            if (octet >= 100) {
                into[length++] = (byte) ('0' + octet / 100);
            }
            if (octet >= 10) {
                into[length++] = (byte) ('0' + octet / 10 % 10);
            }
            into[length++] = (byte) ('0' + octet % 10);
        }
        return length;
    }
}
