package dev.nines.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import dev.nines.analysis.availability.Assumed;
import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.analysis.availability.CauseShare;
import dev.nines.analysis.availability.Contribution;
import dev.nines.analysis.availability.CutSet;
import dev.nines.analysis.availability.CutSetSummary;
import dev.nines.analysis.availability.Failing;
import dev.nines.analysis.availability.Importance;
import dev.nines.analysis.availability.Journey;
import dev.nines.analysis.availability.Promise;
import dev.nines.analysis.availability.Service;
import dev.nines.analysis.availability.Subject;
import org.jspecify.annotations.Nullable;

/// The availability of a design as JSON: times in hours or minutes as their names say; what has no end is left out.
public final class AvailabilityJson {

    private AvailabilityJson() {}

    /// Adds the availability to a result.
    public static void add(JsonReport json, AvailabilityReport report) {
        var fields = json.fields();
        service(fields, report.service());
        var objective = report.objective();
        fields.put("objective", objective == null ? null : objective.value()).put("met", report.meetsObjective())
                .list("journeys", report.journeys(), AvailabilityJson::journey)
                .list("budget", report.budget(), AvailabilityJson::share)
                .list("contributions", report.contributions(), AvailabilityJson::contribution)
                .put("cutSets", cutSets(fields, report.cutSets())).put("promise", promise(fields, report.promise()))
                .list("assumed", List.copyOf(report.assumed()), AvailabilityJson::assumed)
                .put("assumptions", List.copyOf(report.assumptions()));
    }

    private static void service(Fields fields, Service service) {
        fields.put("availability", service.availability()).put("unavailability", service.unavailability().most())
                .put("unavailabilityAtLeast", service.unavailability().exact() ? null : service.unavailability().least())
                .put("nines", nines(service.nines())).put("minutesAYear", service.minutesAYear())
                .put("minutesAMonth", service.minutesAMonth()).put("outagesAYear", finite(service.outagesAYear()))
                .put("detectionHours", finite(service.detectionHours())).put("repairHours", finite(service.repairHours()));
    }

    private static void journey(Fields fields, Journey journey) {
        fields.put("from", journey.from()).put("name", journey.name()).put("requestClasses", journey.requestClasses())
                .put("background", journey.background());
        service(fields, journey.service());
    }

    private static void share(Fields fields, CauseShare share) {
        fields.put("cause", share.cause()).put("minutesAYear", share.minutesAYear());
    }

    private static void contribution(Fields fields, Contribution each) {
        subject(fields, each.subject());
        fields.put("parts", each.parts()).put("minutesAYear", each.minutesAYear()).put("oneMoreNine", each.oneMoreNine());
        importance(fields, each.importance());
        failing(fields, each.failing());
        fields.put("tolerance", each.tolerance()).put("visibleHours", each.visibleHours());
    }

    private static void subject(Fields fields, Subject subject) {
        fields.put("component", subject.component()).put("name", subject.name()).put("cause", subject.cause());
    }

    private static void importance(Fields fields, Importance importance) {
        fields.put("birnbaum", importance.birnbaum()).put("criticality", importance.criticality())
                .put("fussellVesely", importance.fussellVesely()).put("raw", finite(importance.achievementWorth()))
                .put("rrw", finite(importance.reductionWorth()));
    }

    private static void failing(Fields fields, Failing failing) {
        fields.put("failed", failing.failed()).put("mtbfHours", finite(failing.mtbfHours()))
                .put("detectionHours", failing.detectionHours()).put("repairHours", failing.repairHours())
                .put("basis", failing.basis());
    }

    private static Fields cutSets(Fields around, CutSetSummary sets) {
        return new Fields(around.language()).put("count", sets.count()).put("byOrder", sets.byOrder())
                .put("complete", sets.complete())
                .list("sets", sets.sets(), AvailabilityJson::set);
    }

    private static void set(Fields fields, CutSet set) {
        fields.put("order", set.order()).put("alike", set.alike()).put("probability", set.probability())
                .list("parts", set.parts(), (inner, part) -> {
                    subject(inner, part.subject());
                    inner.put("count", part.count());
                });
    }

    private static Fields promise(Fields around, Promise promise) {
        return new Fields(around.language()).put("availability", promise.availability())
                .list("lines", promise.lines(), (inner, line) -> inner.put("component", line.component()).put("name", line.name())
                        .put("agreement", line.agreement()).put("availability", line.availability()))
                .put("without", promise.without());
    }

    private static void assumed(Fields fields, Assumed assumed) {
        fields.put("what", assumed.label()).put("source", assumed.source());
        failing(fields, assumed.failing());
    }

    /// Nine digits: a logarithm may differ in its last one from machine to machine.
    private static @Nullable BigDecimal nines(double nines) {
        return Double.isFinite(nines) ? new BigDecimal(nines).round(new MathContext(9)).stripTrailingZeros() : null;
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }
}
