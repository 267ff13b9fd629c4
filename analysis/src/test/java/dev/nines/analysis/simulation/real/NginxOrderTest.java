package dev.nines.analysis.simulation.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

import dev.nines.analysis.simulation.balancing.NginxPeers;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.setting.NginxMethod;
import dev.nines.model.setting.NginxUpstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The simulated peers are told what nginx was told, attempt by attempt, and must choose what it chose.
class NginxOrderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final List<Integer> EQUAL = List.of(1, 1, 1);

    /// Longer than a load of this test comes.
    private static final Duration STAYS = Duration.ofMillis(1_500);

    @TempDir
    private Path directory;

    private Proxy nginx(NginxUpstream upstream, Backends backends, List<Integer> weights) throws IOException {
        var own = Files.createTempDirectory(directory, "nginx");
        return Proxy.nginx(own, at -> Nginx.configuration(upstream, weights, backends, at));
    }

    private static NginxPeers peers(NginxUpstream upstream, List<Integer> weights) {
        return new NginxPeers(upstream, weights.stream().mapToInt(weight -> weight).toArray(), new boolean[weights.size()],
                Dice.of(1, 0, "balancing", ""));
    }

    private static List<Integer> played(NginxUpstream upstream, List<Nginx.Attempt> attempts, List<Integer> weights) {
        return played(peers(upstream, weights), attempts, _ -> -1);
    }

    private static List<Integer> played(NginxPeers peers, List<Nginx.Attempt> attempts, IntUnaryOperator client) {
        var chosen = new ArrayList<Integer>();
        int request = -1;
        long tried = 0;
        for (var attempt : attempts) {
            tried = attempt.request() == request ? tried : 0;
            request = attempt.request();
            int peer = peers.choose(1_000_000 * attempt.began(), tried, client.applyAsInt(request));
            chosen.add(peer);
            if (peer >= 0) {
                peers.ended(peer, 1_000_000 * attempt.ended(), attempt.failed());
                tried |= 1L << peer;
            }
        }
        return chosen;
    }

    /// Every client at the same server, by the first three numbers of its address, the address or a ring; the second time without one of them.
    @ParameterizedTest
    @EnumSource(names = {"IP_HASH", "HASH", "CONSISTENT_HASH"})
    void aClientComesToTheServerOfItsAddress(NginxMethod method) throws Exception {
        var weights = List.of(3, 1, 2);
        var upstream = Nginx.upstream("method", method, "failTimeout", Duration.ofMinutes(1));
        var clients = ClientAddresses.of(60, 4);
        try (var backends = Backends.of(3, Duration.ZERO); var proxy = nginx(upstream, backends, weights)) {
            var load = new Load(proxy.address(), PATIENCE);
            for (int i = 0; i < 120; i++) {
                if (i == 60) {
                    backends.get(0).stop();
                }
                assertEquals(200, load.one(i, clients.texts().get(i % 60)));
            }
            var names = backends.all().stream().map(each -> each.address().getHostString() + ":" + each.address().getPort())
                    .toArray(String[]::new);
            var peers = new NginxPeers(upstream, new int[]{3, 1, 2}, new boolean[3], names, Dice.of(1, 0, "balancing", ""));
            var real = Nginx.attempts(proxy, backends, 120);
            assertEquals(played(peers, real, request -> clients.clients().get(request % 60)), chosen(real));
            assertEquals(1, real.stream().filter(Nginx.Attempt::failed).count());
        }
    }

    private static List<Integer> chosen(List<Nginx.Attempt> attempts) {
        return attempts.stream().map(Nginx.Attempt::backend).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 1 1", "3 2 1", "1 1 1"})
    void heavyServersComeAsOftenAndAsSmoothly(String all) throws IOException {
        var weights = Stream.of(all.split(" ")).map(Integer::valueOf).toList();
        var upstream = Nginx.upstream();
        try (var backends = Backends.of(3, Duration.ZERO); var proxy = nginx(upstream, backends, weights)) {
            var load = new Load(proxy.address(), PATIENCE);
            for (int i = 0; i < 21; i++) {
                assertEquals(200, load.one(i).status());
            }
            var real = Nginx.attempts(proxy, backends, 21);
            assertEquals(played(upstream, real, weights), chosen(real));
        }
    }

    /// Nobody leaves before all have come.
    @Test
    void fewestConnectionsForTheWeightComeFirst() throws Exception {
        var weights = List.of(3, 1, 2);
        var upstream = Nginx.upstream("method", NginxMethod.LEAST_CONNECTIONS);
        Again.once(() -> {
            try (var backends = Backends.of(3, STAYS); var proxy = nginx(upstream, backends, weights)) {
                new Load(proxy.address(), PATIENCE).every(Duration.ofMillis(40), 18);
                var real = Nginx.attempts(proxy, backends, 18);
                real.sort(Comparator.comparingInt(Nginx.Attempt::request));
                var peers = peers(upstream, weights);
                assertEquals(real.stream().map(attempt -> peers.choose(1_000_000 * attempt.began(), 0)).toList(), chosen(real));
            }
        });
    }

    @Test
    void aFailedServerIsLeftOutAndTriedAgainAtTheSameTimes() throws Exception {
        var upstream = Nginx.upstream("maxFails", 2);
        Again.once(() -> {
            try (var backends = Backends.of(3, Duration.ZERO); var proxy = nginx(upstream, backends, EQUAL)) {
                var load = new Load(proxy.address(), PATIENCE);
                for (int i = 0; i < 130; i++) {
                    if (i == 20) {
                        backends.get(0).stop();
                    } else if (i == 90) {
                        backends.get(0).start();
                    }
                    assertEquals(200, load.one(i).status());
                    Thread.sleep(25);
                }
                var real = Nginx.attempts(proxy, backends, 130);
                assertEquals(played(upstream, real, EQUAL), chosen(real));
                assertTrue(real.stream().filter(Nginx.Attempt::failed).count() >= 3, real.toString());
            }
        });
    }

    @Test
    void withNobodyLeftRequestsFailAtOnceWithoutATry() throws Exception {
        var upstream = Nginx.upstream();
        Again.once(() -> {
            try (var backends = Backends.of(2, Duration.ZERO); var proxy = nginx(upstream, backends, List.of(1, 1))) {
                backends.get(0).stop();
                backends.get(1).stop();
                var load = new Load(proxy.address(), PATIENCE);
                for (int i = 0; i < 80; i++) {
                    assertEquals(502, load.one(i).status());
                    Thread.sleep(25);
                }
                var real = Nginx.attempts(proxy, backends, 80);
                assertEquals(played(upstream, real, List.of(1, 1)), chosen(real));
                assertTrue(real.stream().filter(each -> each.backend() < 0).count() >= 70, real.toString());
            }
        });
    }
}
