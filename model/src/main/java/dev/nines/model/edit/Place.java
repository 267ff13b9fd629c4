package dev.nines.model.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import dev.nines.model.Architecture;
import dev.nines.model.Placement;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Puts components somewhere in their containers, or gives them another size; null lets the layout decide.
public record Place(Map<ComponentId, @Nullable Placement> places) implements Edit {

    public Place {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /// The same as the constructor, for callers outside: the null of a place is not kept with constructors of records.
    public static Place of(Map<ComponentId, @Nullable Placement> places) {
        return new Place(places);
    }

    @Override
    public Architecture apply(Architecture design) {
        var elements = design.components();
        for (var entry : places.entrySet()) {
            var component = elements.get(entry.getKey());
            var place = entry.getValue() == null ? null : Positions.neat(entry.getValue());
            if (!Objects.equals(place, component.placement())) {
                elements = elements.replace(component.at(place));
            }
        }
        return elements == design.components() ? design : design.with(elements);
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("place", before, places.keySet());
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof Place place && place.places.keySet().equals(places.keySet());
    }
}
