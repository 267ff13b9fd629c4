package dev.nines.model.component;

import dev.nines.model.quantity.Probability;

/// The share of a request class in someone's traffic.
public record ClassShare(String requestClass, Probability share) {}
