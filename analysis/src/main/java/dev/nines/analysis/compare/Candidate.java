package dev.nines.analysis.compare;

import dev.nines.analysis.finding.Evidence;
import dev.nines.analysis.finding.Review;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;

/// A design to compare, with everything the analyses say about it.
///
/// @param name tells it apart from the others, for people
/// @param evidence what the analyses say
/// @param review what a reviewer says
public record Candidate(String name, Evidence evidence, Review review) {

    /// A design, analysed.
    public static Candidate of(String name, Architecture design, PriceBook prices) {
        var evidence = Evidence.of(design, prices);
        return new Candidate(name, evidence, Review.of(evidence));
    }
}
