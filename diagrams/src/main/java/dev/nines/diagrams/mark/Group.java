package dev.nines.diagrams.mark;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Marks that belong together, such as everything that shows one component.
///
/// @param id
///            of the element shown, for hit-testing and links; null when it shows none
/// @param kind
///            what sort of thing it is, as a word usable as a style class
/// @param role
///            what it is to assistive technology
/// @param title
///            its name for a person who cannot see it; null when it has none
public record Group(@Nullable String id, String kind, Role role, @Nullable String title,
        List<Mark> marks) implements Mark {

    /// Roles of accessibility; [#NONE] is left out of the accessible tree.
    public enum Role {
        NONE,
        IMAGE,
        CONTAINER
    }

    public Group {
        marks = List.copyOf(marks);
    }

    /// A group that only bundles.
    public static Group of(String kind, List<? extends Mark> marks) {
        return new Group(null, kind, Role.NONE, null, List.copyOf(marks));
    }
}
