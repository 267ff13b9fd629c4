package dev.nines.analysis.compare;

import java.util.List;

import dev.nines.analysis.cost.Plan;

/// Designs side by side, the first being what the others are compared with.
///
/// What stands in several designs is told to be the same by its id: variants of one design compare component by component,
/// designs that have nothing in common by their figures as a whole.
///
/// @param designs their names
/// @param chapters one for each analysis
public record Comparison(List<String> designs, List<Chapter> chapters) {

    public Comparison {
        designs = List.copyOf(designs);
        chapters = List.copyOf(chapters);
    }

    /// Compares designs.
    ///
    /// @param plan how capacity is paid for
    public static Comparison of(List<Candidate> candidates, Plan plan) {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("no designs to compare");
        }
        return new Comparison(candidates.stream().map(Candidate::name).toList(),
                List.of(CostLines.of(candidates, plan), CapacityLines.of(candidates), AvailabilityLines.of(candidates),
                        NetworkLines.of(candidates), ExposureLines.of(candidates), FindingLines.of(candidates)));
    }

    /// In how many of the figures that matter a design has this mark.
    public long count(int design, Mark mark) {
        return chapters.stream().flatMap(chapter -> chapter.lines().stream())
                .filter(line -> !line.detail() && line.mark(design) == mark).count();
    }
}
