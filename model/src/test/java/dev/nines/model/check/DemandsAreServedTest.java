package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.id;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.seconds;
import static dev.nines.model.check.Sketch.serving;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.RequestClass;
import dev.nines.model.component.Server;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.ServiceTime;
import org.junit.jupiter.api.Test;

class DemandsAreServedTest {

    private final Rule rule = new DemandsAreServed();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("vpc"), found(rule, demanding("vpc")));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, demanding("server")));
    }

    private static Architecture demanding(String component) {
        var demand = new RequestClass.Demand(id(component), new ServiceTime.Deterministic(seconds(1)), 1);
        var all = new RequestClass("all", Probability.ONE, true, List.of(demand));
        return serving(List.of(all), part("vpc", Vpc.class), part("server", Server.class, "vpc"));
    }
}
