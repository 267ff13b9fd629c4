package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseStorage;
import dev.nines.model.component.Server;
import dev.nines.model.setting.VolumeType;
import org.junit.jupiter.api.Test;

class PerformanceIsProvisionableTest {

    private final Rule rule = new PerformanceIsProvisionable();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("server", "db"),
                found(rule,
                        design(part("server", Server.class).with("template.rootVolume.type", VolumeType.GP2)
                                .with("template.rootVolume.iops", 4000),
                                part("db", Database.class).with("storage", DatabaseStorage.IO1).with("throughputMb", 500))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("server", Server.class).with("template.rootVolume.iops", 4000),
                part("db", Database.class).with("storage", DatabaseStorage.IO1).with("iops", 5000))));
    }
}
