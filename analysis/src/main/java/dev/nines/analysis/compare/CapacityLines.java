package dev.nines.analysis.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.capacity.ComponentCapacity;
import dev.nines.analysis.capacity.JourneyTime;
import dev.nines.analysis.capacity.LossCapacity;
import dev.nines.analysis.capacity.LossCapacity.Loss;
import dev.nines.analysis.compare.Lines.Detail;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What load designs carry, side by side.
final class CapacityLines {

    private CapacityLines() {}

    static Chapter of(List<Candidate> candidates) {
        var lines = new Lines(Topic.CAPACITY, candidates);
        lines.add("peak", Unit.RATE, Better.NEITHER, loaded((_, report) -> Lines.number(report.perSecond())));
        lines.add("limit", Unit.MULTIPLE, Better.MORE,
                loaded((_, report) -> Lines.judged(report.limit().factor(), report.limit().factor() >= 1)));
        lines.add("limit-rate", Unit.RATE, Better.MORE, loaded((_, report) -> Lines.number(report.limit().perSecond())));
        lines.add("bottleneck", Unit.COUNT, Better.NEITHER,
                loaded((each, report) -> words(each, report.limit().component())));
        lines.add("limit-at-most", Unit.MULTIPLE, Better.MORE, loaded((_, report) -> {
            var most = report.limitAtMost();
            return most == null ? null : Lines.number(most.factor());
        }));
        lines.add("p99", Unit.SECONDS, Better.LESS, loaded((_, report) -> {
            var objective = report.objective();
            return Lines.judged(report.p99(), objective == null ? null : report.p99() <= objective);
        }));
        lines.add("within", Unit.MULTIPLE, Better.MORE, loaded((_, report) -> {
            var within = report.withinObjective();
            return within == null ? null : Lines.judged(within.factor(), within.factor() >= 1);
        }));
        lines.add("utilisation", Unit.SHARE, Better.LESS,
                loaded((_, report) -> Lines.number(busiest(report, ComponentCapacity::utilisation))));
        losses(lines, "server", Loss.INSTANCE);
        losses(lines, "zone", Loss.ZONE);
        lines.add("limit-without-cache", Unit.MULTIPLE, Better.MORE,
                loaded((_, report) -> worst(report, Loss.CACHE, loss -> loss.limit().factor())));
        lines.details("journey", Unit.SECONDS, Better.LESS, each -> each.evidence().capacity().journeys().stream()
                .map(journey -> detail(each, journey)).toList());
        lines.details("component", Unit.SHARE, Better.LESS, each -> each.evidence().capacity().components().stream()
                .filter(component -> !component.uses().isEmpty()).map(component -> detail(each, component)).toList());
        return lines.chapter();
    }

    /// The worst of all losses of a kind.
    private static void losses(Lines lines, String key, Loss kind) {
        lines.add("served-without-" + key, Unit.SHARE, Better.MORE,
                loaded((_, report) -> worst(report, kind, LossCapacity::served)));
        lines.add("limit-without-" + key, Unit.MULTIPLE, Better.MORE,
                loaded((_, report) -> worst(report, kind, loss -> loss.limit().factor())));
    }

    private static @Nullable Value worst(CapacityReport report, Loss kind, Function<LossCapacity, Double> figure) {
        return report.losses().stream().filter(loss -> loss.loss() == kind).map(figure).min(Comparator.naturalOrder())
                .map(Lines::number).orElse(null);
    }

    private static double busiest(CapacityReport report, Function<ComponentCapacity, Double> figure) {
        return report.components().stream().filter(component -> !component.deferred()).map(figure)
                .max(Comparator.naturalOrder()).orElse(0.0);
    }

    private static Detail detail(Candidate candidate, JourneyTime journey) {
        var name = label(candidate, journey.users());
        var words = journey.requestClass().isEmpty() ? name : name + ": " + journey.requestClass();
        var key = journey.users().value() + "." + journey.requestClass() + (journey.longLived() ? ".message" : "");
        return new Detail(key, Message.literal(words), Lines.number(journey.p99()));
    }

    private static Detail detail(Candidate candidate, ComponentCapacity component) {
        return new Detail(component.component().value(), Message.literal(label(candidate, component.component())),
                Lines.number(component.utilisation()));
    }

    private static @Nullable Value words(Candidate candidate, @Nullable ComponentId component) {
        return component == null ? null : new Value.Words(Message.literal(label(candidate, component)));
    }

    private static String label(Candidate candidate, ComponentId id) {
        var component = candidate.evidence().architecture().find(id);
        return component == null ? id.value() : component.label();
    }

    /// A figure that a design without traffic has not.
    private interface Figure {

        /// The figure of a design.
        @Nullable
        Value of(Candidate candidate, CapacityReport report);
    }

    private static Function<Candidate, @Nullable Value> loaded(Figure figure) {
        return each -> {
            var report = each.evidence().capacity();
            return report.perSecond() == 0 ? null : figure.of(each, report);
        };
    }
}
