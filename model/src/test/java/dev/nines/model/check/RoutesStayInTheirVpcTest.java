package dev.nines.model.check;

import static dev.nines.model.check.Sketch.block;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.id;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.subnet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;
import dev.nines.model.setting.Route;
import org.junit.jupiter.api.Test;

class RoutesStayInTheirVpcTest {

    private final Rule rule = new RoutesStayInTheirVpc();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("s"),
                found(rule,
                        network(part("other", Vpc.class), part("far", InternetGateway.class, "other"),
                                subnet("s", "10.0.64.0/20", "zone-a", SubnetAccess.PUBLIC).with("routes",
                                        List.of(new Route(block("0.0.0.0/0"), id("far")))))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network(subnet("s", "10.0.64.0/20", "zone-a", SubnetAccess.PUBLIC).with("routes",
                List.of(new Route(block("0.0.0.0/0"), id("igw")))))));
    }
}
