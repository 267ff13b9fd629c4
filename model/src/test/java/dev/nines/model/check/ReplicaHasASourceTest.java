package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.id;
import static dev.nines.model.check.Sketch.of;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.setting.Purchase;
import dev.nines.model.setting.Serving;
import org.junit.jupiter.api.Test;

class ReplicaHasASourceTest {

    private final Rule rule = new ReplicaHasASource();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("replica"),
                found(rule, design(part("db", Database.class).with("deployment", DatabaseDeployment.AURORA), replica("db"))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("db", Database.class), replica("db"))));
    }

    private static Component replica(String source) {
        return Component.of("replica", "", new ReadReplica(id(source), "db.m5.large", seconds(1), false, seconds(300),
                Purchase.ON_DEMAND, List.of(), of(Serving.class)));
    }
}
