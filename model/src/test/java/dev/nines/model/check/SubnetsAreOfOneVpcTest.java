package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.ids;
import static dev.nines.model.check.Sketch.network;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Database;
import dev.nines.model.component.Vpc;
import org.junit.jupiter.api.Test;

class SubnetsAreOfOneVpcTest {

    private final Rule rule = new SubnetsAreOfOneVpc();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("db"),
                found(rule, network(part("other", Vpc.class), part("db", Database.class, "other").over(ids("a1")))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, network(part("db", Database.class, "vpc").over(ids("a1")))));
    }
}
