package dev.nines.analysis.simulation.balancing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import dev.nines.model.setting.NginxMethod;

/// How nginx finds the server of a client: `ngx_http_upstream_ip_hash_module.c` and `..._hash_module.c`, with the address as the key. Where that
/// server takes nothing it looks on, twenty times.
final class NginxHash {

    private static final int LOOKS = 20;
    private static final int POINTS = 160;

    private final NginxMethod method;
    private final int[] weights;
    private final int sum;
    private final CRC32 crc = new CRC32();
    private final byte[] key = new byte[16];
    /// Of the ring of a consistent hash, in the order of their hashes: the hash of each in the upper half, its server in the lower.
    private final long[] points;

    /// @param names of the servers with their ports, of which a consistent hash is made
    NginxHash(NginxMethod method, int[] weights, String[] names) {
        this.method = method;
        this.weights = weights.clone();
        this.sum = Arrays.stream(weights).sum();
        this.points = method == NginxMethod.CONSISTENT_HASH ? points(names) : new long[0];
    }

    private long[] points(String[] names) {
        return IntStream.range(0, names.length).boxed().flatMap(server -> points(names[server], server)).sorted()
                .mapToLong(point -> point).toArray();
    }

    /// crc32(host \0 port of the one before): compatible with Cache::Memcached::Fast.
    private Stream<Long> points(String name, int server) {
        var found = new Long[weights[server] * POINTS];
        var before = new byte[4];
        int colon = name.lastIndexOf(':');
        var host = (colon < 0 ? name : name.substring(0, colon)) + '\0' + name.substring(colon + 1);
        for (int i = 0; i < found.length; i++) {
            crc.reset();
            crc.update(host.getBytes(StandardCharsets.US_ASCII));
            crc.update(before);
            long hash = crc.getValue();
            for (int at = 0; at < before.length; at++) {
                before[at] = (byte) (hash >>> 8 * at);
            }
            found[i] = hash << 32 | server;
        }
        return Arrays.stream(found);
    }

    /// The server of a client; -1 where it has looked often enough.
    ///
    /// @param takes which servers can have a request
    int find(int client, IntPredicate takes) {
        return switch (method) {
            case IP_HASH -> byNetwork(Addresses.of(client), takes);
            case HASH -> byKey(Addresses.of(client), takes);
            default -> onRing(Addresses.of(client), takes);
        };
    }

    /// By the first three numbers of an address.
    int byNetwork(int address, IntPredicate takes) {
        int hash = 89;
        for (int look = 0; look <= LOOKS; look++) {
            for (int place = 0; place < 3; place++) {
                hash = (hash * 113 + Addresses.octet(address, place)) % 6271;
            }
            int server = at(hash % sum);
            if (takes.test(server)) {
                return server;
            }
        }
        return -1;
    }

    int byKey(int address, IntPredicate takes) {
        int length = Addresses.write(address, key);
        int hash = 0;
        for (int look = 0; look <= LOOKS; look++) {
            crc.reset();
            if (look >= 10) {
                crc.update('0' + look / 10);
            }
            if (look > 0) {
                crc.update('0' + look % 10);
            }
            crc.update(key, 0, length);
            hash += (int) (crc.getValue() >>> 16) & 0x7fff;
            int server = at(hash % sum);
            if (takes.test(server)) {
                return server;
            }
        }
        return -1;
    }

    int onRing(int address, IntPredicate takes) {
        crc.reset();
        crc.update(key, 0, Addresses.write(address, key));
        int at = Arrays.binarySearch(points, crc.getValue() << 32);
        at = at < 0 ? -at - 1 : at;
        for (int look = 0; look <= LOOKS; look++) {
            int server = (int) points[(at + look) % points.length];
            if (takes.test(server)) {
                return server;
            }
        }
        return -1;
    }

    private int at(int weight) {
        int left = weight;
        int server = 0;
        while (left >= weights[server]) {
            left -= weights[server++];
        }
        return server;
    }
}
