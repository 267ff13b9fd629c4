package dev.nines.model.component;

import dev.nines.model.property.Default;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.Serving;
import org.jspecify.annotations.Nullable;

/// A service run by somebody else that the design depends on, such as a payment provider.
///
/// @param limit
///            requests per second it accepts; absent: no limit
@KindOf(group = Group.EDGE, topLevel = true)
public record ExternalService(@Default("time.mean=100ms") Serving serving,
        @Nullable Rate limit) implements Spec {}
