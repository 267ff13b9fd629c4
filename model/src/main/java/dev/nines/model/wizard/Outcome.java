package dev.nines.model.wizard;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.edit.Edit;
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
