package dev.nines.app.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.deployment.AddressDemand;
import dev.nines.analysis.deployment.Constraints;
import dev.nines.analysis.deployment.Delivery;
import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentFigures;
import dev.nines.analysis.deployment.DeploymentMark;
import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.deployment.DeploymentQuestion;
import dev.nines.analysis.deployment.DeploymentSecond;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Money;
import dev.nines.model.release.ReadyMadeRelease;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.Strategy;
import dev.nines.model.setting.PipelineStage;
import dev.nines.model.text.Message;

/// A comparison with figures made by hand: all strategies for servers, the first recommended, the last impossible.
public final class PlayedDeployment {

    private PlayedDeployment() {}

    /// The comparison.
    public static DeploymentComparison of(Locale language) {
        var studies = new ArrayList<StrategyStudy>();
        for (var strategy : Strategies.ofServers()) {
            studies.add(study(strategy));
        }
        studies.set(studies.size() - 1, impossible(Strategies.ofServers().getLast()));
        var target = new ComponentId("web-a");
        var question = new DeploymentQuestion(ReadyMadeRelease.INCOMPATIBLE_SCHEMA.of(language), Strategies.ofServers(),
                List.of(target), Duration.ofHours(20), 5, 1, Constraints.NONE);
        var stage = RecordType.of(PipelineStage.class).defaults();
        var delivery = new Delivery(target, List.of(stage, stage), Duration.ofMinutes(10), 0.65, 0.1, 8, Duration.ofMinutes(3));
        return new DeploymentComparison(question, 9, studies, studies.getFirst(), List.of(Message.literal("It loses least.")),
                delivery, 96, true);
    }

    private static StrategyStudy study(Strategy strategy) {
        var known = Message.literal("A new deployment.");
        return new StrategyStudy(strategy, null, List.of(), List.of(4, 4, 1), figures(), figures(), play(), play(),
                Money.of("1234.56"), new AddressDemand(9, 12_345), 0.0001, 0.000_123_4, known, List.of(known));
    }

    private static StrategyStudy impossible(Strategy strategy) {
        return new StrategyStudy(strategy, Message.literal("There is no group."), List.of(), List.of(), null, null, null, null,
                null, null, 0, Double.NaN, null, List.of());
    }

    private static DeploymentFigures figures() {
        var time = interval(754.4, 12.3);
        return new DeploymentFigures(time, time, interval(0.5555, 0.01), interval(1.234, 0.05), interval(123_456, 789),
                interval(12_345, 678), interval(12_345, 678), interval(61, 9), interval(0.1234, 0.02), time, time, time,
                interval(0.1234, 0.01), interval(18, 0), interval(3.2, 0.1), interval(1234, 120));
    }

    private static Interval interval(double mean, double half) {
        return new Interval(mean, half, 0.95, 5);
    }

    /// Ten seconds before, three minutes of a release, an hour of waiting in one second.
    private static DeploymentPlay play() {
        var seconds = new ArrayList<DeploymentSecond>();
        for (int second = -10; second <= 180; second++) {
            int fresh = Math.clamp(second / 20, 0, 9);
            seconds.add(new DeploymentSecond(second, 9 - fresh, fresh, 9, fresh / 9.0, second == 60 ? 0 : 100, second / 10 % 3,
                    0, second == 60 ? Double.NaN : 40 + second, 0.6, 5.4, List.of()));
        }
        var lapses = new ArrayList<>(Collections.nCopies(seconds.size(), 1));
        lapses.set(lapses.size() - 1, 3600);
        return new DeploymentPlay(seconds, List.of(mark(0, DeploymentMark.What.BEGAN), mark(160, DeploymentMark.What.REACHED_ALL),
                mark(3780, DeploymentMark.What.ENDED)), List.of(), lapses);
    }

    private static DeploymentMark mark(int second, DeploymentMark.What what) {
        return new DeploymentMark(Duration.ofSeconds(second), what, 0, null);
    }
}
