package dev.nines.model.file;

import java.util.List;

import dev.nines.model.Problem;
import dev.nines.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/// What came of reading a scenario file: a whole scenario, or the problems for which there is none.
///
/// @param scenario the scenario; null if any problem is an error
/// @param problems everything found, in the order of the file where it is known
public record ScenarioReading(@Nullable Scenario scenario, List<Problem> problems) {
    public ScenarioReading {
        problems = List.copyOf(problems);
    }
}
