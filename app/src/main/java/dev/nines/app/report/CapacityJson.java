package dev.nines.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.capacity.CapacityUnits;
import dev.nines.analysis.capacity.ComponentCapacity;
import dev.nines.analysis.capacity.CpuCredits;
import dev.nines.analysis.capacity.JourneyTime;
import dev.nines.analysis.capacity.Limit;
import dev.nines.analysis.capacity.LossCapacity;
import dev.nines.analysis.capacity.ResourceUse;
import org.jspecify.annotations.Nullable;

/// The capacity of a design as JSON: times in seconds, rates per second; what has no end is left out.
public final class CapacityJson {

    private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_UP);

    private CapacityJson() {}

    /// Adds the capacity to a result.
    public static void add(JsonReport json, CapacityReport capacity) {
        var fields = json.fields();
        fields.put("carries", capacity.carries()).put("peak", finite(capacity.perSecond()))
                .put("mean", finite(capacity.meanPerSecond())).put("limit", limit(fields, capacity.limit()));
        if (capacity.limitAtMost() != null) {
            fields.put("limitAtMost", limit(fields, capacity.limitAtMost()));
        }
        var objective = capacity.objective();
        fields.put("objectiveP99", objective == null ? null : finite(objective));
        if (capacity.withinObjective() != null) {
            fields.put("withinObjective", limit(fields, capacity.withinObjective()));
        }
        fields.list("journeys", capacity.journeys(), CapacityJson::journey)
                .list("components", capacity.components(), CapacityJson::component)
                .list("losses", capacity.losses(), CapacityJson::loss)
                .put("assumptions", List.copyOf(capacity.assumptions()));
    }

    private static Fields limit(Fields around, Limit limit) {
        return new Fields(around.language()).put("factor", finite(limit.factor()))
                .put("perSecond", finite(limit.perSecond())).put("component", limit.component())
                .put("resource", limit.resource()).put("basis", limit.basis());
    }

    private static void journey(Fields fields, JourneyTime journey) {
        fields.put("users", journey.users()).put("requestClass", journey.requestClass())
                .put("longLived", journey.longLived()).put("perSecond", finite(journey.perSecond()))
                .put("mean", finite(journey.mean())).put("p50", finite(journey.p50())).put("p95", finite(journey.p95()))
                .put("p99", finite(journey.p99())).put("late", finite(journey.late()))
                .put("meanBasis", journey.meanBasis()).put("percentileBasis", journey.percentileBasis());
    }

    private static void component(Fields fields, ComponentCapacity component) {
        fields.put("id", component.component()).put("perSecond", finite(component.perSecond()))
                .put("utilisation", finite(component.utilisation())).put("wait", finite(component.delay()))
                .put("time", finite(component.time())).put("refused", finite(component.refused()))
                .put("basis", component.timeBasis()).put("deferred", component.deferred())
                .put("backlog", finite(component.backlog())).list("uses", component.uses(), CapacityJson::use);
        if (component.credits() != null) {
            fields.put("credits", credits(fields, component.credits()));
        }
        if (component.units() != null) {
            fields.put("capacityUnits", units(fields, component.units()));
        }
        var parallelism = component.parallelism();
        fields.put("parallelism", parallelism == null ? null : finite(parallelism));
    }

    private static void use(Fields fields, ResourceUse use) {
        fields.put("resource", use.resource()).put("used", finite(use.used())).put("limit", finite(use.limit()))
                .put("utilisation", finite(use.utilisation())).put("basis", use.basis());
    }

    private static Fields credits(Fields around, CpuCredits credits) {
        return new Fields(around.language()).put("earned", credits.earned()).put("spent", finite(credits.spent()))
                .put("spentAtPeak", finite(credits.spentAtPeak())).put("balance", credits.balance())
                .put("unlimited", credits.unlimited()).put("baseline", credits.baseline())
                .put("minutesAtPeak", finite(credits.minutesAtPeak()));
    }

    private static Fields units(Fields around, CapacityUnits units) {
        return new Fields(around.language()).put("units", finite(units.units())).put("opened", finite(units.opened()))
                .put("active", finite(units.active())).put("data", finite(units.data()))
                .put("rules", finite(units.rules()));
    }

    private static void loss(Fields fields, LossCapacity loss) {
        fields.put("loss", loss.loss()).put("component", loss.component()).put("what", loss.what())
                .put("served", finite(loss.served())).put("limit", limit(fields, loss.limit()))
                .put("busiest", loss.busiest()).put("utilisation", finite(loss.utilisation()))
                .put("p99", finite(loss.p99()));
    }

    /// Nine digits, which are the same on every machine; what is not finite is left out.
    static @Nullable BigDecimal finite(double number) {
        return Double.isFinite(number) ? new BigDecimal(number).round(DIGITS).stripTrailingZeros() : null;
    }
}
