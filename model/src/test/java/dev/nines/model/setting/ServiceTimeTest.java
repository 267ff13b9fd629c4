package dev.nines.model.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;

import dev.nines.model.quantity.Durations;
import org.junit.jupiter.api.Test;

class ServiceTimeTest {

    private static Duration ms(long value) {
        return Duration.ofMillis(value);
    }

    /// p50 = exp(μ), p99 = exp(μ + 2.3263478740 σ); with σ = 1: p99/p50 = 10.2400..., mean = p50 · exp(0.5),
    /// cv² = e − 1.
    @Test
    void percentilesGiveMeanAndVariationOfTheLogNormal() {
        var p99 = Duration.ofNanos(Math.round(10e6 * Math.exp(2.3263478740408408)));
        var time = new ServiceTime.Percentiles(ms(10), p99);
        assertEquals(0.010 * Math.exp(0.5), Durations.seconds(time.mean()), 1e-9);
        assertEquals(Math.sqrt(Math.E - 1), time.coefficientOfVariation(), 1e-7);
    }

    @Test
    void erlangOfFourStagesVariesHalfAsMuchAsExponential() {
        assertEquals(0.5, new ServiceTime.Erlang(ms(20), 4).coefficientOfVariation());
        assertEquals(1, new ServiceTime.Exponential(ms(20)).coefficientOfVariation());
        assertEquals(0, new ServiceTime.Deterministic(ms(20)).coefficientOfVariation());
    }

    @Test
    void empiricalTakesItsSamplesAsTheWholePopulation() {
        var time = new ServiceTime.Empirical(List.of(ms(10), ms(30)));
        assertEquals(ms(20), time.mean());
        assertEquals(0.5, time.coefficientOfVariation(), 1e-12);
    }

    @Test
    void empiricalNeedsASample() {
        assertThrows(IllegalArgumentException.class, () -> new ServiceTime.Empirical(List.of()));
    }

    @Test
    void availabilityIsTimeUpOverTimeInAll() {
        var reliability = new Reliability.Times(Duration.ofDays(150), Duration.ofHours(1));
        assertEquals(3600.0 / 3601, reliability.availability().value(), 1e-12);
    }
}
