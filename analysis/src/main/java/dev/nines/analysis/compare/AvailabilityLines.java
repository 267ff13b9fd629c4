package dev.nines.analysis.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.analysis.availability.Journey;
import dev.nines.analysis.compare.Lines.Detail;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// How available designs are, side by side.
final class AvailabilityLines {

    private AvailabilityLines() {}

    static Chapter of(List<Candidate> candidates) {
        var lines = new Lines(Topic.AVAILABILITY, candidates);
        lines.add("unavailability", Unit.UNAVAILABILITY, Better.LESS,
                used(report -> Lines.judged(report.service().unavailability().most(),
                        report.objective() == null ? null : report.meetsObjective())));
        lines.add("downtime", Unit.MINUTES, Better.LESS, used(report -> Lines.number(report.service().minutesAYear())));
        lines.add("outages", Unit.TIMES, Better.LESS, exact(report -> Lines.number(report.service().outagesAYear())));
        lines.add("detection", Unit.HOURS, Better.LESS, exact(report -> Lines.number(report.service().detectionHours())));
        lines.add("repair", Unit.HOURS, Better.LESS, exact(report -> Lines.number(report.service().repairHours())));
        lines.add("single-points", Unit.COUNT, Better.LESS,
                used(report -> Lines.number(report.cutSets().singlePoints().size())));
        lines.add("pairs", Unit.COUNT, Better.LESS, used(report -> Lines.number(report.cutSets().pairs().size())));
        lines.add("promise", Unit.UNAVAILABILITY, Better.LESS,
                used(report -> Lines.number(1 - report.promise().availability())));
        lines.details("cause", Unit.MINUTES, Better.LESS, each -> report(each).budget().stream()
                .map(share -> new Detail(share.cause().name().toLowerCase(Locale.ROOT), share.cause().label(),
                        Lines.number(share.minutesAYear())))
                .toList());
        lines.details("journey", Unit.MINUTES, Better.LESS,
                each -> report(each).journeys().stream().map(AvailabilityLines::detail).toList());
        lines.details("single-point", Unit.MINUTES, Better.LESS, each -> singlePoints(report(each)));
        return lines.chapter();
    }

    /// What costs most of what fails the service alone, with the downtime it makes.
    private static List<Detail> singlePoints(AvailabilityReport report) {
        var alone = report.cutSets().singlePoints().stream().map(set -> set.parts().getFirst().subject()).toList();
        return report.contributions().stream().filter(each -> alone.contains(each.subject()))
                .map(each -> new Detail(each.subject().key(), Message.literal(each.subject().name()),
                        Lines.number(each.minutesAYear())))
                .toList();
    }

    private static Detail detail(Journey journey) {
        var classes = String.join(", ", journey.requestClasses());
        return new Detail(journey.from().value() + "." + classes,
                Message.literal(classes.isEmpty() ? journey.name() : journey.name() + ": " + classes),
                Lines.number(journey.service().minutesAYear()));
    }

    private static AvailabilityReport report(Candidate candidate) {
        return candidate.evidence().availability();
    }

    private static Function<Candidate, @Nullable Value> used(Function<AvailabilityReport, @Nullable Value> figure) {
        return each -> report(each).used() ? figure.apply(report(each)) : null;
    }

    private static Function<Candidate, @Nullable Value> exact(Function<AvailabilityReport, @Nullable Value> figure) {
        return used(report -> report.service().unavailability().exact() ? figure.apply(report) : null);
    }
}
