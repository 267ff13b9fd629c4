package dev.nines.analysis.simulation.real;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.nines.analysis.simulation.balancing.Addresses;

/// Clients whose addresses are on this machine, so that requests can come from them.
record ClientAddresses(List<Integer> clients, List<String> texts) {

    private static final BigInteger WORD = BigInteger.TWO.pow(32);

    static ClientAddresses of(int count, long seed) {
        var random = new Random(seed);
        var clients = new ArrayList<Integer>();
        var texts = new ArrayList<String>();
        while (clients.size() < count) {
            var text = "127.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), 1 + random.nextInt(254));
            int client = client(Addresses.parse(text));
            if (client >= 0) {
                clients.add(client);
                texts.add(text);
            }
        }
        return new ClientAddresses(clients, texts);
    }

    /// The client with an address, by undoing step by step how the address is made.
    private static int client(int address) {
        int mixed = address ^ address >>> 13 ^ address >>> 26;
        mixed *= inverse(0x85EBCA6B);
        mixed ^= mixed >>> 16;
        int client = mixed * inverse(0x9E3779B9);
        if (Addresses.of(client) != address) {
            throw new AssertionError("addresses are made in another way");
        }
        return client;
    }

    private static int inverse(int odd) {
        return BigInteger.valueOf(Integer.toUnsignedLong(odd)).modInverse(WORD).intValue();
    }
}
