package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.LambdaFunction;
import org.junit.jupiter.api.Test;

class ReservedCoversProvisionedTest {

    private final Rule rule = new ReservedCoversProvisioned();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("fn"),
                found(rule, design(part("fn", LambdaFunction.class).with("reserved", 5).with("provisioned", 6))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("fn", LambdaFunction.class).with("provisioned", 6))));
    }
}
