package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.Database;
import dev.nines.model.component.LambdaFunction;

/// Functions that run at once do not each hold a database connection.
final class FunctionsShareConnections extends Rule {

    /// Concurrent executions of a region without a raised quota.
    private static final int ACCOUNT = 1000;

    FunctionsShareConnections() {
        super("function.no-pool", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(LambdaFunction.class, (component, function) -> {
            for (var callee : scene.callees(component)) {
                var limit = ConnectionLimit.of(callee.spec());
                var most = function.reserved() == null ? ACCOUNT : function.reserved();
                if (callee.spec() instanceof Database && limit != null && most > limit) {
                    sink.add(component, Fixes.change(callee, "poolProxy", true), most, callee, limit);
                }
            }
        });
    }
}
