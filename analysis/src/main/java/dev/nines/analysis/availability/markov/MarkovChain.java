package dev.nines.analysis.availability.markov;

/// A continuous-time Markov chain over few states, given by its rates.
///
/// The stationary distribution is found by elimination without subtractions (Grassmann, Taksar and Heyman, Operations Research
/// 33(5), 1985), so the smallest probabilities have all their digits.
public final class MarkovChain {

    private final double[][] rates;

    /// A chain without moves.
    public MarkovChain(int states) {
        rates = new double[states][states];
    }

    /// Adds moves from one state to another at a rate.
    ///
    /// @throws IllegalArgumentException if the rate is negative or no number, or both states are the same
    public MarkovChain move(int from, int to, double rate) {
        if (!(rate >= 0 && rate < Double.POSITIVE_INFINITY) || from == to) {
            throw new IllegalArgumentException("rate from state " + from + " to state " + to + " is " + rate
                    + "; it must be at least 0, between different states");
        }
        rates[from][to] += rate;
        return this;
    }

    /// The share of time spent in each state in the long run. Every state must be reachable from every other.
    public double[] stationary() {
        var size = rates.length;
        var work = new double[size][];
        for (var state = 0; state < size; state++) {
            work[state] = rates[state].clone();
        }
        for (var last = size - 1; last > 0; last--) {
            eliminate(work, last);
        }
        var shares = new double[size];
        shares[0] = 1;
        var sum = 1.0;
        for (var state = 1; state < size; state++) {
            for (var before = 0; before < state; before++) {
                shares[state] += shares[before] * work[before][state];
            }
            sum += shares[state];
        }
        for (var state = 0; state < size; state++) {
            shares[state] /= sum;
        }
        return shares;
    }

    private static void eliminate(double[][] work, int last) {
        var out = 0.0;
        for (var to = 0; to < last; to++) {
            out += work[last][to];
        }
        for (var from = 0; from < last; from++) {
            work[from][last] = work[from][last] == 0 ? 0 : work[from][last] / out;
            for (var to = 0; to < last; to++) {
                if (to != from) {
                    work[from][to] += work[from][last] * work[last][to];
                }
            }
        }
    }
}
