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
        var backends = new Backends(List.copyOf(all));
        backends.warm();
        return backends;
    }

    /// A cold backend would be slow enough to fail its first checks.
    private void warm() {
        for (var backend : all) {
            var load = new Load(backend.address(), Duration.ofSeconds(5));
            for (int i = 0; i < 10; i++) {
                load.one(-1);
            }
            backend.forget();
        }
    }

    Backend get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    /// Requests that each has taken since it last forgot them.
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
