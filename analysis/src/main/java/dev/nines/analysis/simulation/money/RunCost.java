package dev.nines.analysis.simulation.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.stream.Collectors;

import dev.nines.analysis.cost.ComponentCost;
import dev.nines.analysis.cost.CostLine;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.cost.LineKind;
import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.prices.PriceItem;
import dev.nines.analysis.simulation.FleetPlay;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Money;

/// What one run cost after its warm-up, at prices of the hour: no run is too short to be paid.
///
/// A line of the monthly bill costs its amount × length ÷ 730 h. Lines that depend on use are scaled by the requests that users sent
/// over those of the mean traffic, and lines of a group's servers by the server hours of the run over those of the bill.
///
/// @param length of the run without its warm-up
/// @param groups servers of Auto Scaling groups and what stands with them, for as long as they ran
/// @param standing everything else that is paid for standing there
/// @param traffic what is paid by use: data, requests, capacity units
/// @param unpriced lines without a price, none of which is in the sums
public record RunCost(Duration length, Money groups, Money standing, Money traffic, int unpriced) {

    private static final double MONTH = Duration.ofHours(730).toSeconds();
    /// Digits of a cent that nobody pays, but sums of which somebody does.
    private static final int DECIMALS = 9;

    /// What a run of a design cost by the prices of a book.
    public static RunCost of(Architecture design, SimulationResult run, PriceBook prices) {
        var flow = Flow.of(design);
        var bill = CostReport.of(design, flow, prices);
        var length = run.scenario().duration().minus(run.scenario().warmUp());
        double months = Durations.seconds(length) / MONTH;
        double usual = design.components().stream().filter(each -> each.spec() instanceof Users)
                .mapToDouble(users -> flow.mean(users.id()).requests()).sum();
        double busy = usual > 0 ? run.sent() / (usual * Durations.seconds(length)) : 0;
        var fleets = run.fleets().stream().collect(Collectors.toMap(FleetPlay::component, FleetPlay::serverSeconds));
        var sum = new Sum();
        for (var cost : bill.components()) {
            var component = design.find(cost.component());
            var serverSeconds = fleets.get(cost.component());
            double size = component == null || serverSeconds == null
                    ? 1
                    : size(component, cost, serverSeconds / Durations.seconds(length));
            for (var line : cost.lines()) {
                boolean kept = line.id().contains("warm-pool");
                if (line.kind() == LineKind.USAGE) {
                    sum.traffic = sum.plus(sum.traffic, line, months * busy);
                } else if (serverSeconds == null || kept) {
                    sum.standing = sum.plus(sum.standing, line, months);
                } else {
                    sum.groups = sum.plus(sum.groups, line, months * size);
                }
            }
        }
        return new RunCost(length, money(sum.groups), money(sum.standing), money(sum.traffic), sum.unpriced);
    }

    /// The sum.
    public Money total() {
        return groups.plus(standing).plus(traffic);
    }

    /// How many servers ran for each that the bill counts.
    private static double size(Component component, ComponentCost cost, double running) {
        if (!(component.spec() instanceof AutoScalingGroup group)) {
            return 1;
        }
        var hours = new PriceItem.ServerHour(group.template().instanceType()).key();
        return cost.lines().stream().filter(line -> line.id().equals(hours)).findFirst()
                .map(line -> running * MONTH / Duration.ofHours(1).toSeconds() / line.quantity().doubleValue()).orElse(1.0);
    }

    private static Money money(BigDecimal usd) {
        return new Money(usd.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static final class Sum {

        private BigDecimal groups = BigDecimal.ZERO;
        private BigDecimal standing = BigDecimal.ZERO;
        private BigDecimal traffic = BigDecimal.ZERO;
        private int unpriced;

        BigDecimal plus(BigDecimal sum, CostLine line, double months) {
            var amount = line.amount();
            if (amount == null) {
                unpriced++;
                return sum;
            }
            return sum.add(amount.usd().multiply(BigDecimal.valueOf(months), MathContext.DECIMAL64));
        }
    }
}
