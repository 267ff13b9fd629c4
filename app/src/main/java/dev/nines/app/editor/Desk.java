package dev.nines.app.editor;

import java.util.List;
import java.util.function.Consumer;

import dev.nines.app.document.Document;
import dev.nines.app.settings.Settings;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.layout.Arrangement;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.routing.Route;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.edit.Reroute;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

/// What every act on the canvas works with.
///
/// @param canvas shows the drawing
/// @param document what is drawn
/// @param reasons says why something is refused
/// @param settings how a person likes it
/// @param say tells a person something for a while
record Desk(CanvasView canvas, Document document, Reasons reasons, Settings settings, Consumer<String> say) {

    /// Where everything stands in the drawing; null where nothing is drawn yet.
    @Nullable
    Arrangement arrangement() {
        var picture = canvas.picture();
        return picture == null ? null : picture.composition().arrangement();
    }

    /// How the drawing looks.
    Look look() {
        return new Look(canvas.theme(), settings.language().get(), false, false);
    }

    /// A connection that is selected, alone; else null.
    @Nullable
    Connection wire() {
        var ids = document.selection().ids().get();
        return ids.size() == 1 && ids.getFirst() instanceof ConnectionId id
                ? document.design().connections().find(id)
                : null;
    }

    /// The way of a connection where it is drawn once; null where it is not.
    @Nullable
    Route route(ConnectionId id) {
        var picture = canvas.picture();
        return picture == null
                ? null
                : picture.composition().routes().stream()
                        .filter(route -> route.wire().id().equals(id.value())).findFirst().orElse(null);
    }

    /// Leads a connection through bends from now on, as one step.
    void reroute(Connection connection, List<Point> bends) {
        document.settle();
        document.apply(new Reroute(connection.id(), bends.stream()
                .map(bend -> new dev.nines.model.Point(bend.x(), bend.y())).toList()));
        document.settle();
    }

    /// Says that the first locked one of some components stays as it is.
    void refuseLocked(List<Component> components) {
        components.stream().filter(Component::locked).findFirst()
                .ifPresent(component -> say.accept(reasons.locked(component)));
    }

    /// Where a component is drawn, in units of the drawing; null where it is not.
    @Nullable
    Bounds drawn(@Nullable ComponentId id) {
        var picture = canvas.picture();
        return id == null || picture == null || picture.of(id).isEmpty() ? null : picture.of(id).getFirst().bounds();
    }

    /// The same in pixels of the canvas.
    @Nullable
    Bounds onScreen(@Nullable Component component) {
        var place = component == null ? null : drawn(component.id());
        return place == null ? null : canvas.view().onScreen(place);
    }

    /// A component that is selected, alone; else null.
    @Nullable
    Component single() {
        var ids = document.selection().ids().get();
        return ids.size() == 1 && ids.getFirst() instanceof ComponentId id ? document.design().find(id) : null;
    }
}
