package dev.nines.analysis.network;

import java.util.List;

import dev.nines.model.Problem;
import dev.nines.model.edit.Edit;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// How a design comes to the blocks of a plan.
///
/// @param rows what changes, in order of the plan
/// @param edit all of it as one edit; absent where problems stand against it
/// @param problems why the plan does not fit the design; empty where it does
public record Renumbering(List<Row> rows, @Nullable Edit edit, List<Problem> problems) {

    public Renumbering {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// A subnet and its blocks before and after.
    ///
    /// @param name the name of the subnet
    /// @param before its block in the design; absent for a new subnet
    /// @param after its block in the plan
    public record Row(ComponentId subnet, String name, @Nullable Cidr before, Cidr after) {

        /// Whether the plan gives it another block than it has.
        public boolean changes() {
            return !after.equals(before);
        }
    }
}
