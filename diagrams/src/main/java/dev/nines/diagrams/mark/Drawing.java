package dev.nines.diagrams.mark;

import java.util.List;
import java.util.Locale;

/// A whole picture: what is painted, on which ground, and what it is called.
///
/// @param bounds
///            the part of the plane that is shown
/// @param language
///            of title, description and texts
public record Drawing(Bounds bounds, Color background, List<Mark> marks, String title, String description,
        Locale language) {

    public Drawing {
        marks = List.copyOf(marks);
        if (!(bounds.width() > 0 && bounds.height() > 0)) {
            throw new IllegalArgumentException("drawing of %s x %s shows nothing\nMaybe it has no marks"
                    .formatted(bounds.width(), bounds.height()));
        }
    }
}
