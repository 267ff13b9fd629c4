package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.network.Site.Network;
import dev.nines.model.Severity;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.setting.Route;

/// Whether the provider accepts the blocks of a VPC beside each other and beside its routes.
final class BlockRules {

    private static final Cidr DOCKER = Cidr.parse("172.17.0.0/16");

    private BlockRules() {}

    static void check(Network network, Findings findings) {
        var earlier = new ArrayList<Cidr>();
        earlier.add(network.spec().cidr());
        for (var added : network.spec().secondary()) {
            association(network, earlier, added, findings);
            routes(network, added, findings);
            earlier.add(added);
        }
        var neverAllowed = AssociationRules.refusal(List.of(), network.spec().cidr());
        if (neverAllowed != null) {
            findings.advise(Severity.ERROR, "block-never", network.component(), network.spec().cidr(),
                    neverAllowed.range());
        }
        for (var block : network.blocks()) {
            if (block.overlaps(DOCKER)) {
                findings.advise(Severity.ADVICE, "docker-range", network.component(), block, DOCKER);
            }
        }
    }

    private static void association(Network network, List<Cidr> earlier, Cidr added, Findings findings) {
        var refusal = AssociationRules.refusal(earlier, added);
        if (refusal == null) {
            return;
        }
        var because = refusal.because();
        if (because == null) {
            findings.advise(Severity.ERROR, "block-never", network.component(), added, refusal.range());
        } else {
            findings.advise(Severity.ERROR, "block-refused", network.component(), added, because,
                    refusal.range());
        }
    }

    private static void routes(Network network, Cidr added, Findings findings) {
        network.subnets().stream().flatMap(subnet -> subnet.spec().routes().stream()).map(Route::destination)
                .distinct().filter(added::contains)
                .forEach(destination -> findings.advise(Severity.ERROR, "block-covers-route",
                        network.component(), added, destination));
    }
}
