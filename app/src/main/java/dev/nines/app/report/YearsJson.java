package dev.nines.app.report;

import java.time.Duration;
import java.util.List;

import dev.nines.analysis.availability.Outages;
import dev.nines.analysis.availability.Subject;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.analysis.simulation.zoom.Zoom;
import org.jspecify.annotations.Nullable;

/// What years of faults have shown of a design, as JSON: times in hours, minutes or seconds as their names say.
public final class YearsJson {

    private YearsJson() {}

    /// Adds the years to a result.
    public static void add(JsonReport json, Outages years, List<Zoom> zooms) {
        var fields = json.fields();
        var exact = years.exact().service();
        fields.put("years", years.years()).put("seed", years.seed()).put("complete", years.complete())
                .put("unavailability", interval(fields, years.unavailability()))
                .put("outagesAYear", interval(fields, years.outagesAYear()))
                .put("exactUnavailability", exact.unavailability().most()).put("exactOutagesAYear", finite(exact.outagesAYear()))
                .put("agrees", years.agrees()).put("faults", years.faults()).put("quietYears", years.quiet())
                .put("yearsThatKeepTheObjective", years.kept()).put("medianHours", finite(years.medianHours()))
                .put("p95Hours", finite(years.p95Hours())).put("longestHours", finite(years.longestHours()))
                .put("worstYearMinutes", years.worstMinutes()).list("troubles", years.troubles(), YearsJson::trouble)
                .list("transitions", zooms, YearsJson::zoom);
    }

    private static Fields interval(Fields around, Interval interval) {
        return new Fields(around.language()).put("middle", interval.mean()).put("half", finite(interval.half()));
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }

    private static void subject(Fields fields, Subject subject) {
        fields.put("component", subject.component()).put("name", subject.name()).put("cause", subject.cause());
    }

    private static void trouble(Fields fields, Outages.Trouble trouble) {
        subject(fields, trouble.subject());
        fields.put("failures", trouble.failures()).put("outages", trouble.outages()).put("hours", trouble.hours());
    }

    private static void zoom(Fields fields, Zoom zoom) {
        subject(fields, zoom.subject());
        fields.put("failuresAYear", zoom.failuresAYear()).put("lastsSeconds", seconds(zoom.effect().fault().lasts()))
                .put("sent", zoom.sent()).put("lost", zoom.effect().failed())
                .put("detectedSeconds", seconds(zoom.effect().detected()))
                .put("recoveredSeconds", seconds(zoom.effect().recovered()));
    }

    private static @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null ? null : (Double) (duration.toMillis() / 1e3);
    }
}
