package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.ids;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.Server;
import org.junit.jupiter.api.Test;

class DeploymentHasTargetsTest {

    private final Rule rule = new DeploymentHasTargets();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("group"), found(rule, design(part("group", DeploymentGroup.class))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule,
                design(part("server", Server.class), part("group", DeploymentGroup.class).with("targets", ids("server")))));
    }
}
