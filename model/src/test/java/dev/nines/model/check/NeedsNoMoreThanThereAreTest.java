package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Server;
import dev.nines.model.property.RecordType;
import org.junit.jupiter.api.Test;

class NeedsNoMoreThanThereAreTest {

    private final Rule rule = new NeedsNoMoreThanThereAre();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("server"),
                found(rule, design(RecordType.with(part("server", Server.class).with("count", 3), "needed", 4))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(RecordType.with(part("server", Server.class).with("count", 3), "needed", 3))));
    }
}
