package dev.nines.analysis.availability.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Fault trees against published figures and against trying every set of events.
class FaultTreeTest {

    private static final int BUDGET = 1 << 20;

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-9 + 1e-300);
    }

    private static Function function(FaultTree tree, int top) {
        var function = Diagrams.of(tree, top, new BitSet(), BUDGET).function(top);
        assertNotNull(function);
        return function;
    }

    private static double probability(FaultTree tree, int top, double... failed) {
        return function(tree, top).probability(Chances.of(failed));
    }

    private static int[] events(FaultTree tree, int count) {
        var events = new int[count];
        Arrays.setAll(events, _ -> tree.event());
        return events;
    }

    private static double[] equal(int count, double probability) {
        var all = new double[count];
        Arrays.fill(all, probability);
        return all;
    }

    /// Printed in textbooks or computed with 40 digits.
    @Nested
    class KnownAnswers {

        @Test
        void threeInSeries() {
            var tree = new FaultTree();
            var unavailability = probability(tree, tree.or(events(tree, 3)), equal(3, 0.0001));
            near(0.999700029999, 1 - unavailability);
            near(157.664232526, unavailability * 365 * 24 * 60);
        }

        @Test
        void twoInParallel() {
            var tree = new FaultTree();
            near(0.0001, probability(tree, tree.and(events(tree, 2)), 0.01, 0.01));
        }

        @Test
        void someOfMany() {
            var tree = new FaultTree();
            near(0.9477, 1 - probability(tree, tree.atLeast(2, events(tree, 4)), equal(4, 0.1)));
            var six = new FaultTree();
            near(0.95266140625, 1 - probability(six, six.atLeast(3, events(six, 6)), equal(6, 0.15)));
        }

        @Test
        void bridge() {
            var tree = new FaultTree();
            var on = events(tree, 5);
            var top = tree.or(tree.and(on[0], on[1]), tree.and(on[2], on[3]), tree.and(on[0], on[4], on[3]),
                    tree.and(on[1], on[4], on[2]));
            near(0.97848, 1 - probability(tree, top, equal(5, 0.1)));
            near(0.9997980498, 1 - probability(tree, top, equal(5, 0.01)));
        }

        @Test
        void twoBranchesThatShareADependency() {
            var tree = new FaultTree();
            var on = events(tree, 3);
            var top = tree.and(tree.or(on[0], on[2]), tree.or(on[1], on[2]));
            near(0.9989001, 1 - probability(tree, top, 0.01, 0.01, 0.001));
            // As if each branch had a dependency of its own.
            var naive = new FaultTree();
            var four = events(naive, 4);
            near(0.9998792199, 1 - probability(naive, naive.and(naive.or(four[0], four[2]), naive.or(four[1], four[3])), 0.01,
                    0.01, 0.001, 0.001));
        }

        @Test
        void veryRareFailuresKeepTheirDigits() {
            var tree = new FaultTree();
            var unavailability = probability(tree, tree.and(events(tree, 13)), equal(13, 0.1));
            assertEquals(1e-13, unavailability, 1e-26);
        }
    }

    @Test
    void probabilitiesAndCutSetsAreThoseFoundByTryingEverything() {
        for (var seed = 1; seed <= 2000; seed++) {
            var random = new RandomTrees(seed, 3 + seed % 8, 3 + seed % 13);
            var function = random.function();
            var table = random.table();
            near(random.probability(table, random.chances), function.probability(random.chances));
            var sets = function.cutSets(BUDGET);
            assertNotNull(sets);
            var minimal = random.minimal(table);
            assertEquals(minimal, RandomTrees.bits(sets.list(20, 1 << 20)), "seed " + seed);
            assertEquals(BigInteger.valueOf(minimal.size()), sets.count());
        }
    }

    @Test
    void treesOfUpToTwentyEventsAreThoseFoundByTryingEverything() {
        for (var seed = 1; seed <= 3000; seed++) {
            // a million sets of events have to be tried for each of the largest
            int size = seed % 50 == 0 ? 17 + seed / 50 % 4 : 3 + seed % 14;
            var random = new RandomTrees(seed * 7919L, size, 4 + seed % 23);
            var table = random.table();
            near(random.probability(table, random.chances), random.function().probability(random.chances));
        }
    }

    @Test
    void derivativesAreDifferences() {
        for (var seed = 1; seed <= 300; seed++) {
            var random = new RandomTrees(seed, 8, 12);
            var function = random.function();
            var derivatives = function.derivatives(random.chances);
            for (var event = 0; event < 8; event++) {
                var with = function.probability(with(random.chances, random.tree.events(), event, 1));
                var without = function.probability(with(random.chances, random.tree.events(), event, 0));
                assertEquals(with - without, derivatives[event], 1e-12);
                near(with, function.evaluation(random.chances).with(new int[]{event}, 1));
                near(without, function.evaluation(random.chances).with(new int[]{event}, 0));
                var happened = new BitSet();
                happened.set(event);
                assertEquals(function.dependsOn(event) && function.fails(happened), function.singles().get(event));
            }
        }
    }

    @Test
    void boundsHoldWhereTheDiagramIsTooLarge() {
        var looser = 0;
        for (var seed = 1; seed <= 300; seed++) {
            var random = new RandomTrees(seed, 10, 30);
            var exact = random.function().probability(random.chances);
            var small = Diagrams.of(random.tree, random.top, new BitSet(), 12);
            var bounds = small.bounds(random.top, random.chances);
            assertTrue(bounds.least() <= exact * (1 + 1e-12) && exact <= bounds.most() * (1 + 1e-12),
                    "seed " + seed + " " + bounds);
            looser += bounds.exact() ? 0 : 1;
        }
        assertTrue(looser > 100, looser + " of 300");
        var tree = new FaultTree();
        var halves = new int[]{tree.atLeast(40, events(tree, 80)), tree.atLeast(40, events(tree, 80))};
        var top = tree.or(halves);
        var diagrams = Diagrams.of(tree, top, new BitSet(), 2500);
        assertNull(diagrams.function(top));
        var exact = probability(tree, top, equal(160, 0.4));
        var bounds = diagrams.bounds(top, Chances.of(equal(160, 0.4)));
        assertTrue(bounds.least() < exact && exact < bounds.most(), bounds + " " + exact);
    }

    @Test
    void cutSetsOfManyAreCountedWithoutBeingListed() {
        var tree = new FaultTree();
        var sets = function(tree, tree.atLeast(50, events(tree, 100))).cutSets(BUDGET);
        assertNotNull(sets);
        assertEquals(new BigInteger("100891344545564193334812497256"), sets.count());
        assertEquals(0, Arrays.stream(sets.byOrder(6)).sum());
    }

    @Test
    void eventsThatDoNotMatterAreIgnored() {
        var tree = new FaultTree();
        var on = events(tree, 3);
        var function = function(tree, tree.or(on[0], tree.and(on[0], on[1])));
        assertEquals(1, function.size());
        assertTrue(function.dependsOn(0) && !function.dependsOn(1) && !function.dependsOn(2));
        assertEquals(0, function(tree, FaultTree.NEVER).probability(Chances.of(0.5, 0.5, 0.5)));
        assertEquals(1, function(tree, FaultTree.ALWAYS).probability(Chances.of(0.5, 0.5, 0.5)));
    }

    @Test
    void cutSetsOfSixtyEventsAreThoseFoundByExpansion() {
        var large = new LargeTree();
        var sets = function(large.tree, large.top).cutSets(BUDGET);
        assertNotNull(sets);
        var expected = LargeTree.minimal();
        assertTrue(expected.size() > 40_000, "only " + expected.size());
        assertEquals(BigInteger.valueOf(expected.size()), sets.count());
        var listed = new HashSet<Long>();
        for (var set : sets.list(20, 100_000)) {
            listed.add(Arrays.stream(set).mapToLong(event -> 1L << event).sum());
        }
        assertEquals(expected, listed);
    }

    private static Chances with(Chances chances, int events, int event, double probability) {
        var failed = IntStream.range(0, events).mapToDouble(each -> each == event ? probability : chances.failed(each));
        return Chances.of(failed.toArray());
    }
}
