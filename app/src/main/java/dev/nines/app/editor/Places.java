package dev.nines.app.editor;

import java.util.List;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.quantity.ElementId;

/// Where the elements of a design are drawn, in units of the drawing.
public interface Places {

    /// The cards that show an element: several where it spans zones, none where it is drawn otherwise.
    List<Bounds> cards(ElementId id);

    /// The same for containers.
    List<Bounds> rooms(ElementId id);

    /// The lines that show a connection: x and y of their corners in turn.
    List<List<Double>> lines(ElementId id);
}
