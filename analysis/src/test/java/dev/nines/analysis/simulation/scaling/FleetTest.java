package dev.nines.analysis.simulation.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.GroupHealthCheck;
import dev.nines.model.setting.LifecycleHook;
import dev.nines.model.setting.LifecycleTransition;
import dev.nines.model.setting.ScalingMetric;
import dev.nines.model.setting.ScalingPolicy;
import dev.nines.model.setting.ScalingPolicy.Adjustment;
import dev.nines.model.setting.ScalingPolicy.Step;
import dev.nines.model.setting.WarmPool;
import dev.nines.model.setting.WarmPoolState;
import org.junit.jupiter.api.Test;

/// The lives of groups, minute by minute, as the Auto Scaling user guide tells them.
class FleetTest {

    private static final Duration PROGRAMS = Duration.ofSeconds(60);
    private static final ScalingPolicy HALF = new ScalingPolicy.TargetTracking(ScalingMetric.CPU, 50, null, false);

    private static Script script(AutoScalingGroup group) {
        var script = new Script(group, 1, PROGRAMS, 0);
        return script;
    }

    private static Script.Line first(Script script, Change change) {
        var line = script.first(change);
        assertNotNull(line, () -> change + " in " + script.lines);
        return line;
    }

    /// Load from 40 % to 80 % at 10:00: three minutes above the target, up to a minute until the alarm is looked at, 30 s to boot.
    @Test
    void growsThreeMinutesAfterTheLoad() {
        var script = script(Script.group("min", 4, "max", 10, "desired", 4, "policies", List.of(HALF)));
        script.load = second -> second < 600 ? 160 : 320;
        script.fleet.start();
        script.run(1200);

        var out = first(script, Change.SCALED_OUT);
        assertTrue(out.second() >= 780 && out.second() < 840, out.toString());
        // 4 servers at 80 % of a target of 50 %: 6.4
        assertEquals(7, out.desired());
        var launched = script.all(Change.LAUNCHED);
        assertEquals(3, launched.size());
        assertEquals(out.second(), launched.getFirst().second());
        assertEquals(out.second() + 30, first(script, Change.IN_SERVICE).second(), 1e-6);
        assertEquals(1, script.all(Change.SCALED_OUT).size(), "servers that warm up count towards what is wanted");
    }

    /// Load from 60 % to 20 % at 10:00: fifteen minutes below 0.7 × 50 %; 4 servers at 30 % are 2.4.
    @Test
    void shrinksFifteenMinutesAfterTheLoad() {
        var script = script(Script.group("min", 1, "max", 10, "desired", 4, "policies", List.of(HALF)));
        script.load = second -> second < 600 ? 180 : 120;
        script.fleet.start();
        script.run(3600);

        var in = first(script, Change.SCALED_IN);
        assertTrue(in.second() >= 1500 && in.second() < 1560, in.toString());
        assertEquals(3, in.desired());
        assertEquals(1, script.all(Change.SCALED_IN).size(), "120 over three servers are 40 %: above 35 %");
        assertEquals(new Reason.Alarm(ScalingMetric.CPU, 30, false, 35, 15), in.why());
        var alarms = script.all(Change.ALARM);
        assertEquals(List.of(in.why()), alarms.stream().map(Script.Line::why).toList());
        assertEquals(in.second(), alarms.getFirst().second());
        assertEquals(1, script.all(Change.ALARM_OVER).size(), "40 % are not below 35 %");
        assertEquals(3, script.inService());
    }

    @Test
    void doesNothingBetweenTheAlarmsOrWithoutData() {
        var between = script(Script.group("min", 1, "max", 10, "desired", 4, "policies", List.of(HALF)));
        between.load = _ -> 4 * 40;
        between.fleet.start();
        between.run(7200);
        var silent = script(Script.group("min", 1, "max", 10, "desired", 4, "policies",
                List.of(new ScalingPolicy.TargetTracking(ScalingMetric.CUSTOM, 50, null, false))));
        silent.fleet.start();
        silent.run(7200);

        assertEquals(List.of(), between.lines);
        assertEquals(List.of(), silent.lines);
    }

    @Test
    void basicMonitoringSeesFiveMinutesAtOnce() {
        var script = script(
                Script.group("min", 4, "max", 10, "desired", 4, "template.detailedMonitoring", false, "policies", List.of(HALF)));
        script.load = second -> second < 610 ? 160 : 320;
        script.fleet.start();
        script.run(1200);

        var out = first(script, Change.SCALED_OUT);
        assertTrue(out.second() >= 900 && out.second() < 960, out.toString());
    }

    @Test
    void allMustAgreeToShrinkAndOneIsEnoughToGrow() {
        var requests = new ScalingPolicy.TargetTracking(ScalingMetric.REQUESTS_PER_TARGET, 20, null, false);
        var script = script(Script.group("min", 1, "max", 10, "desired", 4, "policies", List.of(HALF, requests)));
        // 19: far below the one target, between the alarms of the other
        script.load = second -> second < 3600 ? 4 * 19 : 4 * 24;
        script.fleet.start();
        script.run(3600);
        assertEquals(List.of(Change.ALARM), script.lines.stream().map(Script.Line::change).toList(), "one of both alarms");

        script.run(4200);
        assertEquals(5, first(script, Change.SCALED_OUT).desired());
    }

    @Test
    void noneShrinksWhileServersWarmUp() {
        var script = script(
                Script.group("min", 4, "max", 10, "desired", 4, "warmup", Duration.ofMinutes(30), "policies", List.of(HALF)));
        script.load = second -> second < 600 ? 320 : 40;
        script.fleet.start();
        script.run(7200);

        var warm = first(script, Change.IN_SERVICE).second() + 1800;
        assertTrue(first(script, Change.SCALED_IN).second() >= warm, script.lines.toString());
    }

    /// The example of the user guide: 10 servers, at 60 % a tenth more, at 70 % 30 % more.
    @Test
    void stepsAreSharesRoundedDown() {
        var steps = List.of(new Step(0.0, 10.0, 0), new Step(10.0, 20.0, 10), new Step(20.0, null, 30));
        var policy = new ScalingPolicy.StepScaling(ScalingMetric.CPU, 50, true, Duration.ofMinutes(1), 1, steps,
                Adjustment.PERCENT_CHANGE,
                1, Duration.ofSeconds(60));
        var script = script(Script.group("min", 10, "max", 20, "desired", 10, "policies", List.of(policy)));
        script.load = second -> second < 600 ? 600 : 770;
        script.fleet.start();
        script.run(500);
        assertEquals(List.of(11), script.all(Change.SCALED_OUT).stream().map(Script.Line::desired).toList());

        script.run(720);
        // 770 over 11 servers: 70 %
        assertEquals(List.of(11, 14), script.all(Change.SCALED_OUT).stream().map(Script.Line::desired).toList());
    }

    @Test
    void simplePoliciesRestAfterAChange() {
        var policy = new ScalingPolicy.SimpleScaling(ScalingMetric.CPU, 50, true, Duration.ofMinutes(1), 2,
                Adjustment.CHANGE_IN_CAPACITY, 1,
                Duration.ofMinutes(10));
        var script = script(Script.group("min", 2, "max", 10, "desired", 2, "policies", List.of(policy)));
        script.load = _ -> 1000;
        script.fleet.start();
        script.run(3600);

        var out = script.all(Change.SCALED_OUT);
        for (int i = 1; i < out.size(); i++) {
            double rest = out.get(i).second() - out.get(i - 1).second();
            assertEquals(30 + 600, rest, 60, "30 s until the server is there, the pause, and the next look");
        }
        assertEquals(6, out.size());
    }

    @Test
    void schedulesComeEveryDayWithinTwoMinutes() {
        var morning = new ScalingPolicy.Scheduled(Duration.ofHours(8), null, null, 6);
        var script = new Script(Script.group("min", 2, "max", 10, "desired", 2, "policies",
                List.of(morning, new ScalingPolicy.Scheduled(Duration.ofHours(20), 2, 4, 2))), 1, PROGRAMS, 7 * 3600);
        script.fleet.start();
        script.run(2 * 86_400);

        var out = script.all(Change.SCALED_OUT);
        assertEquals(List.of(6, 4), out.stream().map(Script.Line::desired).toList(), "the evening leaves a maximum of four");
        assertEquals(3600, out.getFirst().second(), 120);
        assertTrue(out.getFirst().second() >= 3600);
        assertEquals(13 * 3600, first(script, Change.SCALED_IN).second(), 120);
    }

    @Test
    void forecastsLaunchBeforeTheHourAndNeverShrink() {
        var policy = new ScalingPolicy.Predictive(ScalingMetric.CPU, 50, false, Duration.ofMinutes(5));
        var script = script(Script.group("min", 2, "max", 10, "desired", 2, "policies", List.of(policy)));
        script.load = second -> second < 3600 || second >= 7200 ? 80 : 290;
        script.fleet.start();
        script.run(4 * 3600);

        var out = script.all(Change.SCALED_OUT);
        assertEquals(List.of(new Script.Line(3300, Change.SCALED_OUT, -1, 6, new Reason.Foresight(ScalingMetric.CPU))), out);
        assertNull(script.first(Change.SCALED_IN));
    }

    @Test
    void hooksHoldServersBackOrGiveThemUp() {
        var patient = script(Script.group("min", 2, "max", 4, "desired", 2, "hooks",
                List.of(new LifecycleHook(LifecycleTransition.LAUNCH, Duration.ofHours(1), Duration.ofSeconds(100), true))));
        patient.fleet.start();
        patient.engine.run(0, () -> false);
        patient.fleet.crashed(0);
        patient.run(600);
        assertEquals(130, first(patient, Change.IN_SERVICE).second(), 1e-6);

        var late = script(Script.group("min", 2, "max", 4, "desired", 2, "hooks",
                List.of(new LifecycleHook(LifecycleTransition.LAUNCH, Duration.ofMinutes(1), Duration.ofMinutes(5), true))));
        late.fleet.start();
        late.fleet.crashed(0);
        late.run(600);
        assertNull(late.first(Change.IN_SERVICE));
        assertEquals(7, late.all(Change.LAUNCHED).size(), "every 90 s again");
    }

    @Test
    void aWarmPoolIsThereInSeconds() {
        var pool = new WarmPool(WarmPoolState.STOPPED, 0, null, false, Duration.ofSeconds(10));
        var script = script(Script.group("min", 2, "max", 4, "desired", 2, "warmPool", pool));
        script.fleet.start();
        script.run(200);
        assertEquals(2, script.fleet.count(Stage.WARM));
        // two in service, and two until they were prepared: 30 s to boot, 60 s to start
        assertEquals(2 * 200 + 2 * 90, script.fleet.paid() / 1e9, 1e-6);

        script.fleet.crashed(1);
        script.run(300);
        assertEquals(210, first(script, Change.IN_SERVICE).second(), 1e-6);
        assertEquals(2, script.fleet.count(Stage.WARM) + script.fleet.count(Stage.PREPARING));
    }

    @Test
    void aLostServerIsReplacedAtOnceEvenInItsGrace() {
        var script = script(Script.group("min", 2, "max", 4, "desired", 2, "gracePeriod", Duration.ofHours(1)));
        script.fleet.start();
        script.run(10);
        script.fleet.crashed(0);
        script.run(20);
        script.fleet.crashed(first(script, Change.LAUNCHED).server());
        script.run(100);

        assertEquals(List.of(10.0, 20.0), script.all(Change.LAUNCHED).stream().map(Script.Line::second).toList());
        assertEquals(2, script.inService());
    }

    @Test
    void statusChecksTakeAMinuteAndAFewMore() {
        var script = script(Script.group("min", 2, "max", 4, "desired", 2));
        script.fleet.start();
        script.run(30);
        script.fleet.hung(0, true);
        script.run(600);

        assertEquals(240, first(script, Change.REPLACED).second(), 1e-6);
    }

    @Test
    void loadBalancersAreHeardAfterTheGraceIfTheyMayBe() {
        for (var checks : List.of(List.of(GroupHealthCheck.EC2), List.of(GroupHealthCheck.EC2, GroupHealthCheck.ELB))) {
            var script = script(Script.group("min", 2, "max", 4, "desired", 2, "healthChecks", checks, "gracePeriod",
                    Duration.ofSeconds(200)));
            script.checked = true;
            script.passes = -1;
            script.fleet.start();
            script.run(100);
            script.fleet.heard(0, false);
            script.run(150);
            if (checks.size() == 1) {
                assertNull(script.first(Change.REPLACED));
            } else {
                assertEquals(100, first(script, Change.REPLACED).second(), 1e-6);
                int born = first(script, Change.IN_SERVICE).server();
                double second = first(script, Change.IN_SERVICE).second();
                script.fleet.heard(born, false);
                script.run(second + 199);
                assertEquals(1, script.all(Change.REPLACED).size(), "within its grace");
                script.run(second + 201);
                assertEquals(2, script.all(Change.REPLACED).size(), "a grace shorter than the start kills again and again");
            }
        }
    }

    /// A tenth of 20 is two: two at a time until they are in service (30 s), work (60 s), pass (20 s) and are warm.
    @Test
    void unhealthyServersAreReplacedATenthAtATime() {
        var script = script(
                Script.group("min", 20, "max", 30, "desired", 20, "healthChecks", List.of(GroupHealthCheck.ELB), "warmup",
                        Duration.ofMinutes(2)));
        script.checked = true;
        script.fleet.start();
        for (int server = 0; server < 6; server++) {
            script.fleet.heard(server, false);
        }
        script.run(1000);

        var replaced = script.all(Change.REPLACED).stream().map(Script.Line::second).toList();
        assertEquals(6, replaced.size());
        assertEquals(List.of(0.0, 0.0), replaced.subList(0, 2));
        assertEquals(replaced.get(2), replaced.get(3));
        assertEquals(180, replaced.get(2), 1e-6, "warm 120 s after it was in service at 30 s, seen at the next full minute");
    }

    @Test
    void leavingServersFinishWithinTheirTime() {
        for (var idle : List.of(false, true)) {
            var script = script(Script.group("min", 1, "max", 4, "desired", 2, "policies",
                    List.of(new ScalingPolicy.Scheduled(Duration.ofMinutes(5), null, null, 1))));
            script.drain = 40_000_000_000L;
            script.idle = idle;
            script.fleet.start();
            script.run(1000);

            assertEquals(idle ? 0 : 40, first(script, Change.TERMINATED).second() - first(script, Change.DRAINING).second(),
                    1e-6);
        }
    }

    @Test
    void zonesStayInBalance() {
        var script = new Script(Script.group("min", 6, "max", 12, "desired", 6), 3, PROGRAMS, 0);
        script.fleet.start();
        script.run(10);
        script.fleet.lost(0, true);
        script.fleet.crashed(0);
        script.fleet.crashed(3);
        script.run(200);
        assertEquals(List.of(0L, 3L, 3L), zones(script));

        script.fleet.lost(0, false);
        script.run(1000);
        assertEquals(List.of(2L, 2L, 2L), zones(script));
        int alive = 6;
        for (var line : script.lines) {
            var end = line.second() < 200 ? Change.TERMINATED : Change.DRAINING;
            alive += line.change() == Change.LAUNCHED ? 1 : line.change() == end ? -1 : 0;
            assertTrue(line.second() < 200 || alive >= 6 && alive <= 7, "first one more, then one less");
        }
    }

    private static List<Long> zones(Script script) {
        return java.util.stream.IntStream.range(0, 3).mapToObj(zone -> java.util.stream.IntStream.range(0, 25)
                .filter(server -> script.fleet.stage(server) == Stage.IN_SERVICE && script.fleet.zone(server) == zone).count())
                .toList();
    }

    @Test
    void onlyThereWhereItIsBalancedWaitsForTheZone() {
        var script = new Script(Script.group("min", 2, "max", 4, "desired", 2, "balanceBestEffort", false), 2, PROGRAMS, 0);
        script.fleet.start();
        script.fleet.lost(0, true);
        script.fleet.crashed(0);
        script.run(300);
        assertEquals(1, script.inService());
        assertEquals(1, script.all(Change.LAUNCH_FAILED).size());

        script.fleet.lost(0, false);
        script.run(400);
        assertEquals(2, script.inService());
    }
}
