package dev.nines.app.results;

/// When to draw a chart again that grows: not with every second of a run that goes fast.
final class Redrawing {

    private static final long APART = 400_000_000;

    private long last;
    private int seconds = -1;
    private int happened = -1;

    /// Whether there is enough more to see; if so, it counts as drawn.
    boolean isDue(int nowSeconds, int nowHappened) {
        long now = System.nanoTime();
        boolean fewer = nowSeconds < seconds;
        boolean due = fewer || nowHappened != happened || nowSeconds != seconds && now - last >= APART;
        if (due) {
            last = now;
            seconds = nowSeconds;
            happened = nowHappened;
        }
        return due;
    }
}
