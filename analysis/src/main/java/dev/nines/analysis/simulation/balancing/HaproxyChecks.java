package dev.nines.analysis.simulation.balancing;

import dev.nines.model.setting.HaproxyCheck;
import dev.nines.model.setting.HaproxyOnError;

/// HAProxy's count of a server's health, from 0 to rise + fall − 1, and up from rise on: `set_server_check_status()` in `src/check.c`.
///
/// The interval begins when a check has ended, and is another while the count is on its way.
public final class HaproxyChecks implements Checked {

    private final HaproxyCheck settings;
    private final int most;
    private final long inter;
    private final long fastinter;
    private final long downinter;
    private int health;
    private int errors;
    private boolean hurry;

    /// A server that is fully up.
    public HaproxyChecks(HaproxyCheck settings) {
        this.settings = settings;
        this.most = settings.rise() + settings.fall() - 1;
        this.inter = settings.inter().toNanos();
        var fast = settings.fastinter();
        this.fastinter = fast == null ? inter : fast.toNanos();
        var down = settings.downinter();
        this.downinter = down == null ? inter : down.toNanos();
        this.health = most;
    }

    @Override
    public boolean healthy() {
        return health >= settings.rise();
    }

    @Override
    public void checked(boolean passed) {
        hurry = false;
        if (passed) {
            errors = 0;
            pass();
        } else {
            fail();
        }
    }

    private void pass() {
        if (health < most && ++health >= settings.rise()) {
            health = most;
        }
    }

    private void fail() {
        if (health > 0 && --health < settings.rise()) {
            health = 0;
        }
    }

    @Override
    public long soon() {
        return hurry && settings.fastinter() != null ? fastinter : Long.MAX_VALUE;
    }

    /// A request at the server has ended; where live traffic is observed, too many errors in a row count.
    @Override
    public void observed(boolean failed) {
        if (!failed) {
            errors = 0;
            return;
        }
        if (++errors < settings.errorLimit()) {
            return;
        }
        errors = 0;
        hurry = true;
        switch (settings.onError()) {
            case FASTINTER -> {
                // only the next check comes sooner
            }
            case FAIL_CHECK -> fail();
            case SUDDEN_DEATH -> suffer(settings.rise() + 1);
            case MARK_DOWN -> suffer(settings.rise());
        }
    }

    private void suffer(int atMost) {
        health = Math.min(health, atMost);
        fail();
    }

    /// What too many errors in a row lead to.
    public HaproxyOnError onError() {
        return settings.onError();
    }

    @Override
    public long next(long began, long ended) {
        if (health == most && !hurry) {
            return ended + inter;
        }
        return ended + (health == 0 ? downinter : fastinter);
    }
}
