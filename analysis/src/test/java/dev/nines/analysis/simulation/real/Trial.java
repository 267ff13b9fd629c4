package dev.nines.analysis.simulation.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.simulation.ComponentPlay;
import dev.nines.analysis.simulation.SimulationResult;

/// What a load has shown, at a real proxy or in the simulation of the same.
///
/// @param sent requests of users
/// @param failed requests of users that were not answered, or with an error of the proxy
/// @param asked attempts at each backend
/// @param lost those of them that failed
record Trial(int sent, int failed, List<Integer> asked, List<Integer> lost) {

    /// What a simulation has shown.
    static Trial of(SimulationResult result, int backends) {
        var asked = new ArrayList<Integer>();
        var lost = new ArrayList<Integer>();
        for (int number = 0; number < backends; number++) {
            var played = played(result, number);
            asked.add((int) played.arrived());
            lost.add((int) played.failed().values().stream().mapToLong(count -> count).sum());
        }
        return new Trial((int) result.sent(), (int) result.lost(), asked, lost);
    }

    private static ComponentPlay played(SimulationResult result, int number) {
        return result.components().stream().filter(each -> each.component().equals(Mirror.server(number))).findFirst()
                .orElseThrow();
    }

    String words() {
        return "%d of %d failed; attempts %s, of them failed %s".formatted(failed, sent, asked, lost);
    }

    /// Fails unless the other says the same, but for as many requests as may fall on the other side of a moment.
    void assertLike(Trial other, int slack) {
        var message = this + " is not like " + other;
        assertEquals(sent, other.sent, message);
        assertEquals(failed, other.failed, slack + failed / 10.0, message);
        for (int number = 0; number < asked.size(); number++) {
            assertEquals(asked.get(number), other.asked.get(number), slack + asked.get(number) / 20.0, message);
            assertEquals(lost.get(number), other.lost.get(number), slack + lost.get(number) / 10.0, message);
        }
    }
}
