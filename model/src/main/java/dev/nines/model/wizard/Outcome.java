package dev.nines.model.wizard;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Rewrite;
import dev.nines.model.text.Message;

/// What a wizard worked out.
public sealed interface Outcome {

    /// It can be done.
    ///
    /// @param edit makes the design after of the design before
    /// @param after the design it makes
    /// @param steps what changes, in words and in order
    record Planned(Edit edit, Architecture after, List<Message> steps) implements Outcome {

        public Planned {
            steps = List.copyOf(steps);
        }

        /// The same plan with what it makes changed further, for instance arranged.
        public Planned then(Architecture before, UnaryOperator<Architecture> change) {
            var changed = change.apply(after);
            return changed.equals(after)
                    ? this
                    : new Planned(Rewrite.between(edit.label(before), before, changed), changed, steps);
        }
    }

    /// It cannot be done as the design stands.
    ///
    /// @param problems why, with hints
    record Refused(List<Problem> problems) implements Outcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
