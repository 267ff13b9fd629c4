package dev.nines.model.release;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.BatchSize;
import org.jspecify.annotations.Nullable;

/// A step of a release, which begins when the one before is done.
public sealed interface Step {

    /// Servers of the old version get the new one where they stand: out of the load balancers, stopped, installed, started, checked,
    /// back. Again and again until as many as are meant in all have it.
    ///
    /// @param batch at once
    /// @param drain whether they finish what they have begun before they stop
    /// @param zonal whether a batch keeps to one zone
    record Update(BatchSize batch, @Default("true") boolean drain, @Default("false") boolean zonal) implements Step {}

    /// New servers of the new version are launched, beside those that are there.
    ///
    /// @param servers how many, of those that the fleet has
    /// @param serves whether they get traffic as soon as they are healthy, rather than with the next [Route]
    record Launch(BatchSize servers, @Default("true") boolean serves) implements Step {}

    /// A share of the traffic goes to the new version, whatever the numbers of servers.
    ///
    /// @param share of the requests
    record Route(@Default("1") Probability share) implements Step {}

    /// Nothing changes; alarms watch.
    ///
    /// @param lasts how long
    record Wait(@Default("5m") @Range(min = "0s", max = "2d") Duration lasts) implements Step {}

    /// Servers of the old version finish what they have begun and go.
    ///
    /// @param servers how many, of those that the fleet had
    record Terminate(BatchSize servers) implements Step {}

    /// Beside each program its new version starts on another port of the same server; the proxy in front learns of it; the old one
    /// finishes what it has begun and stops, which long-lived connections put off until they are closed.
    ///
    /// @param batch servers at once
    /// @param restart whether the proxy is restarted, which cuts what is under way, rather than reloaded
    /// @param shutdownTimeout after which a reloaded proxy closes the connections that it still has, `worker_shutdown_timeout` of
    ///            nginx; absent: never
    record Switch(BatchSize batch, @Default("false") boolean restart,
            @Range(min = "0s", max = "2d") @Nullable Duration shutdownTimeout) implements Step {}
}
