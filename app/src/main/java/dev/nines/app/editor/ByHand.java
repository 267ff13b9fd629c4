package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import dev.nines.diagrams.layout.Arrangement;
import dev.nines.diagrams.layout.Bends;
import dev.nines.diagrams.layout.Fitting;
import dev.nines.diagrams.layout.Layout;
import dev.nines.model.Architecture;
import dev.nines.model.Placement;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Place;
import dev.nines.model.edit.Together;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Completes what a person does by hand: the first time everything else is kept where the layout had put it, containers
/// fit what stands in them, and bends go along with the ends of their connections.
final class ByHand {

    private ByHand() {}

    /// Edits with all that follows from them, as one.
    ///
    /// @param drawn where everything stands in the drawing; null where nothing is drawn yet
    /// @param name what it is called; null: as the first of the edits
    static Edit complete(Architecture design, @Nullable Arrangement drawn, @Nullable Message name, List<Edit> edits) {
        var all = new ArrayList<Edit>();
        var kept = kept(design, drawn);
        var before = design;
        if (!kept.isEmpty()) {
            var keep = Place.of(kept);
            all.add(keep);
            before = keep.apply(design);
        }
        var after = before;
        for (var edit : edits) {
            all.add(edit);
            after = edit.apply(after);
        }
        var unplaced = after.components().stream().anyMatch(one -> one.placement() == null);
        var fitted = Fitting.of(before, after, unplaced ? Layout.arrange(after) : null);
        if (!fitted.isEmpty()) {
            var fit = new Place(fitted);
            all.add(fit);
            after = fit.apply(after);
        }
        all.addAll(Bends.following(before, after));
        return all.size() == 1
                ? all.getFirst()
                : new Together(name == null ? edits.getFirst().label(design) : name, all);
    }

    /// The places of what the layout has placed so far.
    static LinkedHashMap<ComponentId, @Nullable Placement> kept(Architecture design, @Nullable Arrangement drawn) {
        var kept = new LinkedHashMap<ComponentId, @Nullable Placement>();
        if (drawn != null && design.components().stream().anyMatch(one -> one.placement() == null)) {
            drawn.placements(design).forEach((id, place) -> {
                var component = design.find(id);
                if (component != null && component.placement() == null) {
                    kept.put(id, place);
                }
            });
        }
        return kept;
    }
}
