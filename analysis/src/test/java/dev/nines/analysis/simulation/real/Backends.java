package dev.nines.analysis.simulation.real;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Several equal backends.
record Backends(List<Backend> all) implements Closeable {

    static Backends of(int count, Duration takes) throws IOException {
        var all = new ArrayList<Backend>();
        for (int number = 0; number < count; number++) {
            all.add(new Backend(number, takes));
        }
        return new Backends(List.copyOf(all));
    }

    Backend get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    /// Requests that each has taken.
    int[] requests() {
        return all.stream().mapToInt(Backend::requests).toArray();
    }

    /// The number of the backend that a proxy names by its address.
    int at(String address) {
        for (int number = 0; number < all.size(); number++) {
            var each = all.get(number).address();
            if (address.equals(each.getHostString() + ":" + each.getPort())) {
                return number;
            }
        }
        throw new IllegalArgumentException(address + " is none of " + this);
    }

    @Override
    public void close() throws IOException {
        for (var backend : all) {
            backend.close();
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(all.stream().map(Backend::address).toArray());
    }
}
