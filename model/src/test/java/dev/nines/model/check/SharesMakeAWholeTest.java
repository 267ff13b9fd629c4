package dev.nines.model.check;

import static dev.nines.model.check.Sketch.found;
import static dev.nines.model.check.Sketch.serving;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;

import dev.nines.model.Architecture;
import dev.nines.model.RequestClass;
import dev.nines.model.quantity.Probability;
import org.junit.jupiter.api.Test;

class SharesMakeAWholeTest {

    private final Rule rule = new SharesMakeAWhole();

    @Test
    void findsWhatContradictsIt() {
        assertEquals(List.of("-"), found(rule, traffic(0.5, 0.4)));
    }

    @Test
    void staysSilentOnAGoodDesign() {
        assertEquals(List.of(), found(rule, traffic(0.5, 0.25, 0.25)));
    }

    private static Architecture traffic(double... shares) {
        var classes = DoubleStream.of(shares)
                .mapToObj(share -> new RequestClass("class of " + share, new Probability(share), true, List.of())).toList();
        return serving(classes);
    }
}
