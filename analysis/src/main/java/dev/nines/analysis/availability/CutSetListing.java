package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.analysis.availability.structure.Function;
import org.jspecify.annotations.Nullable;

/// Lists minimal cut sets, those that differ only in which equal parts they name as one.
final class CutSetListing {

    private static final int BUDGET = 1 << 19;
    private static final int HIGHEST_ORDER = 4;
    private static final int MOST = 5000;
    private static final int HIGHEST_COUNTED = 12;

    private CutSetListing() {}

    /// @param function the failure; absent where it was too large, so that only single points are found
    static CutSetSummary of(@Nullable Function function, Facts facts, FaultTree tree, int gate) {
        var sets = function == null ? null : function.cutSets(BUDGET);
        if (sets == null) {
            return new CutSetSummary(null, List.of(), alike(singles(facts, tree, gate), facts), false);
        }
        var byOrder = Arrays.stream(sets.byOrder(HIGHEST_COUNTED)).boxed().toList();
        var few = byOrder.subList(0, HIGHEST_ORDER + 1).stream().mapToDouble(Long::doubleValue).sum();
        return new CutSetSummary(sets.count(), byOrder, alike(sets.list(HIGHEST_ORDER, MOST), facts), few <= MOST);
    }

    private static List<int[]> singles(Facts facts, FaultTree tree, int gate) {
        var found = new ArrayList<int[]>();
        for (var fact : facts.all()) {
            var happened = new BitSet();
            happened.set(fact.event());
            if (fact.subject().cause().fault() && tree.fails(gate, happened)) {
                found.add(new int[]{fact.event()});
            }
        }
        return found;
    }

    private static List<CutSet> alike(List<int[]> sets, Facts facts) {
        var numbers = new HashMap<Subject, Integer>();
        var subjects = facts.all().stream().mapToInt(fact -> numbers.computeIfAbsent(fact.subject(), _ -> numbers.size()))
                .toArray();
        var groups = new LinkedHashMap<List<Integer>, Alike>();
        for (var set : sets) {
            groups.computeIfAbsent(key(set, subjects), _ -> new Alike(set)).add(set, facts);
        }
        return groups.values().stream().map(group -> group.cutSet(facts)).sorted(Comparator.comparingInt(CutSet::order)
                .thenComparing(Comparator.comparingDouble(CutSet::probability).reversed())).toList();
    }

    private static List<Integer> key(int[] set, int[] subjects) {
        var numbers = new Integer[set.length];
        for (var at = 0; at < set.length; at++) {
            numbers[at] = subjects[set[at]];
        }
        Arrays.sort(numbers);
        return Arrays.asList(numbers);
    }

    /// Sets that name as many parts of the same subjects.
    private static final class Alike {

        private final int[] first;
        private long count;
        private double probability;

        private Alike(int[] first) {
            this.first = first;
        }

        private void add(int[] set, Facts facts) {
            var product = 1.0;
            for (var event : set) {
                product *= facts.all().get(event).failing().failed();
            }
            count++;
            probability += product;
        }

        private CutSet cutSet(Facts facts) {
            var parts = new LinkedHashMap<Subject, Integer>();
            for (var event : first) {
                parts.merge(facts.all().get(event).subject(), 1, Integer::sum);
            }
            return new CutSet(parts.entrySet().stream().map(entry -> new CutSet.Parts(entry.getKey(), entry.getValue())).toList(),
                    count, probability);
        }
    }
}
