package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.List;

/// Equal parts that requests are divided among, and how many of them must work.
final class Pool {

    private final List<Part> parts = new ArrayList<>();
    private double need;
    private int asked;

    /// Adds the parts of one target.
    ///
    /// @param load parts that the load needs
    /// @param needed parts that a person says are needed, 0 if none does
    void add(List<Part> more, double load, int needed) {
        parts.addAll(more);
        need += load;
        asked += needed;
    }

    int size() {
        return parts.size();
    }

    /// How many must work.
    int needed() {
        return asked > 0 ? Math.min(asked, size()) : Needs.parts(need, size());
    }

    /// Makes a person's word for all of them count instead.
    void ask(Integer needed) {
        asked = needed;
    }

    int[] wholes() {
        return parts.stream().mapToInt(Part::whole).toArray();
    }

    List<Integer> locals() {
        return parts.stream().map(Part::local).toList();
    }
}
