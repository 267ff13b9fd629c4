package dev.nines.model.quantity;

/// How often something happens, per second; finite and not negative.
public record Rate(double perSecond) implements Comparable<Rate> {

    /// Never.
    public static final Rate ZERO = new Rate(0);

    public Rate {
        if (!(perSecond >= 0) || Double.isInfinite(perSecond)) {
            throw new IllegalArgumentException(
                    "rate is " + perSecond + " per second; it must be finite and at least 0");
        }
        perSecond = perSecond + 0.0;
    }

    @Override
    public int compareTo(Rate other) {
        return Double.compare(perSecond, other.perSecond);
    }
}
