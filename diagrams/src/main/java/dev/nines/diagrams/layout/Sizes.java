package dev.nines.diagrams.layout;

import dev.nines.diagrams.mark.Font;

/// Distances of the layout, in user units: multiples of 4, as everything on screen.
public final class Sizes {

    public static final double CARD_WIDTH = 168;
    public static final double CARD_HEIGHT = 58;
    public static final double CHIP_HEIGHT = 32;
    /// A card that a person makes lower is drawn so high.
    static final double LEAST_CARD = 40;
    /// Of the name on a chip, which makes it as wide as it is.
    public static final Font CHIP_NAME = Font.semibold(11.5);
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
    /// Between the columns of what stands above the zones.
    static final double FRONT_GAP = 52;
    /// Between the cards of a row under the one that calls them all.
    static final double FAN_GAP = 80;
    /// Between cards of a chain that stand on each other, so that a label fits.
    static final double CHAIN_GAP = 44;
    static final double ROW_GAP = 24;
    static final double ZONE_GAP = 64;
    static final double CHIP_GAP = 12;
    /// Widths of chips, which are as wide as their names.
    static final double NARROWEST_CHIP = 96;
    static final double WIDEST_CHIP = 240;
    /// Of a chip beside its name.
    static final double CHIP_SIDES = 48;
    /// From the servers of a group to the line around them.
    static final double OUTLINE_REACH = 14;

    private Sizes() {}
}
