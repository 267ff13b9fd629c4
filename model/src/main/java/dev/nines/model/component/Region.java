package dev.nines.model.component;

import dev.nines.model.property.Default;
import dev.nines.model.property.From;

/// A cloud region.
@KindOf(group = Group.NETWORK, topLevel = true)
public record Region(@Default("us-east-1") @From(From.Source.REGION) String code) implements Spec {}
