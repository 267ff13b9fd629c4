package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.id;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.component.Alarm;
import dev.nines.model.component.AlarmAction;
import dev.nines.model.component.Server;
import dev.nines.model.setting.ScalingMetric;
import org.junit.jupiter.api.Test;

class DatapointsFitPeriodsTest {

    private final Rule rule = new DatapointsFitPeriods();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("alarm"), found(rule, design(part("server", Server.class), alarm(4))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("server", Server.class), alarm(3))));
    }

    private static Component alarm(int datapoints) {
        return Component.of("alarm", "", new Alarm(id("server"), ScalingMetric.CPU, true, 80, seconds(60), 3, datapoints,
                List.of(AlarmAction.NOTIFY), false));
    }
}
