package dev.nines.diagrams.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Architecture;
import dev.nines.model.Designs;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;

class DraggingTest {

    private static final Look LOOK = Look.canvas(Theme.LIGHT, Locale.ENGLISH);

    private static Dragging.Step drag(Architecture design, String id, double dx, double dy) {
        return new Dragging(design, Composer.compose(design, LOOK), Set.of(new ComponentId(id)), LOOK).by(dx, dy);
    }

    @Test
    void connectionsFollowWhatIsDragged() {
        var design = Designs.singleServer();
        var before = Composer.compose(design, LOOK).routes().getFirst();
        var step = drag(design, "server", 120, 90);

        assertEquals(1, step.wires().size());
        var end = before.wire().to().moved(120, 90);
        assertTrue(step.wires().getFirst().bounds().overlaps(end.grown(1)), step.wires().toString());
        assertFalse(step.wires().getFirst().bounds().contains(end));
    }

    @Test
    void whatStandsInAContainerGoesAlong() {
        var step = drag(Designs.tinyShop(), "web", 10, 10);

        assertTrue(step.moved().contains(new Dragging.Appearance(new ComponentId("nginx"), 0)));
        assertFalse(step.moved().contains(new Dragging.Appearance(new ComponentId("users"), 0)));
    }

    @Test
    void connectionsInsideKeepTheirWay() {
        var design = Designs.tinyShop();
        var picture = Composer.compose(design, LOOK);
        var inner = design.connections().stream()
                .filter(connection -> connection.from().value().equals("nginx")).findFirst().orElseThrow();
        var before = picture.shown().stream().filter(shown -> shown.element().equals(inner.id())
                && shown.layer() == Layer.WIRES).findFirst().orElseThrow();
        var after = new Dragging(design, picture, Set.of(new ComponentId("web")), LOOK).by(30, 40).wires().stream()
                .filter(shown -> shown.element().equals(inner.id())).findFirst().orElseThrow();

        assertEquals(before.bounds().moved(30, 40), after.bounds());
    }

    @Test
    void whatIsNotTouchedIsNotDrawnAnew() {
        var design = Designs.tinyShop();
        var touched = drag(design, "nginx", 0, 5).wires().stream().map(Shown::element).toList();

        assertEquals(design.connections().stream().filter(connection -> List.of(connection.from().value(),
                connection.to().value()).contains("nginx")).map(connection -> (Object) connection.id()).toList().size(),
                touched.size());
    }
}
