package dev.nines.app.playback;

import dev.nines.analysis.simulation.rollout.ServerSight;
import dev.nines.analysis.simulation.rollout.ServerSight.Version;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The mark that tells what a server does in a release, so that it is not told by colour alone.
public final class SightIcon {

    private SightIcon() {}

    /// The mark; null for a server of the old version that serves, and where there is none.
    public static @Nullable Feather of(ServerSight sight) {
        return switch (sight.doing()) {
            case ABSENT -> null;
            case BOOTING -> Feather.POWER;
            case JOINING -> Feather.CLOCK;
            case SERVING -> sight.version() == Version.OLD
                    ? null
                    : sight.version() == Version.FRESH ? Feather.CHECK : Feather.ZAP;
            case IDLE -> Feather.PAUSE;
            case DRAINING -> Feather.LOG_OUT;
            case UPDATING -> Feather.REFRESH_CW;
            case UNHEALTHY -> Feather.ALERT_TRIANGLE;
        };
    }
}
