package dev.nines.diagrams.layout;

/// Distances of the layout, in user units: multiples of 4, as everything on screen.
public final class Sizes {

    public static final double CARD_WIDTH = 168;
    public static final double CARD_HEIGHT = 58;
    public static final double CHIP_HEIGHT = 32;
    /// Height of a container's heading.
    public static final double HEADING = 30;
    /// From a container's border to what is in it.
    static final double PADDING = 16;
    /// Beside the cards of a subnet, so that connections can pass.
    static final double SUBNET_SIDE = 36;
    /// Between cards that stand on each other.
    static final double GAP = 28;
    /// Between the columns of a flow, so that connections have room for a label.
    static final double COLUMN_GAP = 88;
    static final double ROW_GAP = 24;
    static final double ZONE_GAP = 36;
    static final double CHIP_GAP = 12;
    /// From the servers of a group to the line around them.
    static final double OUTLINE_REACH = 14;

    private Sizes() {}
}
