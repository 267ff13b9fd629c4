package dev.nines.analysis.simulation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

final class BriefHistogramTest {

    private static final long LONGEST = BriefHistogram.LONGEST;

    @Test
    void saysWhatAHistogramOfThreeDigitsSays() {
        var random = new Random(1);
        var brief = new BriefHistogram();
        for (int round = 0; round < 200; round++) {
            var histogram = new Histogram(LONGEST, 3);
            int count = 1 + random.nextInt(300);
            for (int i = 0; i < count; i++) {
                long value = random.nextLong(LONGEST) >>> random.nextInt(47);
                histogram.recordValue(value);
                brief.add(value);
            }
            assertEquals(count, brief.count());
            for (double percentage : new double[]{0.1, 25, 50, 95, 99, 99.9, 100}) {
                assertEquals(histogram.getValueAtPercentile(percentage), brief.percentile(percentage), percentage + " %");
            }
            var copied = new Histogram(3);
            brief.addTo(copied, 2);
            assertEquals(2L * count, copied.getTotalCount());
            assertEquals(histogram.getValueAtPercentile(90), copied.getValueAtPercentile(90));
            brief.clear();
        }
        brief.add(LONGEST);
        assertEquals(1, brief.count());
    }
}
