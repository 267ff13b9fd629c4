package dev.nines.model.wizard;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import org.jspecify.annotations.Nullable;

/// Puts an app-level load balancer in front of several processes of an application inside its server.
///
/// @param software program that balances
/// @param processes how many processes; absent: one per vCPU, as far as the memory goes
public record BalanceProcesses(@Default("nginx") BalancerSoftware software,
        @Range(min = "2", max = "1000") @Nullable Integer processes) implements Wizard {

    /// Programs that balance over processes.
    public enum BalancerSoftware {
        /// nginx.
        NGINX,
        /// HAProxy.
        HAPROXY
    }
}
