package dev.nines.analysis.simulation.process;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.TrafficProfile;

/// Times at which requests of users arrive: at random, with a rate that changes, and more or less in bursts.
///
/// Gaps are drawn on a clock on which one request is expected per unit, and time is what that clock shows as the integral of the
/// rate: inversion, Çınlar, Introduction to Stochastic Processes, 1975, 4.7. The rate is taken as constant within a second, that of its middle. The n-th
/// arrival so depends on the n-th number drawn, whatever the rate was before.
public final class Arrivals {

    /// A rate below this is none: one request in thirty years.
    private static final double NONE = 1e-9;

    private final DoubleUnaryOperator rates;
    private final DoubleSupplier gaps;
    private final long horizon;
    private long second;
    private double rate;
    /// Nanoseconds since the beginning of the second.
    private double within;
    /// What is left of the gap on that clock, from this second and nanoseconds on.
    private double gap;
    private long fromSecond;
    private double fromWithin;

    /// @param factor of the rate
    /// @param offset second of the profile at which the simulation begins
    /// @param burstiness coefficient of variation of the gaps at a constant rate; 1 is Poisson
    /// @param horizon nanoseconds after which nobody asks
    public Arrivals(TrafficProfile profile, double factor, long offset, double burstiness, Dice dice, long horizon) {
        this(second -> factor * profile.rateAt(offset + second), burstiness, dice, horizon);
    }

    /// @param rates requests per second at a second from the beginning
    /// @param burstiness coefficient of variation of the gaps at a constant rate; 1 is Poisson
    /// @param horizon nanoseconds after which nobody asks
    public Arrivals(DoubleUnaryOperator rates, double burstiness, Dice dice, long horizon) {
        this.rates = rates;
        this.gaps = gaps(burstiness, dice);
        this.horizon = horizon;
        this.rate = rateAt(0);
    }

    /// The time of the next request, in nanoseconds from the beginning; something after the horizon if there is none before.
    public long next() {
        gap = gaps.getAsDouble();
        return arrival();
    }

    /// Lets time pass without a request until now: what is left of the gap passes at the rates from now on.
    void pass(long now) {
        second = fromSecond;
        within = fromWithin;
        for (long whole = now / Engine.SECOND; second < whole; second++) {
            gap -= rateAt(second) * (1 - within / Engine.SECOND);
            within = 0;
        }
        double until = now % Engine.SECOND;
        gap = Math.max(0, gap - rateAt(second) * (until - within) / Engine.SECOND);
        within = until;
    }

    /// The time of the request that is awaited, after the rates have changed.
    long again() {
        rate = rateAt(second);
        return arrival();
    }

    private long arrival() {
        fromSecond = second;
        fromWithin = within;
        double left = gap;
        while (second * Engine.SECOND <= horizon) {
            double here = rate * (1 - within / Engine.SECOND);
            if (left <= here && rate > NONE) {
                within += left / rate * Engine.SECOND;
                return second * Engine.SECOND + (long) within;
            }
            left -= here;
            second++;
            within = 0;
            rate = rateAt(second);
        }
        return Long.MAX_VALUE;
    }

    private double rateAt(long whole) {
        return rates.applyAsDouble(whole + 0.5);
    }

    /// Gaps of mean 1: a constant, gamma, exponential, or of two exponential kinds with balanced means (H. Tijms, Stochastic Models, 1994).
    private static DoubleSupplier gaps(double burstiness, Dice dice) {
        double square = burstiness * burstiness;
        if (square == 0) {
            return () -> 1;
        }
        if (square < 1) {
            return dice.gamma(1 / square);
        }
        if (square == 1) {
            return dice::exponential;
        }
        double often = (1 + Math.sqrt((square - 1) / (square + 1))) / 2;
        return () -> dice.exponential() / (2 * (dice.happens(often) ? often : 1 - often));
    }
}
