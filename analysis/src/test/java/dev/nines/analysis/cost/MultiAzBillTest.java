package dev.nines.analysis.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.file.DesignFile;
import org.junit.jupiter.api.Test;

/// The whole bill of the multi-AZ sample, worked out a second time from the prices of us-east-1 as collected.
class MultiAzBillTest {

    private static final double HOURS = 730;
    private static final double SECONDS = HOURS * 3600;
    private static final double KB_IN_GB = 1024 * 1024;

    /// A daily curve from 100 to 600 requests a second, a fifth more on two days of seven.
    private static final double RATE = (100 + 600) / 2.0 * (5 + 2 * 1.2) / 7;

    private static CostReport report() {
        var design = DesignFile.read(Path.of("..", "sample-architectures", "multi-az.nines.json")).architecture();
        assertNotNull(design);
        return CostReport.of(design, PriceBook.embedded());
    }

    private static double gb(double kbPerSecond) {
        return kbPerSecond * SECONDS / KB_IN_GB;
    }

    private static Map<String, Double> byHand() {
        var lines = new LinkedHashMap<String, Double>();
        for (var nat : new String[]{"nat-a", "nat-b", "nat-c"}) {
            lines.put(nat + " nat-hour", HOURS * 0.045);
            // a third of the calls for secrets, one in 10,000 requests, 1 KB there and 2 KB back
            lines.put(nat + " nat-data", gb(RATE * 0.0001 * 3) / 3 * 0.045);
            lines.put(nat + " public-ipv4-hour", HOURS * 0.005);
        }
        lines.put("shop alias-queries", 0.0);
        lines.put("front alb-hour", HOURS * 0.0225);
        // 2 KB in and 30 KB out a request are 40.6 GB an hour, and a unit is 1 GB an hour: more than
        // 370 / 25 = 14.8 by new and 370 × 60 / 3,000 = 7.4 by active connections
        lines.put("front alb-lcu", gb(RATE * 32) * 0.008);
        lines.put("front public-ipv4-hour", 3 * HOURS * 0.005);
        // the first 10 TB and the rest of the next 40 TB
        lines.put("front transfer-internet-out", 10_240 * 0.09 + (gb(RATE * 30) - 10_240) * 0.085);
        lines.put("fleet ec2 m6i.large", 9 * HOURS * 0.096);
        lines.put("fleet cloudwatch-metric", 9 * 7 * 0.3);
        lines.put("fleet ebs-gp3-storage root", 9 * 20 * 0.08);
        // 1.5 queries of 1 KB and 4 KB a request; two thirds cross to the zone of the primary; both ends pay
        lines.put("fleet transfer-cross-zone", gb(RATE * 1.5 * 5) * 2 / 3 * 2 * 0.01);
        lines.put("orders rds postgresql multi-az db.r6g.xlarge", HOURS * 0.899);
        lines.put("orders rds-gp3-storage-multi-az", 200 * 0.23);
        lines.put("secrets secret-month", 0.4);
        lines.put("secrets secret-requests", RATE * 0.0001 * SECONDS / 10_000 * 0.05);
        lines.put("shop-role role", 0.0);
        lines.put("slow cloudwatch-alarm", 0.1);
        return lines;
    }

    @Test
    void everyLineIsWhatAPersonWorksOut() {
        assertEquals(370, RATE, 1e-9);
        var hand = byHand();
        for (var component : report().components()) {
            for (var line : component.lines()) {
                var name = component.component() + " " + line.id();
                var expected = hand.remove(name);
                assertNotNull(expected, name + " was not expected");
                var amount = line.amount();
                assertNotNull(amount, name);
                assertEquals(expected, amount.usd().doubleValue(), 1e-6, name);
            }
        }
        assertEquals(Map.of(), hand, "expected, but not on the bill");
    }

    @Test
    void theTotalIsTheSum() {
        var total = report().total();
        assertTrue(total.complete());
        assertEquals(byHand().values().stream().mapToDouble(Double::doubleValue).sum(), total.amount().usd().doubleValue(),
                1e-6);
        assertEquals(4_250.14, total.amount().usd().doubleValue(), 0.005);
    }
}
