package dev.nines.analysis.speed;

import java.util.List;

/// [SimulationSpeed] with SSJ beside it: `SpeedAgainstSsj REQUESTS ROUNDS`. Compiled by the profile `benchmarks` only, so that nobody
/// needs SSJ to build Nines.
public final class SpeedAgainstSsj {

    private SpeedAgainstSsj() {}

    public static void main(String[] arguments) {
        SimulationSpeed.compare(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]),
                List.of(new Contender("SSJ", SsjNetwork::new)));
    }
}
