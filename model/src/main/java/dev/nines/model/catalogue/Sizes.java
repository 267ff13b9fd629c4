package dev.nines.model.catalogue;

import java.util.Comparator;

/// Orders instance types of one family from small to large.
final class Sizes {

    /// By vCPU, then memory, then name; types of unknown shape last.
    static final Comparator<InstanceType> BY_SHAPE = Comparator.comparingInt(Sizes::vcpu)
            .thenComparingDouble(Sizes::memory)
            .thenComparing(InstanceType::name);

    private Sizes() {}

    private static int vcpu(InstanceType type) {
        var shape = type.shape();
        return shape == null ? Integer.MAX_VALUE : shape.vcpu();
    }

    private static double memory(InstanceType type) {
        var shape = type.shape();
        return shape == null ? Double.MAX_VALUE : shape.memoryGib();
    }
}
