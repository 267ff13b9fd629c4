package dev.nines.analysis.availability;

import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What facts are about: all equal parts of a component together, a zone, a region.
///
/// @param key tells subjects apart
/// @param component the component, absent for what is not drawn
/// @param name what people call it
public record Subject(String key, @Nullable ComponentId component, String name, Cause cause) {}
