package dev.nines.model.component;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.setting.NginxUpstream;
import dev.nines.model.setting.Serving;

/// An app-level load balancer inside a server: one port outside, several processes inside.
///
/// @param processes
///            how many application processes it balances over
/// @param basePort
///            port of the first process
@KindOf(group = Group.COMPUTE, within = {"server", "auto-scaling-group"})
public record AppLoadBalancer(@Default("nginx") WebSoftware software,
        @Default("80") @Range(min = "1", max = "65535") int port,
        @Default("4") @Range(min = "1", max = "1000") int processes,
        @Default("8080") @Range(min = "1", max = "65535") int basePort,
        NginxUpstream upstream, @Default("time.mean=300us") Serving serving) implements Spec {}
