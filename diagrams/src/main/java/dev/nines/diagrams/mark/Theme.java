package dev.nines.diagrams.mark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The colours of one look. The window, exports and charts use the same two.
///
/// @param name
///            as in settings and options: `light` or `dark`
/// @param window
///            behind panels
/// @param panel
///            behind controls
/// @param canvas
///            behind a drawing
/// @param card
///            behind a component
/// @param cardLine
///            around a component
/// @param line
///            between things
/// @param text
///            what is read first
/// @param muted
///            what is read second
/// @param track
///            the empty part of a load bar
/// @param wire
///            a connection
/// @param tileShare
///            how strongly the tile under an icon is tinted
/// @param roomShare
///            how strongly the inside of a subnet is tinted
public record Theme(String name, Color window, Color panel, Color canvas, Color card, Color cardLine,
        Color line,
        Color text, Color muted, Color accent, Color good, Color warning, Color bad, Color track, Color wire,
        Shadow cardShadow, double tileShare, double roomShare, Map<Hue, Color> hues) {

    private static final String LIGHT_HUES = """
            CLIENT #667085, BALANCING #7A5AF8, COMPUTE #D56B0B, PROCESS #0E9384, DATA #2F6BEA, STORAGE #4F8A10, \
            MESSAGING #C11574, SECURITY #D92D20, OPERATIONS #475467, REGION #667085, VPC #7A5AF8, ZONE #0E9384, \
            PUBLIC_SUBNET #4F8A10, PRIVATE_SUBNET #1570CD, ISOLATED_SUBNET #475467""";

    private static final String DARK_HUES = """
            CLIENT #98A2B3, BALANCING #A08BFF, COMPUTE #FF9A43, PROCESS #2ED3B7, DATA #6EA8FF, STORAGE #8CC63F, \
            MESSAGING #F670C7, SECURITY #F97066, OPERATIONS #B4BDCB, REGION #98A2B3, VPC #A08BFF, ZONE #2ED3B7, \
            PUBLIC_SUBNET #8CC63F, PRIVATE_SUBNET #53A5FF, ISOLATED_SUBNET #B4BDCB""";

    public static final Theme LIGHT = new Theme("light", Color.of("#F6F7F9"), Color.of("#FFFFFF"),
            Color.of("#FAFBFC"),
            Color.of("#FFFFFF"), Color.of("#E9ECF1"), Color.of("#E3E6EB"), Color.of("#1B1F27"),
            Color.of("#667085"),
            Color.of("#3B6EF5"), Color.of("#12935B"), Color.of("#C77700"), Color.of("#D92D20"),
            Color.of("#E3E6EB"),
            Color.of("#667085"), new Shadow(1.5, 4, Color.of("#101828").withOpacity(0.10)), 0.13, 0.06,
            hues(LIGHT_HUES));

    public static final Theme DARK = new Theme("dark", Color.of("#12151B"), Color.of("#181C24"),
            Color.of("#141820"),
            Color.of("#1D232D"), Color.of("#2A303B"), Color.of("#2A303B"), Color.of("#E7EAF0"),
            Color.of("#98A2B3"),
            Color.of("#7DA2FF"), Color.of("#47CD89"), Color.of("#FDB022"), Color.of("#F97066"),
            Color.of("#343C49"),
            Color.of("#98A2B3"), new Shadow(1.5, 4, Color.of("#000000").withOpacity(0.30)), 0.20, 0.08,
            hues(DARK_HUES));

    public static final List<Theme> ALL = List.of(LIGHT, DARK);

    public Theme {
        hues = Map.copyOf(hues);
    }

    public Color hue(Hue hue) {
        var color = hues.get(hue);
        if (color == null) {
            throw new IllegalArgumentException("theme " + name + " has no colour for " + hue);
        }
        return color;
    }

    /// Words in a hue, deep enough to be read on a container of it and on the bare canvas.
    public Color ink(Hue hue) {
        return Contrast.deepened(hue(hue), text, Contrast.WORDS, room(hue), canvas);
    }

    /// Behind an icon on a card.
    public Color tile(Hue hue) {
        return hue(hue).over(card, tileShare);
    }

    /// Inside a container.
    public Color room(Hue hue) {
        return hue(hue).over(canvas, roomShare);
    }

    private static Map<Hue, Color> hues(String list) {
        var hues = new EnumMap<Hue, Color>(Hue.class);
        for (var entry : list.split(", ", -1)) {
            int space = entry.indexOf(' ');
            hues.put(Hue.valueOf(entry.substring(0, space)), Color.of(entry.substring(space + 1)));
        }
        return hues;
    }
}
