package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.serving;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.RequestClass;
import dev.nines.model.quantity.Probability;
import org.junit.jupiter.api.Test;

class ClassesDifferTest {

    private final Rule rule = new ClassesDiffer();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("-"), found(rule, traffic("GET /", "GET /")));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, traffic("GET /", "POST /order")));
    }

    private static Architecture traffic(String... names) {
        var classes = Stream.of(names).map(name -> new RequestClass(name, new Probability(0.5), true, List.of())).toList();
        return serving(classes);
    }
}
