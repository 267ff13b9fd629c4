package dev.nines.analysis.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;

import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.DesignGenerator;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Server;
import dev.nines.model.component.Users;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for the bill of every design, tried on generated ones.
class CostPropertiesTest {

    private static final PriceBook PRICES = PriceBook.embedded();
    private static final int COMPONENTS = 60;

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    /// Servers that share their traffic by count are compared without traffic, as a target with more parts takes load from others.
    private static Architecture design(long seed) {
        return DesignGenerator.design(seed, COMPONENTS);
    }

    private static Architecture quiet(long seed) {
        var design = design(seed);
        return design.with(design.components().without(Set.copyOf(design.components().stream()
                .filter(component -> component.spec() instanceof Users).map(Component::id).toList())));
    }

    /// The same component with one more of what it counts, absent for one that counts nothing.
    private static @Nullable Component more(Component component) {
        return switch (component.spec()) {
            case Server server -> component.with("count", Math.min(10_000, server.count() + 1));
            case AutoScalingGroup group ->
                component.with("desired", Math.min(10_000, group.desired() + 1)).with("warmPool", null);
            case Cache cache -> component.with("shards", Math.min(500, cache.shards() + 1));
            case Database database -> component.with("readers", Math.min(15, database.readers() + 1));
            case NatGateway gateway -> component.with("publicIps", Math.min(8, gateway.publicIps() + 1));
            default -> null;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreOfAnythingNeverCostsLess(long seed) {
        var design = quiet(seed);
        for (var component : design.components()) {
            var more = more(component);
            if (more == null) {
                continue;
            }
            var base = component.spec() instanceof AutoScalingGroup ? component.with("warmPool", null) : component;
            var less = amount(design.with(design.components().replace(base)));
            var after = amount(design.with(design.components().replace(more)));
            assertTrue(after.compareTo(less) >= 0, () -> seed + " " + component.id() + ": " + less + " then " + after);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreTrafficNeverCostsLess(long seed) {
        var design = design(seed);
        var busier = design.withConnections(design.connections()
                .map(each -> RecordType.with(each, "callsPerRequest", each.callsPerRequest() * 2)));
        assertTrue(amount(busier).compareTo(amount(design)) >= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTotalIsTheSumOfTheComponentsAndNothingIsNegative(long seed) {
        var report = CostReport.of(design(seed), PRICES);
        var sum = Money.ZERO;
        for (var component : report.components()) {
            sum = sum.plus(component.total().amount());
            for (var line : component.lines()) {
                assertTrue(line.quantity().signum() >= 0, line.id());
                assertEquals(line.amount() == null, line.unpriced() != null, line.id());
                assertTrue(line.kind() == LineKind.FREE || line.amount() == null || line.source() != null, line.id());
                line.notes().forEach(note -> note.in(Locale.KOREAN));
            }
            assertEquals(component.lines().size(), component.lines().stream().map(CostLine::id).distinct().count(),
                    component.component() + " names two lines alike");
        }
        assertEquals(sum, report.total().amount());
        assertEquals(sum, report.total(LineKind.BASELINE).amount().plus(report.total(LineKind.USAGE).amount()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameDesignGivesTheSameBill(long seed) {
        assertEquals(CostReport.of(design(seed), PRICES), CostReport.of(design(seed), PRICES));
        assertTrue(CostDiff.of(CostReport.of(design(seed), PRICES), CostReport.of(design(seed), PRICES)).rows().isEmpty());
    }

    /// The bound is loose, for a slow machine.
    @Test
    @Tag("speed")
    void fiveThousandComponentsAreBilledAtOnce() {
        var design = DesignGenerator.design(7, 5000);
        var best = Long.MAX_VALUE;
        for (var round = 0; round < 12; round++) {
            var start = System.nanoTime();
            var report = CostReport.of(design, Flow.of(design), PRICES);
            best = Math.min(best, System.nanoTime() - start);
            assertTrue(report.lines().size() > 1000);
        }
        assertTrue(best < 1_000_000_000L, best / 1_000_000 + " ms");
    }

    private static Money amount(Architecture design) {
        return CostReport.of(design, PRICES).total().amount();
    }
}
