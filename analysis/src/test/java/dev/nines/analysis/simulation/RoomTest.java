package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.rollout.Order;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Rate;
import dev.nines.model.release.Release;
import dev.nines.model.release.Step;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.setting.BatchSize;
import org.junit.jupiter.api.Test;

/// A run takes no more memory than it says.
class RoomTest {

    /// Users who wait as long as it takes, at a million a second.
    private static Architecture flooded() {
        var design = Designs.multiAz();
        return design.with(design.components().map(component -> component.spec() instanceof Users
                ? component.with("profile", new TrafficProfile.Constant(new Rate(1e6))).with("timeout", Duration.ofHours(1))
                : component));
    }

    /// What waits at a server that hangs is at the server; balancers only wait for it.
    @Test
    void stopsWhenMoreIsUnderWayThanItHasRoomFor() {
        var hung = Scenario.calm(Duration.ofMinutes(1))
                .with(Event.hang("web-a", Duration.ZERO, Duration.ofMinutes(1)),
                        Event.hang("web-b", Duration.ZERO, Duration.ofMinutes(1)));
        var study = Replications.of(flooded(), hung, 1, Precision.ofRuns(5), 1, _ -> {}, () -> false);
        var overload = study.overload();

        assertNotNull(overload);
        assertFalse(study.complete());
        assertEquals(1, study.runs(), "no more runs after one that overloads");
        assertTrue(overload.underWay() > 500_000 && overload.underWay() < 4_000_000, overload.toString());
        assertTrue(List.of("web-a", "web-b").contains(overload.component().value()), overload.toString());
        assertEquals(Occurrence.What.OVERLOADED, study.first().log().getLast().what());
        assertEquals(overload.at(), study.first().log().getLast().at());
    }

    @Test
    void aReleaseThatFloodsTheDesignSaysWhere() {
        var release = RecordType.of(Release.class).defaults();
        var order = new Order(release, List.of(new Step.Update(new BatchSize.All(), false, false)), List.of(), true, true, false,
                Long.MAX_VALUE);
        var refusal = assertThrows(Unplayable.class, () -> Simulation.released(RequestGraph.of(flooded()),
                Scenario.calm(Duration.ofMinutes(5)), 1, 0, order, List.of(new ComponentId("web-a"), new ComponentId("web-b")), 0,
                () -> false));
        assertTrue(refusal.why().in(Locale.ENGLISH).contains(" of them were at "), refusal.why().in(Locale.ENGLISH));
    }

    @Test
    void recordingChangesNothingAboutWhereItStops() {
        var minute = Scenario.calm(Duration.ofSeconds(20));
        var frames = new Frames(Duration.ofMillis(100), 300);

        assertEquals(Simulation.of(flooded(), minute, 1),
                Simulation.recorded(flooded(), minute, 1, 0, frames, _ -> {}, () -> false));
    }

    /// Millions of processes, in a design of any settings.
    @Test
    void refusesWhatWouldFillTheMemoryBeforeAnythingHappens() {
        var huge = DesignGenerator.design(0, 200);
        var minute = Scenario.calm(Duration.ofMinutes(1));

        assertThrows(Unplayable.class, () -> Simulation.of(huge, minute, 1));
        var refusal = assertThrows(Unplayable.class,
                () -> Replications.of(huge, minute, 1, Precision.ofRuns(2), 1, _ -> {}, () -> false));
        assertTrue(refusal.why().in(Locale.ENGLISH).contains(" processes with "), refusal.why().in(Locale.ENGLISH));
    }
}
