package dev.nines.app.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Whether a person has pressed Ctrl+C: work that asks ends and says so, before the process does. The Java machine itself ends with the
/// exit code that shells know it by, 130.
public final class Interrupt implements BooleanSupplier {

    /// Seconds that work has to end.
    private static final int PATIENCE = 3;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean pressed;
    private volatile boolean asked;

    private Interrupt() {}

    /// Of this process.
    public static Interrupt here() {
        var interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("interrupt").unstarted(interrupt::press));
        return interrupt;
    }

    private void press() {
        pressed = true;
        try {
            // what never asks is not waited for
            if (asked && !over.await(PATIENCE, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(Session.STOPPED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean getAsBoolean() {
        asked = true;
        return pressed;
    }

    /// The work has ended.
    public void over() {
        over.countDown();
    }
}
