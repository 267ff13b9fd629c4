package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.Server;
import org.junit.jupiter.api.Test;

class TypesAreKnownTest {

    private final Rule rule = new TypesAreKnown();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("server", "db", "cache"),
                found(rule,
                        design(part("server", Server.class).with("template.instanceType", "m5.larg"),
                                part("db", Database.class).with("instanceClass", "m5.large"),
                                part("cache", Cache.class).with("nodeType", "r6g.large"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule, design(part("server", Server.class), part("db", Database.class), part("cache", Cache.class))));
    }
}
