package dev.nines.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareAndRateTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, -Double.MIN_VALUE, 1.0000000000000002, 50, 101, Double.NaN,
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aProbabilityIsBetweenNoneAndAll(double value) {
        assertThrows(IllegalArgumentException.class, () -> new Probability(value));
    }

    @Test
    void hintsAtPerCent() {
        var problem = assertThrows(IllegalArgumentException.class, () -> new Probability(50));
        assertTrue(problem.toString().contains("\nMaybe it is in per cent: write 0.5."),
                problem.getMessage());
        var beyond = assertThrows(IllegalArgumentException.class, () -> new Probability(101));
        assertFalse(beyond.toString().contains("Maybe"), beyond::toString);
    }

    @Test
    void zeroHasNoSign() {
        assertEquals(Probability.ZERO, new Probability(-0.0));
        assertEquals(Rate.ZERO, new Rate(-0.0));
    }

    @Test
    void theComplementOfTheComplementIsTheSame() {
        assertEquals(Probability.ZERO, Probability.ONE.complement());
        var random = new Random(1);
        for (var round = 0; round < 10_000; round++) {
            var share = new Probability(random.nextDouble());
            assertEquals(share.value(), share.complement().complement().value(), 1e-15);
            assertEquals(share, new Probability(Double.parseDouble(Double.toString(share.value()))));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aRateIsFiniteAndNotNegative(double perSecond) {
        assertThrows(IllegalArgumentException.class, () -> new Rate(perSecond));
    }

    @Test
    void ratesAndSharesAreOrdered() {
        assertTrue(new Rate(2).compareTo(new Rate(10)) < 0);
        assertTrue(new Probability(0.2).compareTo(new Probability(0.1)) > 0);
    }
}
