package dev.nines.diagrams.layout;

import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Region;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;

/// How much room a component takes that holds nothing yet.
///
/// @param width from left to right
/// @param height from top to bottom
public record Footprint(double width, double height) {

    /// Of a component that a person begins with: an empty container has room for what usually comes next.
    public static Footprint of(Component component) {
        return switch (component.spec()) {
            case Region _ -> new Footprint(560, 400);
            case Vpc _ -> new Footprint(480, 320);
            case AvailabilityZone _ -> new Footprint(360, 240);
            case Subnet _ -> new Footprint(264, 144);
            default -> plain(component, Forms.isChip(component.spec()) ? Form.CHIP : Form.CARD);
        };
    }

    /// Of a card, or of a chip as wide as its name.
    static Footprint plain(Component component, Form form) {
        if (form != Form.CHIP) {
            return new Footprint(Sizes.CARD_WIDTH, Sizes.CARD_HEIGHT);
        }
        double name = TextMeasure.width(component.label(), Sizes.CHIP_NAME);
        return new Footprint(Math.clamp(4 * Math.ceil((name + Sizes.CHIP_SIDES) / 4), Sizes.NARROWEST_CHIP,
                Sizes.WIDEST_CHIP), Sizes.CHIP_HEIGHT);
    }
}
