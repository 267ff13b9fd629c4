package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Region;
import org.junit.jupiter.api.Test;

class RegionsAreKnownTest {

    private final Rule rule = new RegionsAreKnown();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("region"), found(rule, design(part("region", Region.class).with("code", "ap-northeast-22"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("region", Region.class).with("code", "ap-northeast-2"))));
    }
}
