package dev.nines.diagrams.compose;

import java.util.List;
import java.util.Optional;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.routing.Labels;
import dev.nines.diagrams.routing.Route;
import dev.nines.diagrams.text.TextMeasure;

/// The words at connections: what an analysis says, else the name, else the protocol.
final class WireWords {

    private static final Font FONT = Font.regular(10.5);
    private static final double HEIGHT = 16;
    private static final double WIDEST = 150;

    private final Look look;
    private final Badges badges;

    WireWords(Look look, Badges badges) {
        this.look = look;
        this.badges = badges;
    }

    Optional<Labels.Request> request(Ends.Drawn drawn, Route route) {
        var words = TextMeasure.fitted(words(drawn), FONT, WIDEST);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Labels.Request(route, words, TextMeasure.width(words, FONT) + 10, HEIGHT));
    }

    private String words(Ends.Drawn drawn) {
        var connection = drawn.connection();
        if (connection == null) {
            return Captions.copying(look.language());
        }
        var figure = badges.connections().get(connection.id());
        if (figure != null) {
            return figure;
        }
        return Captions.of(connection, look.language());
    }

    Shown label(Labels.Request request, Ends.Drawn drawn, Bounds place, Color ground) {
        var marks = List.of(new Box(place, Style.filled(ground)), new Text(place.centreX(), place.centreY() + 3.7,
                request.text(), FONT, look.theme().muted(), Text.Anchor.MIDDLE));
        var element = drawn.connection() == null ? drawn.component() : drawn.connection().id();
        return new Shown(element, drawn.copy(), Layer.LABELS, place, Group.of("label", marks));
    }
}
