package dev.nines.analysis.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import dev.nines.analysis.simulation.Frames;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.Strategy;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Plays releases by several strategies against a design and compares them.
public final class Deployments {

    private Deployments() {}

    /// What a release of a design reaches where nobody says so: what its deployment groups, environments and pipelines name, else the
    /// servers, groups or functions that the requests of its users come to first.
    public static List<ComponentId> targets(Architecture design) {
        return Subject.found(design);
    }

    /// Why a strategy cannot be done with targets of a design; absent where it can.
    public static @Nullable Message obstacle(Architecture design, List<ComponentId> targets, Strategy strategy) {
        return Obstacles.of(new Subject(design, targets), strategy);
    }

    /// Plays and compares.
    ///
    /// @param threads on which it works beside the one that asks for it, at least 1
    /// @param progress told the share that is done
    /// @param cancelled asked often
    public static DeploymentComparison of(Architecture design, DeploymentQuestion question, int threads, DoubleConsumer progress,
            BooleanSupplier cancelled) {
        var targets = question.targets().isEmpty() ? targets(design) : question.targets();
        var asked = new DeploymentQuestion(question.release(), question.strategies(), targets, question.start(), question.runs(),
                question.seed(), question.constraints());
        var subject = new Subject(design, targets);
        var plans = new ArrayList<@Nullable Plan>();
        var obstacles = new ArrayList<@Nullable Message>();
        for (var strategy : question.strategies()) {
            var obstacle = Obstacles.of(subject, strategy);
            obstacles.add(obstacle);
            plans.add(obstacle == null ? Plan.of(strategy, subject) : null);
        }
        var possible = new ArrayList<Plan>();
        plans.forEach(plan -> {
            if (plan != null) {
                possible.add(plan);
            }
        });
        var rehearsals = new Rehearsals(subject, asked, possible, cancelled);
        var runs = possible.isEmpty() ? List.<List<Rehearsals.Pair>>of() : rehearsals.play(threads, progress);
        if (!possible.isEmpty() && runs.isEmpty()) {
            throw new CancellationException("cancelled before the first run ended");
        }
        var studies = new Studies(design, subject, asked);
        var made = new ArrayList<StrategyStudy>();
        int place = 0;
        for (int i = 0; i < plans.size(); i++) {
            Strategy strategy = question.strategies().get(i);
            var plan = plans.get(i);
            if (plan == null) {
                made.add(Studies.impossible(strategy, obstacles.get(i)));
            } else {
                int number = place++;
                made.add(studies.of(strategy, plan, runs.stream().map(run -> run.get(number)).toList()));
            }
        }
        var advice = new Advice(asked, subject.servers(), made);
        return new DeploymentComparison(asked, subject.servers(), made, advice.recommended(), advice.reasons(),
                studies.delivery(), studies.releasesPerYear(), possible.isEmpty() || runs.size() == question.runs());
    }

    /// The first run of a strategy that was compared once more, recorded: as it can be watched.
    ///
    /// @param design that was compared for
    /// @param study one of the comparison that was played
    /// @param bad whether with a bad release
    /// @param frames empty ones, which are filled
    public static DeploymentRecording recorded(Architecture design, DeploymentComparison comparison, StrategyStudy study,
            boolean bad, Frames frames, BooleanSupplier cancelled) {
        var play = bad ? study.badPlay() : study.goodPlay();
        if (play == null) {
            throw new IllegalArgumentException(study.strategy().name() + " was not played; only those that were can be watched");
        }
        var subject = new Subject(design, comparison.question().targets());
        return new Rehearsals(subject, comparison.question(), List.of(Plan.of(study.strategy(), subject)), cancelled)
                .recorded(bad, play, frames);
    }
}
