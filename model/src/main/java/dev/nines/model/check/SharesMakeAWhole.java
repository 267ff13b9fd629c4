package dev.nines.model.check;

import dev.nines.model.Severity;

/// The shares of all request classes make 1.
final class SharesMakeAWhole extends Rule {

    SharesMakeAWhole() {
        super("traffic.shares", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        var classes = design.design().traffic().classes();
        var sum = classes.stream().mapToDouble(one -> one.share().value()).sum();
        if (!classes.isEmpty() && Math.abs(sum - 1) > 0.001) {
            sink.add(null, Shares.text(sum));
        }
    }
}
