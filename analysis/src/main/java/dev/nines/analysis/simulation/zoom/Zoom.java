package dev.nines.analysis.simulation.zoom;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

import dev.nines.analysis.availability.Contribution;
import dev.nines.analysis.availability.Outages;
import dev.nines.analysis.availability.Subject;
import dev.nines.analysis.simulation.FaultEffect;
import dev.nines.analysis.simulation.PeakTime;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.model.Architecture;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// What one failure of something does to users at the peak, played request by request: years know how often it happens, not what
/// retries, time-outs and health checks make of it.
///
/// @param subject what fails, one of its equal parts where there are several
/// @param failuresAYear how often that happened in the years
/// @param sent requests of users from the failure to a minute after its end
/// @param effect what came of it
public record Zoom(Subject subject, double failuresAYear, long sent, FaultEffect effect) {

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration AFTER = Duration.ofMinutes(1);
    /// Whatever has not been noticed by then is an outage, which the years count.
    /// As many failures as are worth a close look.
    public static final int WORTH = 6;

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final double ROUNDED_UP = 0.999;

    /// Plays what failed most often in years.
    ///
    /// @param most how much of it
    public static List<Zoom> of(Architecture design, Outages years, int most, long seed, BooleanSupplier cancelled) {
        var zooms = new ArrayList<Zoom>();
        var often = years.troubles().stream()
                .filter(each -> each.failures() > 0 && each.subject().component() != null && each.subject().cause().fault())
                .sorted(Comparator.comparingLong(Outages.Trouble::failures).reversed()).limit(most).toList();
        for (var trouble : often) {
            for (var contribution : years.exact().contributions()) {
                if (contribution.subject().equals(trouble.subject()) && !cancelled.getAsBoolean()) {
                    var zoom = played(design, contribution, trouble.failures() / (double) years.years(), seed, cancelled);
                    if (zoom != null) {
                        zooms.add(zoom);
                    }
                }
            }
        }
        return zooms;
    }

    private static @Nullable Zoom played(Architecture design, Contribution what, double failuresAYear, long seed,
            BooleanSupplier cancelled) {
        var component = what.subject().component();
        if (component == null) {
            return null;
        }
        var down = Duration.ofSeconds(Math.max(1, Math.round(3600 * what.failing().downHours())));
        var lasts = down.compareTo(LONGEST) < 0 ? down : LONGEST;
        var event = Event.crash(component.value(), WARM_UP, lasts).ofShare(ROUNDED_UP / what.parts());
        var scenario = new Scenario(PeakTime.of(design), WARM_UP, WARM_UP.plus(lasts).plus(AFTER), List.of(event));
        var run = Simulation.of(design, scenario, seed, 0, _ -> {}, cancelled);
        return run.complete() && !run.effects().isEmpty()
                ? new Zoom(what.subject(), failuresAYear, run.sent(), run.effects().getFirst())
                : null;
    }
}
