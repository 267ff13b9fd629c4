package dev.nines.diagrams.strategy;

import java.util.List;

/// A moment of a release.
///
/// @param servers that were there before
/// @param further servers beside them
/// @param share of the traffic that the new version gets; NaN: nobody gets any
record Frame(List<Place> servers, List<Place> further, double share) {

    /// What becomes of a server at a moment.
    enum Place {
        /// Serves the old version.
        OLD,
        /// Serves the new version.
        NEW,
        /// Has the old version and gets no new traffic.
        OLD_WAITS,
        /// Starts the new version and gets no traffic.
        NEW_STARTS,
        /// Serves the old version while the new one starts beside it.
        BOTH_OLD,
        /// Serves the new version while the old one finishes beside it.
        BOTH_NEW,
        /// Is stopped to be updated.
        OUT
    }

    Frame {
        servers = List.copyOf(servers);
        further = List.copyOf(further);
    }

    /// Written with a letter each: `o n w s b B x` in the order of [Place]; further servers after a `+`.
    static Frame of(String places, double share) {
        var plus = places.indexOf('+');
        return new Frame(places(plus < 0 ? places : places.substring(0, plus)),
                plus < 0 ? List.of() : places(places.substring(plus + 1)), share);
    }

    private static List<Place> places(String letters) {
        return letters.chars().mapToObj(letter -> place((char) letter)).toList();
    }

    private static Place place(char letter) {
        return switch (letter) {
            case 'o' -> Place.OLD;
            case 'n' -> Place.NEW;
            case 'w' -> Place.OLD_WAITS;
            case 's' -> Place.NEW_STARTS;
            case 'b' -> Place.BOTH_OLD;
            case 'B' -> Place.BOTH_NEW;
            case 'x' -> Place.OUT;
            default -> throw new IllegalArgumentException("no place of a server: " + letter + "\nMaybe one of o n w s b B x");
        };
    }
}
