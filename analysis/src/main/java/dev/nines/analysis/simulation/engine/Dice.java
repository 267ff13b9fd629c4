package dev.nines.analysis.simulation.engine;

import java.util.function.DoubleSupplier;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/// Random numbers for one purpose: an own sequence, whatever else is drawn in the simulation.
///
/// A sequence depends on the seed, the run, the purpose and the entity alone. Two designs simulated with the same seed so have
/// the same luck wherever they are the same, and a comparison of them is not blurred by chance.
public final class Dice {

    /// Of SplitMix64, which spreads what it is given over all bits: Steele, Lea, Flood, OOPSLA 2014.
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double NANOSECONDS = Engine.SECOND;

    private final UniformRandomProvider source;
    private final ContinuousSampler exponential;
    private final ContinuousSampler normal;

    private Dice(UniformRandomProvider source) {
        this.source = source;
        this.exponential = ZigguratSampler.Exponential.of(source);
        this.normal = ZigguratSampler.NormalizedGaussian.of(source);
    }

    /// The sequence of a purpose.
    ///
    /// @param seed of the whole study
    /// @param run number of the replication
    /// @param purpose what is drawn, "arrivals" for instance
    /// @param entity whose, by its id; empty where there is only one
    public static Dice of(long seed, int run, String purpose, String entity) {
        long key = mix(mix(mix(mix(seed) + run) + hash(purpose)) + hash(entity));
        return new Dice(new XoRoShiRo128PlusPlus(mix(key + GOLDEN), mix(key + GOLDEN + GOLDEN)));
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static long hash(String text) {
        long hash = GOLDEN;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash + text.charAt(i));
        }
        return hash;
    }

    /// Evenly in [0, 1).
    public double share() {
        return source.nextDouble();
    }

    /// Whether something of a probability happens.
    public boolean happens(double probability) {
        return source.nextDouble() < probability;
    }

    /// Evenly in 0 to `bound` − 1.
    public int below(int bound) {
        return source.nextInt(bound);
    }

    /// Evenly in 0 to `bound` − 1 nanoseconds.
    public long below(long bound) {
        return bound <= 0 ? 0 : source.nextLong(bound);
    }

    /// Exponentially distributed nanoseconds.
    ///
    /// @param mean in nanoseconds
    public long exponential(double mean) {
        return (long) (mean * exponential.sample() + 0.5);
    }

    /// The time to the next of events that come at random at a rate, in nanoseconds.
    ///
    /// @param perSecond above 0
    public long gap(double perSecond) {
        return exponential(NANOSECONDS / perSecond);
    }

    /// Exponentially distributed with mean 1.
    public double exponential() {
        return exponential.sample();
    }

    /// Normally distributed with mean 0 and standard deviation 1.
    public double normal() {
        return normal.sample();
    }

    /// Draws gamma distributed numbers of mean 1.
    ///
    /// @param shape 1 / cv²: the number of stages where it is whole
    public DoubleSupplier gamma(double shape) {
        ContinuousSampler sampler = AhrensDieterMarsagliaTsangGammaSampler.of(source, shape, 1 / shape);
        return sampler::sample;
    }
}
