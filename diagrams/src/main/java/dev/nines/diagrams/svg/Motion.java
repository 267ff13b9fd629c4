package dev.nines.diagrams.svg;

import java.util.List;
import java.util.Map;

import dev.nines.diagrams.mark.Point;

/// How groups of a drawing move while somebody looks, without any script.
///
/// @param changes by the id of a group
/// @param places where the origin of a group stands, by its id; those that are not named stay
public record Motion(Map<String, List<Change>> changes, Map<String, Point> places) {

    static final Motion NONE = new Motion(Map.of(), Map.of());

    public Motion {
        changes = Map.copyOf(changes);
        places = Map.copyOf(places);
    }

    /// Something of a group that changes again and again.
    ///
    /// @param attribute of SVG; `transform` for moving it
    /// @param seconds after which it begins anew
    /// @param times shares of them from 0, as many as there are values
    /// @param values what it is then
    /// @param smooth whether it goes from value to value, the last one at 1, instead of leaping
    public record Change(String attribute, double seconds, List<Double> times, List<String> values, boolean smooth) {

        public Change {
            times = List.copyOf(times);
            values = List.copyOf(values);
            if (times.isEmpty() || times.size() != values.size() || times.getFirst() != 0) {
                throw new IllegalArgumentException("%s changes at %s to %s\nMaybe the beginning is missing"
                        .formatted(attribute, times, values));
            }
        }
    }
}
