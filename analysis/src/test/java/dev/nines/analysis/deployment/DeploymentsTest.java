package dev.nines.analysis.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.nines.analysis.availability.AvailabilityAnalysis;
import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.Occurrence;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.file.DesignFile;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Rate;
import dev.nines.model.release.Compatibility;
import dev.nines.model.release.Release;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.Strategy;
import dev.nines.model.setting.BatchSize;
import org.junit.jupiter.api.Test;

final class DeploymentsTest {

    private static final Release RELEASE = RecordType.of(Release.class).defaults();

    /// A sample whose users send evenly.
    private static Architecture sample(String name, double perSecond) throws Exception {
        var design = Objects.requireNonNull(
                DesignFile.read(Path.of("..", "sample-architectures", name + DesignFile.SUFFIX)).architecture());
        return design.with(design.components().map(each -> each.spec() instanceof Users users
                ? with(each, RecordType.with(users, "profile", new TrafficProfile.Constant(new Rate(perSecond))))
                : each));
    }

    private static Component with(Component component, Users users) {
        return new Component(component.id(), component.name(), component.parent(), users, component.subnets(),
                component.reliability(), component.needed(), component.usage(), component.placement(), component.locked(),
                component.together(),
                component.notes(), component.extra());
    }

    private static DeploymentComparison compare(Architecture design, Release release, int threads, List<Strategy> strategies) {
        var question = new DeploymentQuestion(release, strategies, List.of(), Duration.ZERO, 2, 1, Constraints.NONE);
        return Deployments.of(design, question, threads, _ -> {}, () -> false);
    }

    private static Map<String, StrategyStudy> studies(Architecture design, Release release, String... names) {
        var strategies = List.of(names).stream().map(name -> Objects.requireNonNull(Strategies.find(name))).toList();
        var byName = new HashMap<String, StrategyStudy>();
        compare(design, release, 2, strategies).studies().forEach(study -> byName.put(study.strategy().name(), study));
        return byName;
    }

    private static DeploymentFigures good(Map<String, StrategyStudy> studies, String name) {
        return Objects.requireNonNull(Objects.requireNonNull(studies.get(name)).good());
    }

    private static DeploymentFigures bad(Map<String, StrategyStudy> studies, String name) {
        return Objects.requireNonNull(Objects.requireNonNull(studies.get(name)).bad());
    }

    @Test
    void halfAtATimeOverloadsAFleetAtSixtyPerCentAndNotAtForty() throws Exception {
        var busy = studies(sample("multi-az", 790), RELEASE, "in-place-half", "blue-green");
        var calm = studies(sample("multi-az", 490), RELEASE, "in-place-half");
        assertTrue(good(busy, "in-place-half").peakUtilisation().mean() > 1);
        assertTrue(good(busy, "in-place-half").slowed().mean() > 1000);
        assertTrue(good(calm, "in-place-half").peakUtilisation().mean() < 0.9);
        assertEquals(0, good(calm, "in-place-half").failed().mean(), 0);
        assertEquals(5 / 9.0, good(calm, "in-place-half").lowestCapacity().mean(), 1e-9);
        var blueGreen = good(busy, "blue-green");
        assertTrue(blueGreen.peakUtilisation().mean() < 0.9);
        assertEquals(0, blueGreen.failed().mean(), 0);
        assertEquals(18, blueGreen.peakServers().mean(), 0);
        assertEquals(9 * blueGreen.duration().mean() / 3600, blueGreen.serverHours().mean(), 0.1);
    }

    @Test
    void policiesOfBeanstalkDifferAsItsTableSays() throws Exception {
        var names = List.of("in-place-all", "in-place-one", "rolling-with-extra-batch", "immutable", "traffic-splitting",
                "blue-green");
        var studies = studies(sample("server-level-load-balancer", 20), RELEASE, names.toArray(String[]::new));
        assertEquals(Set.of("in-place-all"),
                names.stream().filter(name -> good(studies, name).downSeconds().mean() > 0).collect(Collectors.toSet()));
        assertEquals(Set.of("immutable", "traffic-splitting", "blue-green"),
                names.stream().filter(name -> good(studies, name).peakServers().mean() == 4).collect(Collectors.toSet()));
        assertEquals(3, good(studies, "rolling-with-extra-batch").peakServers().mean(), 0);
        assertEquals(0, Objects.requireNonNull(bad(studies, "blue-green").rollback()).mean(), 1);
        assertTrue(Objects.requireNonNull(bad(studies, "in-place-one").rollback()).mean() > 100);
    }

    @Test
    void anInstanceRefreshNeedsNoFurtherServersEvenToGoBack() throws Exception {
        var studies = studies(sample("multi-az", 490), RELEASE, "instance-refresh");
        var good = good(studies, "instance-refresh");
        var steps = Objects.requireNonNull(studies.get("instance-refresh")).steps();
        assertEquals(9, steps.stream().filter(new Step.Wait(Duration.ofSeconds(90))::equals).count(), "its warm-up");
        assertEquals(8 / 9.0, good.lowestCapacity().mean(), 1e-9);
        assertEquals(9, good.peakServers().mean(), 0);
        assertEquals(9, bad(studies, "instance-refresh").peakServers().mean(), 0);
    }

    @Test
    void onlyAHardChangeKeepsIncompatibleVersionsApart() throws Exception {
        var release = RecordType.with(RELEASE, "schema", Compatibility.NONE);
        var studies = studies(sample("server-level-load-balancer", 10), release, "stop-and-replace", "immutable", "blue-green");
        assertEquals(0, good(studies, "stop-and-replace").mixedSeconds().mean(), 0);
        assertEquals(0, good(studies, "blue-green").mixedSeconds().mean(), 0);
        assertTrue(good(studies, "immutable").mixedSeconds().mean() > 60);
        assertNull(bad(studies, "blue-green").rollback());
    }

    @Test
    void aSingleServerIsStoppedOrSwitchedInside() throws Exception {
        var design = sample("single-server", 20);
        var reload = Objects.requireNonNull(Strategies.find("blue-green-in-server"));
        var restart = new Strategy("restart", reload.method(), reload.batch(), false, reload.bakeTime(), reload.shift(),
                reload.terminationWait(), true, List.of(new Step.Switch(new BatchSize.All(), true, null)));
        var all = new ArrayList<>(Strategies.ofServers());
        all.add(restart);
        var one = compare(design, RELEASE, 1, all);
        assertEquals(Set.of("stop-and-replace", "in-place-all", "blue-green-in-server", "restart"), one.studies().stream()
                .filter(study -> study.impossible() == null).map(study -> study.strategy().name()).collect(Collectors.toSet()));
        var byName = new HashMap<String, StrategyStudy>();
        one.studies().forEach(study -> byName.put(study.strategy().name(), study));
        assertEquals(0, good(byName, "blue-green-in-server").failed().mean(), 0);
        assertTrue(good(byName, "restart").failed().mean() > 0);
        assertTrue(bad(byName, "blue-green-in-server").badShare().mean() > 0.5);
        assertEquals(one.studies(), compare(design, RELEASE, 2, all).studies());
    }

    @Test
    void whatReleasesTakeComesOnTopOfWhatFaultsTake() throws Exception {
        var released = sample("blue-green", 20);
        var calm = released.with(released.components().without(released.components().stream()
                .filter(each -> each.spec() instanceof Pipeline).map(Component::id).collect(Collectors.toSet())));
        double faults = unavailability(calm);
        assertTrue(unavailability(released) > faults);
        var study = Objects.requireNonNull(studies(released, RELEASE, "stop-and-replace").get("stop-and-replace"));
        assertTrue(study.downtimeShare() > 0);
        assertEquals(1 - (1 - faults) * (1 - study.downtimeShare()), study.unavailability(), 1e-15);
    }

    private static double unavailability(Architecture design) {
        return AvailabilityAnalysis.of(design).service().unavailability().most();
    }

    @Test
    void stopsWhenAsked() throws Exception {
        var design = sample("single-server", 20);
        var question = new DeploymentQuestion(RELEASE, Strategies.ofServers(), List.of(), Duration.ZERO, 2, 1, Constraints.NONE);
        assertThrows(CancellationException.class, () -> Deployments.of(design, question, 2, _ -> {}, () -> true));
    }

    @Test
    void aRecordedReleaseIsTheOneThatWasCompared() throws Exception {
        var design = sample("server-level-load-balancer", 20);
        var comparison = compare(design, RELEASE, 1, List.of(Objects.requireNonNull(Strategies.find("immutable"))));
        var study = comparison.studies().getFirst();
        var frames = Frames.within(1 << 20);
        var recording = Deployments.recorded(design, comparison, study, false, frames, () -> false);
        var play = recording.play();
        int users = IntStream.range(0, design.connections().size())
                .filter(at -> design.components().get(design.connections().get(at).from()).spec() instanceof Users).findFirst()
                .orElseThrow();
        int first = frames.at(Duration.ofSeconds(recording.before()));
        long called = frames.flow(first, frames.count() - 1, users).calls();
        long sent = play.seconds().stream().mapToLong(DeploymentSecond::sent).sum();
        assertEquals(sent, called, 0.02 * sent, "the same users, second by second");
        int longest = IntStream.range(0, play.lapses().size()).boxed().max(Comparator.comparing(play.lapses()::get))
                .orElseThrow();
        assertTrue(play.lapses().get(longest) > 1, "waiting is not played to its end");
        for (var time : List.of(-5.0, 0.0, 12.25, play.seconds().get(longest).second() + 0.5)) {
            assertEquals(time, recording.time(recording.played(time)), 1e-9);
        }
        assertTrue(recording.log().stream().anyMatch(each -> each.what() == Occurrence.What.HEALTHY),
                "new servers are found healthy");
    }
}
