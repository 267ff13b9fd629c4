package dev.nines.model.quantity;

/// A probability or share: 0 to 1.
public record Probability(double value) implements Comparable<Probability> {

    /// Never, nothing.
    public static final Probability ZERO = new Probability(0);

    /// Always, all.
    public static final Probability ONE = new Probability(1);

    public Probability {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("probability is " + value + "; it must be 0 to 1"
                    + (value > 1 && value <= 100
                            ? "\nMaybe it is in per cent: write " + value / 100 + "."
                            : ""));
        }
        value = value + 0.0;
    }

    /// One minus this.
    public Probability complement() {
        return new Probability(1 - value);
    }

    @Override
    public int compareTo(Probability other) {
        return Double.compare(value, other.value);
    }
}
