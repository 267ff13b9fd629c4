package dev.nines.analysis.availability.structure;

/// A probability known to lie between two numbers.
///
/// @param least no smaller than this
/// @param most no larger than this
public record Bounds(double least, double most) {

    /// A probability known exactly.
    public static Bounds exact(double probability) {
        return new Bounds(probability, probability);
    }

    /// Whether both ends are the same.
    public boolean exact() {
        return least == most;
    }
}
