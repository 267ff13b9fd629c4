package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.id;
import static dev.nines.model.check.Sketch.link;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Role;
import dev.nines.model.component.Server;
import org.junit.jupiter.api.Test;

class ReferencesExistTest {

    private final Rule rule = new ReferencesExist();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("server", "other", "server-gone"),
                found(rule, design(part("server", Server.class).with("template.role", id("boss")),
                        part("other", Server.class, "nowhere"), link("server", "gone"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("server", Server.class).with("template.role", id("role")),
                part("role", Role.class), part("other", Server.class), link("server", "other"))));
    }
}
