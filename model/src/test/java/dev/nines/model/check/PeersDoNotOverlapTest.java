package dev.nines.model.check;

import static dev.nines.model.check.Sketch.block;
import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.Connection;
import dev.nines.model.component.Vpc;
import org.junit.jupiter.api.Test;

class PeersDoNotOverlapTest {

    private final Rule rule = new PeersDoNotOverlap();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("one-two"), found(rule,
                design(part("one", Vpc.class), part("two", Vpc.class), link("one", "two", Connection.Protocol.PEERING))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("one", Vpc.class),
                part("two", Vpc.class).with("cidr", block("10.1.0.0/16")), link("one", "two", Connection.Protocol.PEERING))));
    }
}
