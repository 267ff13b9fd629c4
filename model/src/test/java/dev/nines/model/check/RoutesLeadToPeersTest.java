package dev.nines.model.check;

import static dev.nines.model.check.Sketch.block;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.id;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.subnet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.Connection;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;
import dev.nines.model.setting.Route;
import org.junit.jupiter.api.Test;

class RoutesLeadToPeersTest {

    private final Rule rule = new RoutesLeadToPeers();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("s"),
                found(rule, network(part("other", Vpc.class), subnet("s", "10.0.64.0/20", "zone-a", SubnetAccess.PUBLIC)
                        .with("routes", List.of(new Route(block("10.1.0.0/16"), id("other")))))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule,
                        network(part("other", Vpc.class),
                                subnet("s", "10.0.64.0/20", "zone-a", SubnetAccess.PUBLIC).with("routes",
                                        List.of(new Route(block("10.1.0.0/16"), id("other")))),
                                link("other", "vpc", Connection.Protocol.PEERING))));
    }
}
