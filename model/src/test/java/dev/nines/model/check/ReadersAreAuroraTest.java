package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import org.junit.jupiter.api.Test;

class ReadersAreAuroraTest {

    private final Rule rule = new ReadersAreAurora();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("db"), found(rule, design(part("db", Database.class).with("readers", 2))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule, design(part("db", Database.class).with("readers", 2).with("deployment", DatabaseDeployment.AURORA))));
    }
}
