package dev.nines.analysis.availability;

import java.util.List;

/// What has to fail together for the service to fail, none of it too much; alike sets are one.
///
/// @param parts subjects and how many parts of each
/// @param alike how many sets differ from this only in which equal parts they name
/// @param probability probability that any given moment finds one of them failed, their sum
public record CutSet(List<Parts> parts, long alike, double probability) {

    public CutSet {
        parts = List.copyOf(parts);
    }

    /// Some parts of a subject.
    public record Parts(Subject subject, int count) {}

    /// How many parts it names.
    public int order() {
        return parts.stream().mapToInt(Parts::count).sum();
    }
}
