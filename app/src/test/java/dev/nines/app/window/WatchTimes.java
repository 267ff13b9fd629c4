package dev.nines.app.window;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

import javafx.scene.Node;

import dev.nines.app.playback.PlaybackProbe;
import dev.nines.app.settings.Appearance;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Rate;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;

/// Measures what a picture of a playback costs the JavaFX thread, with all that follows the same clock; prints it.
///
/// Not one of the tests that a build runs. `mvn -B -Pquick -pl app -am test -Dtest=WatchTimes
/// -Dsurefire.failIfNoSpecifiedTests=false` prints the figures; `-Dcomponents=200` chooses another size.
final class WatchTimes {

    private static final int PICTURES = 400;

    @Test
    void printsThem() throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var design = calm(DesignGenerator.unplaced(DesignGenerator.design(2, Integer.getInteger("components", 200))));
        var folder = Files.createTempDirectory("nines-watch");
        ScenarioFile.write(folder.resolve("drawn.scenario.json"), Scenario.calm(Duration.ofMinutes(1)).named("A minute", ""));
        try (var rig = Rig.shown(Locale.ENGLISH, Appearance.LIGHT, 1440, 900, new OneFile(folder))) {
            Rig.run(() -> rig.shell().show(design, null));
            rig.settle();
            rig.act("open-scenario");
            var watched = new PlaybackProbe(rig.find(".playback-strip", Node.class));
            Rig.await("it is watched", () -> watched.watches());
            Rig.run(() -> watched.clock().pause());
            rig.settle();
            var costs = new double[PICTURES];
            for (int at = 0; at < PICTURES; at++) {
                double time = watched.clock().from().get() + at * 60.0 / PICTURES;
                long before = Rig.get(threads::getCurrentThreadCpuTime);
                Rig.run(() -> watched.clock().seek(time));
                Thread.sleep(20);
                costs[at] = (Rig.get(threads::getCurrentThreadCpuTime) - before) / 1e6;
            }
            Arrays.sort(costs);
            System.out.printf(Locale.ROOT, "%d components, %d connections: median %.1f ms, 95 %% %.1f ms, most %.1f ms%n",
                    design.components().size(), design.connections().size(), costs[PICTURES / 2], costs[PICTURES * 95 / 100],
                    costs[PICTURES - 1]);
        }
    }

    /// The same with few requests: generated users send more than any of the servers behind them can do.
    private static Architecture calm(Architecture design) {
        return design.with(design.components().map(each -> each.spec() instanceof Users users
                ? each.with(RecordType.with(users, "profile", new TrafficProfile.Constant(new Rate(5))))
                : each));
    }
}
