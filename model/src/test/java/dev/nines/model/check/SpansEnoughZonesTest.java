package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.ids;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import org.junit.jupiter.api.Test;

class SpansEnoughZonesTest {

    private final Rule rule = new SpansEnoughZones();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("alb", "db"),
                found(rule,
                        network(part("alb", ApplicationLoadBalancer.class, "vpc").over(ids("a1")),
                                part("db", Database.class, "vpc").with("deployment", DatabaseDeployment.MULTI_AZ_CLUSTER)
                                        .over(ids("a1", "b1")))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule,
                        network(part("alb", ApplicationLoadBalancer.class, "vpc").over(ids("a1", "b1")),
                                part("db", Database.class, "vpc").with("deployment", DatabaseDeployment.MULTI_AZ_CLUSTER)
                                        .over(ids("a1", "b1", "c1")))));
    }
}
