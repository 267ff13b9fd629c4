package dev.nines.model.check;

import static dev.nines.model.check.Sketch.design;
import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.component.ClassShare;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Probability;
import org.junit.jupiter.api.Test;

class MixMakesAWholeTest {

    private final Rule rule = new MixMakesAWhole();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("users"), found(rule,
                design(part("users", Users.class).with("mix", List.of(new ClassShare("GET /", new Probability(0.9)))))));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(),
                found(rule, design(part("users", Users.class).with("mix", List.of(new ClassShare("GET /", Probability.ONE))),
                        part("others", Users.class))));
    }
}
