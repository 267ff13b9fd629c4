package dev.nines.model.component;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.setting.Serving;

/// Where secrets are kept; those who read it are connected to it.
///
/// @param rotation
///            how often secrets change; 0 is never
/// @param customerKey
///            whether a key of your own encrypts them
@KindOf(group = Group.OPERATIONS, within = {"region", "vpc"}, topLevel = true)
public record SecretStore(@Default("secrets-manager") SecretStoreKind type,
        @Default("1") @Range(min = "1", max = "10000") int secrets,
        @Default("0s") @Range(min = "0s", max = "365d") Duration rotation,
        @Default("false") boolean customerKey,
        @Default("5m") @Range(min = "0s", max = "1d") Duration clientCache,
        @Default("time.mean=10ms") Serving serving) implements Spec {}
