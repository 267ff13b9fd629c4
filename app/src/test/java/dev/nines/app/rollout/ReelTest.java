package dev.nines.app.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.nines.analysis.deployment.DeploymentMark;
import dev.nines.analysis.deployment.DeploymentMark.What;
import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.deployment.DeploymentSecond;
import dev.nines.analysis.simulation.rollout.Fleet;
import dev.nines.analysis.simulation.rollout.ServerSight;
import dev.nines.analysis.simulation.rollout.ServerSight.Doing;
import dev.nines.analysis.simulation.rollout.ServerSight.Version;
import dev.nines.app.look.Texts;
import dev.nines.diagrams.chart.Shade;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.Step;
import dev.nines.model.setting.BatchSize;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A bad release to two servers: it begins at 0, is everywhere from 10 s on, noticed at 20 s, and taken back by 30 s. The last second
/// stands for a minute. Ten requests come a second, and all that the bad version gets fail.
final class ReelTest {

    private static final Step UPDATE = new Step.Update(new BatchSize.Count(1), true, false);

    private static DeploymentPlay play() {
        var seconds = new ArrayList<DeploymentSecond>();
        var lapses = new ArrayList<Integer>();
        for (int second = -5; second <= 40; second++) {
            boolean bad = second >= 10 && second < 30;
            var sight = ServerSight.of(bad ? Version.BAD : Version.OLD, Doing.SERVING);
            seconds.add(new DeploymentSecond(second, bad ? 0 : 2, bad ? 2 : 0, second < 0 ? 2 : 3, bad ? 1 : 0, 10, bad ? 10 : 0,
                    bad ? 10 : 0, 5, 0.5, 1, List.of(sight, sight)));
            lapses.add(second == 40 ? 60 : 1);
        }
        return new DeploymentPlay(seconds, List.of(mark(0, What.BEGAN, null), mark(0, What.STEP, UPDATE),
                mark(5, What.STEP, new Step.Wait(Duration.ofMinutes(1))), mark(20, What.NOTICED, null),
                mark(22, What.STEP, UPDATE), mark(30, What.ROLLED_BACK, null), mark(30, What.ENDED, null)),
                List.of(new Fleet(new ComponentId("web"), 2, 4)), lapses);
    }

    private static DeploymentMark mark(int second, What what, @Nullable Step step) {
        return new DeploymentMark(Duration.ofSeconds(second), what, step == null ? 0 : 1, step);
    }

    private static Reel reel() {
        return new Reel("One at a time", play(), new Texts(Reel.class, Locale.ENGLISH));
    }

    @Test
    void addsUpWhatHasHappenedSoFar() {
        var reel = reel();
        assertEquals(0, reel.at(-100).failed());
        assertEquals(0, reel.at(10).met());
        assertEquals(55, reel.at(15.5).met(), 1e-9);
        assertEquals(200, reel.at(35).failed(), 1e-9);
        assertEquals(10 * (45 + 30), reel.at(70).sent(), 1e-9, "half of the minute that the last second stands for");
        assertEquals(10 * (45 + 60), reel.at(1000).sent(), 1e-9);
        assertEquals(40 / 3600.0, reel.at(40).further(), 1e-9);
        assertSame(reel.at(15).second(), reel.at(15.9).second());
    }

    @Test
    void saysWhichStepIsUnderWay() {
        var reel = reel();
        assertEquals(List.of("Before the release", "Update 1 server at a time", "Wait 1 min", "noticed",
                "Back: Update 1 server at a time",
                "over"), Stream.of(-1, 4, 19, 21, 29, 31).map(at -> reel.at(at).step()).toList());
    }

    @Test
    void drawsStepsAndMarksOnALane() {
        var lane = reel().lane();
        assertEquals(List.of(0.0, 5.0, 22.0), lane.stretches().stream().map(each -> each.from()).toList());
        assertEquals(List.of(5.0, 20.0, 30.0), lane.stretches().stream().map(each -> each.to()).toList());
        assertEquals(List.of(Shade.ACCENT, Shade.MUTED, Shade.WARNING),
                lane.stretches().stream().map(each -> each.shade()).toList());
        assertEquals(List.of("noticed", "rolled back", "over"), lane.flags().stream().map(each -> each.words()).toList());
    }
}
