package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Vpc;

/// Networks of one design could be peered.
final class NetworksCanBePeered extends Rule {

    NetworksCanBePeered() {
        super("network.same-blocks", Severity.ADVICE, Pillar.OPERATIONS);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var vpcs = scene.of(Vpc.class);
        for (var one = 0; one < vpcs.size(); one++) {
            for (var other = one + 1; other < vpcs.size(); other++) {
                if (vpcs.get(one).spec() instanceof Vpc first && vpcs.get(other).spec() instanceof Vpc second
                        && first.cidr().overlaps(second.cidr()) && !peered(scene, vpcs.get(one), vpcs.get(other))) {
                    sink.add(vpcs.get(other), null, second.cidr(), vpcs.get(one), first.cidr());
                }
            }
        }
    }

    private static boolean peered(Scene scene, Component one, Component other) {
        return scene.callees(one).contains(other) || scene.callees(other).contains(one);
    }
}
