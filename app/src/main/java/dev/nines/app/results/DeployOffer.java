package dev.nines.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.nines.analysis.deployment.Deployments;
import dev.nines.analysis.simulation.PeakTime;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.Server;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.ReadyMadeRelease;
import dev.nines.model.release.Release;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.Strategy;
import dev.nines.model.release.StrategyWords;

/// What can be released to a design, to what in it, and how.
record DeployOffer(Architecture design, Locale language) {

    /// All of it, for the targets that a release reaches where nobody says so.
    DeployForm.Offer all() {
        var first = Deployments.targets(design);
        var releases = Stream.of(ReadyMadeRelease.values()).map(made -> made.of(language)).toList();
        var targets = design.components().stream().filter(DeployOffer::gets)
                .map(each -> new CheckList.Option<>(each.id().value(), each.id(), each.label(), "", null)).toList();
        return new DeployForm.Offer(releases, targets, first, strategies(first, releases.getFirst()), PeakTime.of(design));
    }

    /// The strategies of the design and those that everybody knows, for targets and for a release with its own.
    List<CheckList.Option<Strategy>> strategies(List<ComponentId> targets, Release release) {
        var options = new ArrayList<CheckList.Option<Strategy>>();
        for (var strategy : Strategies.forTargets(design, targets, release)) {
            var obstacle = targets.isEmpty() ? null : Deployments.obstacle(design, targets, strategy);
            options.add(new CheckList.Option<>(strategy.name(), strategy, StrategyWords.title(strategy).in(language),
                    StrategyWords.summary(strategy.method()).in(language), obstacle == null ? null : obstacle.in(language)));
        }
        return options;
    }

    /// Whether a component can get a release.
    static boolean gets(Component component) {
        return switch (component.spec()) {
            case Server _,AutoScalingGroup _,LambdaFunction _,ApiGateway _ -> true;
            default -> false;
        };
    }

    /// What a release of a component is about: what a deployment group names, or itself; none where it gets none.
    static List<ComponentId> about(Component component) {
        return component.spec() instanceof DeploymentGroup group
                ? group.targets()
                : gets(component) ? List.of(component.id()) : List.of();
    }
}
