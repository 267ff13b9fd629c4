package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.ElasticIp;

/// A public address that is paid for leads somewhere.
final class AddressesAreAttached extends Rule {

    AddressesAreAttached() {
        super("elastic-ip.idle", Severity.ADVICE, Pillar.COST);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(ElasticIp.class, (component, address) -> {
            if (address.attachedTo() == null && scene.from(component).isEmpty()) {
                sink.add(component, Fixes.remove(component), Figures.dollars(scene.alone(component)));
            }
        });
    }
}
