package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.id;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.BeanstalkEnvironment;
import org.junit.jupiter.api.Test;

class BeanstalkNamesAGroupTest {

    private final Rule rule = new BeanstalkNamesAGroup();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("env"), found(rule, design(part("env", BeanstalkEnvironment.class))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("env", BeanstalkEnvironment.class).with("group", id("group")),
                part("group", AutoScalingGroup.class))));
    }
}
