package dev.nines.analysis.deployment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.availability.AvailabilityAnalysis;
import dev.nines.analysis.availability.Service;
import dev.nines.analysis.network.NetworkAnalysis;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.prices.PriceItem;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.Server;
import dev.nines.model.component.Users;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Money;
import dev.nines.model.release.Release;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategy;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Says of each strategy what its figures mean: what it costs, what addresses it needs, what it takes to go back.
final class Studies {

    /// Where no pipeline says how often, as often as a pipeline does by default, which is an assumption.
    private static final Pipeline USUAL = RecordType.of(Pipeline.class).defaults();
    private static final int MONTHS = 12;
    private static final double SECONDS_A_YEAR = 60 * Service.MINUTES_A_YEAR;
    private static final double MEGABYTE = 1e6;

    private final Architecture design;
    private final Subject subject;
    private final DeploymentQuestion question;
    private final NetworkReport network;
    /// Of the design if nothing were ever released.
    private final double unavailability;

    Studies(Architecture design, Subject subject, DeploymentQuestion question) {
        this.design = design;
        this.subject = subject;
        this.question = question;
        this.network = NetworkAnalysis.of(design);
        this.unavailability = AvailabilityAnalysis.of(design.with(design.components().map(Studies::unreleased))).service()
                .unavailability().most();
    }

    static StrategyStudy impossible(Strategy strategy, @Nullable Message why) {
        return new StrategyStudy(strategy, why, List.of(), List.of(), null, null, null, null, null, null, 0,
                Double.NaN, null, List.of());
    }

    StrategyStudy of(Strategy strategy, Plan plan, List<Rehearsals.Pair> runs) {
        var good = Outcome.figures(runs.stream().map(Rehearsals.Pair::good).toList());
        var bad = Outcome.figures(runs.stream().map(Rehearsals.Pair::bad).toList());
        var first = runs.getFirst();
        var addresses = addresses(good);
        double share = downtimeShare(good, bad);
        return new StrategyStudy(strategy, null, plan.steps(), plan.batches(), good, bad, first.goodPlay(), first.badPlay(),
                cost(good), addresses, share, unavailability + (1 - unavailability) * share, ease(strategy, plan),
                notes(plan, good, addresses));
    }

    /// The same without releases: those that are played stand in for what their pipeline says of them.
    private static Component unreleased(Component component) {
        return component.spec() instanceof Pipeline ? component.with("releasesPerMonth", 0.0) : component;
    }

    private AddressDemand addresses(DeploymentFigures good) {
        long free = subject.fleets().stream().flatMap(fleet -> fleet.subnets().isEmpty() && fleet.parent() != null
                ? List.of(fleet.parent()).stream()
                : fleet.subnets().stream()).distinct().map(network::subnet).filter(report -> report != null)
                .mapToLong(report -> report.usable() - report.demand().now()).sum();
        return new AddressDemand(Math.max(0, (int) Math.ceil(good.peakServers().mean()) - subject.servers()), free);
    }

    /// Hours of the further servers at the mean hourly price of the usual ones.
    private @Nullable Money cost(DeploymentFigures good) {
        if (good.serverHours().mean() == 0) {
            return Money.ZERO;
        }
        var hour = BigDecimal.ZERO;
        for (var fleet : subject.fleets()) {
            var template = template(fleet);
            var price = template == null
                    ? null
                    : PriceBook.embedded().find(design.region(fleet), new PriceItem.ServerHour(template.instanceType()));
            if (price == null) {
                return null;
            }
            hour = hour.add(price.usd().multiply(BigDecimal.valueOf(fleet.servers())));
        }
        var each = hour.divide(BigDecimal.valueOf(subject.servers()), 9, RoundingMode.HALF_UP);
        return new Money(each.multiply(BigDecimal.valueOf(good.serverHours().mean())).setScale(6, RoundingMode.HALF_UP));
    }

    private static @Nullable LaunchTemplate template(Component fleet) {
        return switch (fleet.spec()) {
            case Server server -> server.template();
            case AutoScalingGroup group -> group.template();
            default -> null;
        };
    }

    /// Requests that a year's releases lose, good and bad ones as often as they come, by all requests of a year.
    private double downtimeShare(DeploymentFigures good, DeploymentFigures bad) {
        double chance = question.release().chanceBad().value();
        double lost = (1 - chance) * good.failed().mean() + chance * bad.failed().mean();
        double all = SECONDS_A_YEAR * design.components().stream().map(Component::spec)
                .mapToDouble(spec -> spec instanceof Users users ? users.profile().mean() : 0).sum();
        return all == 0 ? 0 : lost * releasesPerYear() / all;
    }

    double releasesPerYear() {
        var delivery = delivery();
        return MONTHS * (delivery == null ? USUAL.releasesPerMonth() : delivery.releasesPerMonth());
    }

    /// What the first pipeline of the design says.
    @Nullable
    Delivery delivery() {
        for (var component : design.components()) {
            if (component.spec() instanceof Pipeline pipeline) {
                double passes = 1;
                var lead = Duration.ZERO;
                for (var stage : pipeline.stages()) {
                    passes *= 1 - stage.catches().value();
                    lead = lead.plus(stage.duration());
                }
                return new Delivery(component.id(), pipeline.stages(), lead, 1 - passes, pipeline.changeFailureShare().value(),
                        pipeline.releasesPerMonth(), pipeline.restoreTime());
            }
        }
        return null;
    }

    private Message ease(Strategy strategy, Plan plan) {
        Release release = question.release();
        if (!release.canGoBack()) {
            return message("ease.forward");
        }
        boolean routes = plan.steps().stream().anyMatch(Step.Route.class::isInstance);
        boolean again = Plan.refreshes(strategy)
                || plan.steps().stream().anyMatch(step -> step instanceof Step.Update || step instanceof Step.Switch);
        if (!plan.unasked()) {
            return message("ease.by-hand");
        }
        if (routes) {
            return message(subject.servers() == 0 ? "ease.alias" : "ease.traffic");
        }
        return message(again ? "ease.deploy" : "ease.terminate");
    }

    private List<Message> notes(Plan plan, DeploymentFigures good, AddressDemand addresses) {
        var notes = new ArrayList<Message>();
        Release release = question.release();
        if (!release.mayMix() && good.mixedSeconds().mean() > 0) {
            notes.add(message("note.mixed", good.mixedSeconds().mean()));
        } else if (!release.mayMix()) {
            notes.add(message("note.unmixed"));
        }
        if (!release.canGoBack()) {
            notes.add(message("note.forward"));
        }
        if (good.peakUtilisation().mean() > 1) {
            notes.add(message("note.overload", good.peakUtilisation().mean()));
        }
        if (!addresses.fits()) {
            notes.add(message("note.addresses", addresses.further(), addresses.free()));
        }
        if (plan.steps().stream().anyMatch(Step.Switch.class::isInstance)) {
            notes.add(message("note.memory", memory()));
            if (plan.steps().stream().anyMatch(Studies::waitsForConnections) && good.mixedSeconds().mean() > 0
                    && keepsConnections()) {
                notes.add(message("note.lingers", good.mixedSeconds().mean() / 60));
            }
        }
        if (subject.fleets().stream().anyMatch(fleet -> fleet.spec() instanceof AutoScalingGroup group
                && !group.policies().isEmpty())) {
            notes.add(message("note.scaling"));
        }
        return notes;
    }

    private static boolean waitsForConnections(Step step) {
        return step instanceof Step.Switch change && !change.restart() && change.shutdownTimeout() == null;
    }

    private boolean keepsConnections() {
        return design.components().stream()
                .anyMatch(each -> each.spec() instanceof Users users && users.connection() == ConnectionKind.LONG_LIVED);
    }

    /// Megabytes that the programs of a server need once more while both versions run.
    private double memory() {
        double most = 0;
        for (var fleet : subject.fleets()) {
            most = Math.max(most, design.components().stream().filter(each -> fleet.id().equals(each.parent()))
                    .mapToDouble(
                            each -> each.spec() instanceof AppServer app ? app.processes() * (double) app.memory().bytes() : 0)
                    .sum());
        }
        return most / MEGABYTE;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Studies.class, key, arguments);
    }

}
