package dev.nines.analysis.availability;

import dev.nines.analysis.flow.Call;

/// Traffic that takes ways of its own, as a number: a request class, over long-lived connections or not.
final class Traffic {

    private Traffic() {}

    static int of(int requestClass, boolean longLived) {
        return 2 * requestClass + (longLived ? 1 : 0);
    }

    static int kinds(int requestClasses) {
        return 2 * requestClasses;
    }

    static boolean longLived(int traffic) {
        return (traffic & 1) == 1;
    }

    /// What a program calls are ordinary requests, however it was called itself.
    static int ordinary(int traffic) {
        return traffic & ~1;
    }

    /// Whether a call carries the request class.
    static boolean takes(Call call, int traffic) {
        return call.accepts(traffic >> 1) && !call.circular();
    }
}
