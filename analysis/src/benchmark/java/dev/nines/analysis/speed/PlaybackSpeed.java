package dev.nines.analysis.speed;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;

import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.Live;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.scenario.Scenario;

/// What it costs to record a run, to look at any moment of it, and to play it live: `PlaybackSpeed DESIGN MINUTES`, in processor time of
/// the thread.
public final class PlaybackSpeed {

    private static final PrintStream OUT = System.out;
    private static final int LOOKS = 20_000;

    private PlaybackSpeed() {}

    public static void main(String[] arguments) {
        var design = Objects.requireNonNull(DesignFile.read(Path.of(arguments[0])).architecture());
        var scenario = Scenario.calm(Duration.ofMinutes(Long.parseLong(arguments[1])));
        for (int round = 0; round < 3; round++) {
            measure(design, scenario);
        }
    }

    private static void measure(Architecture design, Scenario scenario) {
        double began = seconds();
        var plain = Simulation.of(design, scenario, 1);
        double alone = seconds() - began;
        var frames = new Frames(Duration.ofMillis(100), 4_000);
        began = seconds();
        var recorded = Simulation.recorded(design, scenario, 1, 0, frames, _ -> {}, () -> false);
        double filmed = seconds() - began;
        began = seconds();
        long seen = look(frames, design.connections().size());
        double looked = seconds() - began;
        began = seconds();
        var live = Live.of(design, scenario, 1);
        for (long second = 1; !live.isOver(); second++) {
            live.advance(Duration.ofSeconds(second), () -> false);
        }
        double lived = seconds() - began;
        long bytes = (long) frames.count() * (frames.components().size() * 88L + design.connections().size() * 16L);
        OUT.printf("%,d requests, %b; %.2f s alone, %.2f s recorded, %.2f s live; a look %.4f ms (%d); %,d frames of %s, %.1f MB%n",
                plain.sent(), plain.fingerprint() == recorded.fingerprint() && plain.fingerprint() == live.result().fingerprint(),
                alone, filmed, lived, looked / LOOKS * 1e3, seen, frames.count(), frames.step(), bytes / 1e6);
    }

    /// Looks at everything, here and there.
    private static long look(Frames frames, int connections) {
        var random = RandomGenerator.of("L64X128MixRandom");
        long seen = 0;
        for (int look = 0; look < LOOKS; look++) {
            int frame = random.nextInt(frames.count());
            for (int component = 0; component < frames.components().size(); component++) {
                seen += frames.of(frame, component).arrived();
            }
            for (int connection = 0; connection < connections; connection++) {
                seen += frames.flow(frame, connection).calls();
            }
        }
        return seen;
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
