package dev.nines.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows on a terminal how far work is that takes more than a second; says nothing elsewhere.
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int WIDTH = 80;
    private static final int INTERVAL_MILLIS = 200;

    private final @Nullable Thread waiting;
    private final String task;
    private final int steps;
    private @Nullable ProgressBar bar;
    private int done;

    private Progress(Session session, String task, int steps) {
        this.task = task;
        this.steps = steps;
        this.waiting = session.console().errTerminal()
                ? Thread.ofPlatform().daemon().name("progress").start(this::showLater)
                : null;
    }

    static Progress of(Session session, String taskKey, int steps) {
        return new Progress(session, session.word(taskKey), steps);
    }

    /// One step is done.
    synchronized void step() {
        to(done + 1);
    }

    /// So many steps are done.
    synchronized void to(int steps) {
        done = steps;
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    private void showLater() {
        try {
            Thread.sleep(PATIENCE);
            show();
        } catch (InterruptedException _) {
            // Done within the second: nothing to show.
        }
    }

    private synchronized void show() {
        var terminal = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(steps)
                .setUpdateIntervalMillis(INTERVAL_MILLIS).setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .hideEta().clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH)).build();
        bar.stepTo(done);
    }

    @Override
    public void close() {
        if (waiting != null) {
            waiting.interrupt();
            synchronized (this) {
                if (bar != null) {
                    bar.close();
                }
            }
        }
    }
}
