package dev.nines.analysis.simulation.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.nines.analysis.cost.CostLine;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.cost.LineKind;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.model.Architecture;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;

/// Runs of a minute, whose warm-up is not paid.
class RunCostTest {

    private static final PriceBook PRICES = PriceBook.embedded();
    private static final double MINUTES_OF_A_MONTH = 730 * 60;
    private static final ComponentId FLEET = new ComponentId("fleet");

    private static Architecture design() {
        var design = DesignFile.read(Path.of("..", "sample-architectures", "multi-az.nines.json")).architecture();
        assertNotNull(design);
        return design;
    }

    private static RunCost cost(Architecture design) {
        var scenario = new Scenario(Duration.ofHours(20), Duration.ofSeconds(10), Duration.ofSeconds(70), List.of());
        return RunCost.of(design, Simulation.of(design, scenario, 1), PRICES);
    }

    private static double usd(List<CostLine> lines, LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).mapToDouble(line -> {
            var amount = line.amount();
            assertNotNull(amount);
            return amount.usd().doubleValue();
        }).sum();
    }

    @Test
    void aMinuteWithTheServersOfTheBillIsItsShareOfTheMonth() {
        var design = design();
        var bill = CostReport.of(design, PRICES);
        var fleet = bill.find(FLEET);
        assertNotNull(fleet);
        double group = usd(fleet.lines(), LineKind.BASELINE);
        var cost = cost(design);

        assertEquals(group / MINUTES_OF_A_MONTH, cost.groups().usd().doubleValue(), 1e-8);
        assertEquals((usd(bill.lines(), LineKind.BASELINE) - group) / MINUTES_OF_A_MONTH, cost.standing().usd().doubleValue(),
                1e-8);
        assertEquals(0, cost.unpriced());
        // at eight in the evening they send more than in the mean of the bill
        double usual = usd(bill.lines(), LineKind.USAGE) / MINUTES_OF_A_MONTH;
        double busy = cost.traffic().usd().doubleValue() / usual;
        assertEquals(rate(design, 20) / mean(design), busy, 0.05 * busy);
    }

    /// Servers that ran are paid, however many the bill counts.
    @Test
    void serversArePaidForAsLongAsTheyRan() {
        var six = cost(
                design().with(design().components().map(each -> each.id().equals(FLEET) ? each.with("desired", 6) : each)));
        assertEquals(cost(design()).groups().usd().doubleValue() * 6 / 9, six.groups().usd().doubleValue(), 1e-8);
    }

    private static double rate(Architecture design, int hour) {
        return users(design).rateAt(hour * 3600.0);
    }

    private static double mean(Architecture design) {
        return users(design).mean();
    }

    private static TrafficProfile users(Architecture design) {
        return design.components().stream().filter(each -> each.spec() instanceof Users)
                .map(each -> ((Users) each.spec()).profile()).findFirst().orElseThrow();
    }
}
