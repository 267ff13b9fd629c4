package dev.nines.model.component;

import dev.nines.model.property.Default;

/// Words on the canvas; no part of any analysis.
@KindOf(group = Group.OPERATIONS, within = {"region", "vpc", "availability-zone", "subnet"}, topLevel = true)
public record Note(@Default("") String text) implements Spec {}
