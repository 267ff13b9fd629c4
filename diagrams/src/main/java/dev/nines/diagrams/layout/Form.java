package dev.nines.diagrams.layout;

/// How a component appears on the drawing.
public enum Form {
    /// A card with an icon, a name and a line of detail.
    CARD,
    /// A small card with an icon and a name, for what guards or describes others.
    CHIP,
    /// A container with others inside.
    ROOM,
    /// A dashed line around servers in several rooms.
    OUTLINE
}
