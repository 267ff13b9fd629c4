package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.ids;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.Database;
import dev.nines.model.component.LambdaFunction;
import org.junit.jupiter.api.Test;

class SpanningNeedsSubnetsTest {

    private final Rule rule = new SpanningNeedsSubnets();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("alb"), found(rule, network(part("alb", ApplicationLoadBalancer.class, "vpc"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network(part("alb", ApplicationLoadBalancer.class, "vpc").over(ids("a1", "b1")),
                part("fn", LambdaFunction.class, "vpc"), part("db", Database.class, "c1"))));
    }
}
