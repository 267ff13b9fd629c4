package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.LambdaFunction;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.AliasWeight;
import org.junit.jupiter.api.Test;

class AliasSharesMakeAWholeTest {

    private final Rule rule = new AliasSharesMakeAWhole();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("fn"), found(rule,
                design(part("fn", LambdaFunction.class).with("versions", List.of(new AliasWeight("1", new Probability(0.5)))))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, design(part("fn", LambdaFunction.class).with("versions",
                List.of(new AliasWeight("1", new Probability(0.9)), new AliasWeight("2", new Probability(0.1)))))));
    }
}
