package dev.nines.model.component;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.setting.DnsHealthCheck;
import org.jspecify.annotations.Nullable;

/// A name and how it is answered; its connections lead to the answers and carry their weights and roles.
///
/// @param ttl
///            time to live of an answer
/// @param healthCheck
///            check of each answer; absent: answers count as healthy
@KindOf(group = Group.EDGE, within = {"dns-zone", "region"}, topLevel = true)
public record DnsRecord(@Default("www") String host, @Default("alias") DnsRecordType type,
        @Default("simple") RoutingPolicy policy, @Default("60s") @Range(min = "0s", max = "7d") Duration ttl,
        @Nullable DnsHealthCheck healthCheck,
        @Default("true") boolean evaluateTargetHealth) implements Spec {}
