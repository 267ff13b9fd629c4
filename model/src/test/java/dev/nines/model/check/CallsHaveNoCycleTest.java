package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.Connection;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.property.RecordType;
import org.junit.jupiter.api.Test;

class CallsHaveNoCycleTest {

    private final Rule rule = new CallsHaveNoCycle();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("b"), found(rule, design(part("a", AppServer.class), part("b", AppServer.class),
                part("c", AppServer.class), link("a", "b"), link("b", "c"), link("c", "b"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule,
                        design(part("a", AppServer.class), part("b", AppServer.class), part("q", MessageQueue.class),
                                link("a", "b"), RecordType.with(link("b", "a"), "mode", Connection.CallMode.ASYNC),
                                link("b", "q"), link("q", "b"))));
    }
}
