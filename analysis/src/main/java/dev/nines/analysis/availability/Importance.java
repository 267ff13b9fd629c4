package dev.nines.analysis.availability;

/// How much a subject matters, with U = unavailability, U₁ = with all its parts failed, U₀ = with all its parts perfect.
///
/// @param birnbaum U₁ − U₀: for one part the derivative of U by its unavailability
/// @param criticality (U − U₀) ÷ U: the share of downtime that would vanish
/// @param fussellVesely 1 − ∏(1 − q) U₀ ÷ U: the share of downtime in which some part of it has failed
/// @param achievementWorth U₁ ÷ U, RAW
/// @param reductionWorth U ÷ U₀, RRW; infinite for what alone causes all downtime
public record Importance(double birnbaum, double criticality, double fussellVesely, double achievementWorth,
        double reductionWorth) {

    static Importance of(double usual, double failed, double perfect, double allWorking) {
        return new Importance(failed - perfect, usual == 0 ? 0 : (usual - perfect) / usual,
                usual == 0 ? 0 : (usual - allWorking * perfect) / usual, usual == 0 ? Double.POSITIVE_INFINITY : failed / usual,
                perfect == 0 ? Double.POSITIVE_INFINITY : usual / perfect);
    }
}
