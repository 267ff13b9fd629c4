package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.part;
import static dev.nines.model.check.Sketch.serving;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.RequestClass;
import dev.nines.model.component.ClassShare;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Probability;
import org.junit.jupiter.api.Test;

class ClassesExistTest {

    private final Rule rule = new ClassesExist();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("users"), found(rule, mixing("GET /cart")));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, mixing("GET /")));
    }

    private static Architecture mixing(String name) {
        var known = new RequestClass("GET /", Probability.ONE, true, List.of());
        return serving(List.of(known), part("users", Users.class).with("mix", List.of(new ClassShare(name, Probability.ONE))));
    }
}
