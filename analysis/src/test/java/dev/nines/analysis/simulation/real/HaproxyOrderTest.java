package dev.nines.analysis.simulation.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.analysis.simulation.balancing.HaproxyServers;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.setting.HaproxyBalance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The simulated servers are told what HAProxy was told, and must choose what it chose.
class HaproxyOrderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Longer than a load of this test comes.
    private static final Duration STAYS = Duration.ofMillis(1_500);

    @TempDir
    private Path directory;

    private Proxy haproxy(HaproxyBalancer balancer, Backends backends, List<Integer> weights) throws IOException {
        var own = Files.createTempDirectory(directory, "haproxy");
        return Proxy.haproxy(own, at -> Haproxy.configuration(balancer, weights, backends, at));
    }

    private static HaproxyServers servers(HaproxyBalancer balancer, List<Integer> weights) {
        return new HaproxyServers(balancer, weights.stream().mapToInt(weight -> weight).toArray(), new boolean[weights.size()],
                Dice.of(1, 0, "balancing", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 3 2 1", "5 1 1", "1 2 3"})
    void heavyServersComeAsOftenAndAsSmoothly(String all) throws IOException {
        var weights = Stream.of(all.split(" ")).map(Integer::valueOf).toList();
        var balancer = Haproxy.balancer("check.enabled", false);
        try (var backends = Backends.of(weights.size(), Duration.ZERO); var proxy = haproxy(balancer, backends, weights)) {
            var load = new Load(proxy.address(), PATIENCE);
            for (int i = 0; i < 26; i++) {
                assertEquals(200, load.one(i).status());
            }
            var servers = servers(balancer, weights);
            var simulated = new ArrayList<Integer>();
            for (int i = 0; i < 26; i++) {
                simulated.add(servers.choose(0, 0));
                servers.ended(simulated.getLast(), 0, false);
            }
            assertEquals(simulated, Haproxy.chosen(proxy, 26));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 3 2 1", "1 1 1", "6 2 4"})
    void aClientComesToTheServerOfItsAddress(String all) throws IOException {
        var weights = Stream.of(all.split(" ")).map(Integer::valueOf).toList();
        var balancer = Haproxy.balancer("check.enabled", false, "balance", HaproxyBalance.SOURCE);
        var clients = ClientAddresses.of(60, 4);
        try (var backends = Backends.of(weights.size(), Duration.ZERO); var proxy = haproxy(balancer, backends, weights)) {
            var load = new Load(proxy.address(), PATIENCE);
            for (int i = 0; i < 60; i++) {
                assertEquals(200, load.one(i, clients.texts().get(i)));
            }
            var servers = servers(balancer, weights);
            assertEquals(clients.clients().stream().map(client -> servers.choose(0, 0, client)).toList(),
                    Haproxy.chosen(proxy, 60));
        }
    }

    /// Nobody leaves before all have come.
    @Test
    void fewestConnectionsForTheWeightComeFirst() throws Exception {
        var weights = List.of(3, 1, 2);
        var balancer = Haproxy.balancer("check.enabled", false, "balance", HaproxyBalance.LEASTCONN);
        Again.once(() -> {
            try (var backends = Backends.of(3, STAYS); var proxy = haproxy(balancer, backends, weights)) {
                new Load(proxy.address(), PATIENCE).every(Duration.ofMillis(40), 18);
                var servers = servers(balancer, weights);
                assertEquals(Stream.generate(() -> servers.choose(0, 0)).limit(18).toList(), Haproxy.chosen(proxy, 18));
            }
        });
    }

    /// As many of the requests as in the simulation go to a server that came back, second by second more.
    @Test
    void aServerThatCameBackGetsMoreWithEverySecond() throws Exception {
        var weights = List.of(1, 1);
        var balancer = Haproxy.balancer("slowStart", Duration.ofSeconds(3));
        Again.once(() -> {
            try (var backends = Backends.of(2, Duration.ZERO); var proxy = haproxy(balancer, backends, weights)) {
                Thread.sleep(300);
                long broke = System.nanoTime();
                backends.get(1).stop();
                proxy.await("Server servers/s1 is DOWN", broke);
                backends.get(1).start();
                long back = proxy.await("Server servers/s1 is UP", broke);
                var servers = servers(balancer, weights);
                servers.turn(1, false, 0);
                servers.turn(1, true, 0);
                var load = new Load(proxy.address(), PATIENCE);
                int simulated = 0;
                for (int i = 0; i < 150; i++) {
                    int chosen = servers.choose(System.nanoTime() - back, 0);
                    servers.ended(chosen, 0, false);
                    simulated += chosen;
                    assertEquals(200, load.one(i).status());
                    Thread.sleep(15);
                }
                long measured = Haproxy.chosen(proxy, 150).stream().filter(server -> server == 1).count();
                Findings.add("HAProxy, of 150 requests in the first seconds of a slow start of 3 s", measured + " at that server",
                        simulated + " at that server");
                assertEquals(simulated, (double) measured, 20);
            }
        });
    }
}
