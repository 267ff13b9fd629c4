package dev.nines.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;

class MoneyTest {

    private static Money random(Random random) {
        return new Money(new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(12)));
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertEquals(Money.of("100"), Money.of("1e2"));
        assertEquals(Money.of("0.10"), Money.of("0.1"));
        assertEquals(Money.ZERO, Money.of("0.000"));
        assertEquals(Money.of("100").hashCode(), Money.of("100.00").hashCode());
        assertNotEquals(Money.of("0.1"), Money.of("0.11"));
    }

    @Test
    void tenCentsTenTimesIsADollar() {
        var sum = Money.ZERO;
        for (var time = 0; time < 10; time++) {
            sum = sum.plus(Money.of("0.1"));
        }
        assertEquals(Money.of("1"), sum);
        assertEquals(Money.of("16.425"), Money.of("0.0225").times(new BigDecimal(730)));
    }

    @Test
    void addingAndTakingAwayIsExact() {
        var random = new Random(2);
        for (var round = 0; round < 20_000; round++) {
            var one = random(random);
            var other = random(random);
            assertEquals(one, one.plus(other).minus(other));
            assertEquals(one.plus(other), other.plus(one));
            assertTrue(one.plus(other).compareTo(one) >= 0);
            assertEquals(one, Money.of(one.toString().replace(" USD", "")));
        }
    }

    @Test
    void isWrittenInPlainDigits() {
        assertEquals("1000000 USD", Money.of("1e6").toString());
        assertEquals("0.0000002 USD", Money.of("2e-7").toString());
        assertEquals("0 USD", Money.of("0.00").toString());
        assertEquals("-5.2 USD", Money.ZERO.minus(Money.of("5.20")).toString());
    }
}
