package dev.nines.analysis.exposure;

import dev.nines.model.Component;
import dev.nines.model.component.Subnet;

/// A subnet of the design with its settings.
record Place(Component component, Subnet spec) {}
