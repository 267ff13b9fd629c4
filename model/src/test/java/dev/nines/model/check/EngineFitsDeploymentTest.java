package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DatabaseEngine;
import org.junit.jupiter.api.Test;

class EngineFitsDeploymentTest {

    private final Rule rule = new EngineFitsDeployment();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("db", "other"),
                found(rule, design(part("db", Database.class).with("engine", DatabaseEngine.AURORA_MYSQL),
                        part("other", Database.class).with("deployment", DatabaseDeployment.AURORA))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("db", Database.class).with("engine", DatabaseEngine.AURORA_MYSQL)
                .with("deployment", DatabaseDeployment.AURORA), part("other", Database.class))));
    }
}
