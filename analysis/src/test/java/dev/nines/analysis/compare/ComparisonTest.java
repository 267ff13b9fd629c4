package dev.nines.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.file.DesignFile;
import dev.nines.model.property.RecordType;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Side by side, designs differ by what differs, in the right direction.
class ComparisonTest {

    private static final PriceBook PRICES = PriceBook.embedded();
    private static final Map<Mark, Mark> OPPOSITE = Map.of(Mark.SAME, Mark.SAME, Mark.BETTER, Mark.WORSE, Mark.WORSE,
            Mark.BETTER, Mark.OTHER, Mark.OTHER);

    private static Architecture sample(String name) {
        var design = DesignFile.read(Path.of("..", "sample-architectures", name + DesignFile.SUFFIX)).architecture();
        assertNotNull(design, name);
        return design;
    }

    private static Comparison compare(Architecture... designs) {
        return Comparison.of(Arrays.stream(designs).map(design -> Candidate.of(design.name(), design, PRICES)).toList(),
                Plan.AS_DESIGNED);
    }

    private static Line line(Comparison comparison, String key) {
        return comparison.chapters().stream().flatMap(chapter -> chapter.lines().stream())
                .filter(line -> line.key().equals(key)).findFirst().orElseThrow();
    }

    private static double number(Line line, int design) {
        return line.values().get(design) instanceof Value.Number number ? number.number() : Double.NaN;
    }

    private static Line line(Better better, @Nullable Value... values) {
        return new Line("key", Message.literal("label"), Unit.COUNT, better, false, Arrays.asList(values));
    }

    private static Value number(double number) {
        return new Value.Number(number, false, null);
    }

    @Test
    void theDirectionIsThatOfTheFigure() {
        assertEquals(Mark.BETTER, line(Better.LESS, number(3), number(2)).mark(1));
        assertEquals(Mark.WORSE, line(Better.MORE, number(3), number(2)).mark(1));
        assertEquals(Mark.OTHER, line(Better.NEITHER, number(3), number(2)).mark(1));
        assertEquals(Mark.SAME, line(Better.LESS, number(3), number(3 * (1 + 1e-12))).mark(1));
        assertEquals(Mark.BETTER, line(Better.MORE, number(3), number(Double.POSITIVE_INFINITY)).mark(1));
        assertEquals(Mark.SAME,
                line(Better.MORE, number(Double.POSITIVE_INFINITY), number(Double.POSITIVE_INFINITY)).mark(1));
    }

    @Test
    void theSizeIsTheDifference() {
        var line = line(Better.LESS, number(4), number(5), number(4));
        assertEquals(1, line.difference(1));
        assertEquals(0.25, line.growth(1));
        assertNull(line(Better.LESS, number(0), number(5)).growth(1));
        assertNull(line(Better.LESS, number(1), number(Double.POSITIVE_INFINITY)).difference(1));
    }

    @Test
    void nobodyCanTellWhichOfTwoIncompleteBillsIsSmaller() {
        var line = line(Better.LESS, number(4), new Value.Number(3, true, null));
        assertEquals(Mark.OTHER, line.mark(1));
        assertNull(line.difference(1));
    }

    @Test
    void whatIsMissingIsNeitherBetterNorWorse() {
        assertEquals(Mark.OTHER, line(Better.LESS, number(4), null).mark(1));
        assertEquals(Mark.OTHER, line(Better.LESS, null, number(4)).mark(1));
        assertEquals(Mark.SAME, line(Better.LESS, null, null).mark(1));
    }

    @Test
    void aDesignIsTheSameAsItself() {
        for (var seed = 1; seed <= 5; seed++) {
            var design = DesignGenerator.design(seed, 60);
            var comparison = compare(design, design);
            comparison.chapters().forEach(chapter -> chapter.lines()
                    .forEach(line -> assertFalse(line.differs(), () -> design.name() + " " + line)));
            assertTrue(comparison.count(1, Mark.SAME) > 40);
            assertEquals(0, comparison.count(1, Mark.BETTER) + comparison.count(1, Mark.WORSE));
        }
    }

    @Test
    void theOtherWayRoundBetterIsWorse() {
        var there = compare(sample("single-server"), sample("multi-az"));
        var back = compare(sample("multi-az"), sample("single-server"));
        var seen = new TreeSet<Mark>();
        for (var chapter : there.chapters()) {
            for (var line : chapter.lines()) {
                var mark = line.mark(1);
                seen.add(mark);
                assertEquals(OPPOSITE.get(mark), line(back, line.key()).mark(1), line.key());
            }
        }
        assertEquals(Mark.values().length, seen.size(), seen.toString());
    }

    @Test
    void figuresAreThoseOfTheAnalyses() {
        var candidate = Candidate.of("Shop", sample("multi-az"), PRICES);
        var evidence = candidate.evidence();
        var comparison = Comparison.of(List.of(candidate, candidate), Plan.AS_DESIGNED);
        assertEquals(evidence.cost().total().amount().usd().doubleValue(), number(line(comparison, "cost.total"), 0));
        assertEquals(evidence.capacity().p99(), number(line(comparison, "capacity.p99"), 1));
        assertEquals(evidence.availability().service().unavailability().most(),
                number(line(comparison, "availability.unavailability"), 1));
        assertEquals(evidence.network().subnets().count(), number(line(comparison, "network.subnets"), 1));
        assertEquals(1, number(line(comparison, "exposure.service"), 1));
        assertEquals(0, number(line(comparison, "findings.warnings"), 1));
    }

    @Test
    void aSmallerFleetAndASingleDatabaseCostLessCarryLessAndFailMore() {
        var shop = sample("multi-az");
        var cheap = shop.with(shop.components().map(component -> switch (component.spec()) {
            case AutoScalingGroup group -> component.with(with(group, "desired", 6));
            case Database database -> component.with(with(database, "deployment", DatabaseDeployment.SINGLE_AZ));
            default -> component;
        }));
        var comparison = compare(shop, cheap);
        assertEquals(Mark.BETTER, line(comparison, "cost.total").mark(1));
        assertEquals(Mark.BETTER, line(comparison, "cost.component.orders").mark(1));
        assertEquals(Mark.WORSE, line(comparison, "availability.unavailability").mark(1));
        assertEquals(Mark.WORSE, line(comparison, "availability.single-points").mark(1));
        assertEquals(Mark.WORSE, line(comparison, "availability.cause.data").mark(1));
        assertEquals(Mark.WORSE, line(comparison, "findings.rule.database.no-standby").mark(1));
        assertNotEquals(Mark.BETTER, line(comparison, "capacity.limit-without-zone").mark(1));
        assertEquals(Mark.SAME, line(comparison, "network.subnets").mark(1));
    }

    private static <T extends Record> T with(T record, String path, Object value) {
        @SuppressWarnings("unchecked")
        var type = (RecordType<T>) RecordType.of(record.getClass());
        return type.with(record, path, value);
    }

    @Test
    void designsWithoutAnythingHaveNothingToCompare() {
        var comparison = compare(Architecture.empty("One"), Architecture.empty("Two"));
        assertNull(line(comparison, "capacity.limit").values().getFirst());
        assertNull(line(comparison, "availability.unavailability").values().getFirst());
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(List.of(), Plan.AS_DESIGNED));
    }

    @Test
    void everyLineHasWordsInBothLanguages() {
        for (var chapter : compare(sample("single-server"), sample("dns-failover")).chapters()) {
            assertNotEquals(chapter.topic().label().in(Locale.ENGLISH), chapter.topic().label().in(Locale.KOREAN));
            for (var line : chapter.lines()) {
                assertFalse(line.label().in(Locale.ENGLISH).isBlank() || line.label().in(Locale.KOREAN).isBlank(), line.key());
            }
        }
    }
}
