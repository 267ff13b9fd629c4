package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DatabaseStorage;
import org.junit.jupiter.api.Test;

class StorageFitsDeploymentTest {

    private final Rule rule = new StorageFitsDeployment();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("db"),
                found(rule, design(part("db", Database.class).with("storage", DatabaseStorage.AURORA_STANDARD))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("db", Database.class).with("storage", DatabaseStorage.AURORA_STANDARD)
                .with("deployment", DatabaseDeployment.AURORA))));
    }
}
