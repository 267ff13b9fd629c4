package dev.nines.analysis.simulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.RetryBackoff;
import dev.nines.model.setting.RetryPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Overload that feeds itself, of the known answers: ten workers of 100 ms, clients that wait 1 s and try three times more, servers that do
/// not notice that a client left; 200 requests/s from 100 s to 130 s, else a share of the capacity of 100/s.
class OverloadTest {

    private static final RetryPolicy THREE = retries(null);
    private static final int WINDOW = 10;

    private static RetryPolicy retries(@Nullable Probability budget) {
        return new RetryPolicy(3, RetryBackoff.NONE, Duration.ZERO, Duration.ZERO, budget, 100);
    }

    private record Played(double recovers, double attempts, double good) {}

    /// Plays one; it has recovered from the window on after which all are good but for one in a hundred.
    private static Played play(long seed, double load, Service service, RetryPolicy retry, int horizon) {
        var good = new int[horizon / WINDOW + 1];
        var all = new int[good.length];
        var network = new Network(seed, (requestClass, began, outcome) -> {
            int window = (int) (began / Engine.SECOND / WINDOW);
            all[window]++;
            good[window] += outcome == Outcome.OK ? 1 : 0;
        });
        var station = network.unit(service, network.exponential("service", 10));
        var profile = new TrafficProfile.Spike(new Rate(100 * load), new Rate(200), Duration.ofSeconds(100),
                Duration.ofSeconds(30));
        var client = network.users(profile, network.way(station, network.play.calls().timeout(Engine.SECOND), retry));
        network.run(horizon);
        int last = good.length - 3;
        while (last > 0 && good[last] >= 0.99 * all[last]) {
            last--;
        }
        return new Played((last + 1) * WINDOW, station.arrived() / (double) client.arrived(),
                good[good.length - 3] / (double) all[good.length - 3]);
    }

    /// First come, first served: it recovers if ρ (1 + R) < 1, at about 1115 s where ρ = 0.2; fluid theory says 1180 s.
    @ParameterizedTest
    @CsvSource({"1", "2"})
    void belowAQuarterOfTheCapacityItRecoversInTheEnd(long seed) {
        var played = play(seed, 0.2, Service.servers(10), THREE, 1_600);

        assertEquals(1_115, played.recovers, 130);
    }

    @Test
    void aboveAQuarterItNeverDoes() {
        var played = play(1, 0.3, Service.servers(10), THREE, 4_000);

        assertEquals(0, played.good);
        assertEquals(4, played.attempts, 0.1);
    }

    @Test
    void lastComeFirstServedRecoversAtOnce() {
        var played = play(1, 0.3, Service.servers(10).lastComeFirst(), THREE, 600);

        assertTrue(played.recovers <= 150, played.toString());
    }

    @Test
    void aRetryBudgetRecoversEvenAtEightyPercent() {
        var played = play(1, 0.8, Service.servers(10), retries(new Probability(0.1)), 1_000);

        assertEquals(280, played.recovers, 100);
    }
}
