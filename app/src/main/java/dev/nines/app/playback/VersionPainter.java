package dev.nines.app.playback;

import java.util.List;
import java.util.stream.IntStream;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import dev.nines.analysis.simulation.rollout.ServerSight;
import dev.nines.analysis.simulation.rollout.ServerSight.Doing;
import dev.nines.analysis.simulation.rollout.ServerSight.Version;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Theme;
import org.kordamp.ikonli.javafx.FontIcon;

/// Paints which version servers run while a release is watched: a tile for each server at the foot of what it belongs to, and along
/// what runs on them a bar in the colours of the versions.
final class VersionPainter {

    private static final double LARGE = 12;
    private static final double SMALL = 6;
    private static final double GAP = 2.5;
    private static final double SIDE = 10;
    private static final double BAR = 4;
    private static final int MANY = 24;
    /// Icons are not recognised on smaller drawings.
    private static final double READABLE = 0.45;

    private final GraphicsContext pen;
    private final Theme theme;
    private final boolean readable;

    VersionPainter(GraphicsContext pen, Look look, double scale) {
        this.pen = pen;
        this.theme = look.theme().get();
        this.readable = scale >= READABLE;
    }

    /// The servers of a fleet at the feet of the rooms in which they stand, zone by zone in turn.
    ///
    /// @param places where it is drawn, maybe with one around all others
    void servers(List<Bounds> places, List<ServerSight> servers) {
        var rooms = places.size() < 2
                ? places
                : places.stream()
                        .filter(place -> places.stream().noneMatch(other -> !other.equals(place) && place.contains(other)))
                        .toList();
        for (int room = 0; room < rooms.size(); room++) {
            int number = room;
            var own = IntStream.range(0, servers.size()).filter(server -> server % rooms.size() == number)
                    .mapToObj(servers::get).filter(sight -> sight.doing() != Doing.ABSENT).toList();
            row(rooms.get(room), own);
        }
    }

    private void row(Bounds room, List<ServerSight> servers) {
        double size = servers.size() > MANY ? SMALL : LARGE;
        int most = Math.max(1, (int) ((room.width() - 2 * SIDE + GAP) / (size + GAP)));
        double width = Math.min(most, servers.size()) * (size + GAP) + GAP;
        double y = room.bottom() - size / 2;
        if (!servers.isEmpty()) {
            // a ground, so that tiles do not mix with the line that they stand on
            int rows = (servers.size() + most - 1) / most;
            pen.setFill(Paints.of(theme.card()));
            pen.fillRoundRect(room.x() + SIDE - GAP, y - GAP, width, rows * (size + GAP) + GAP, 6, 6);
        }
        for (int at = 0; at < servers.size(); at++) {
            tile(room.x() + SIDE + at % most * (size + GAP), y + at / most * (size + GAP), size, servers.get(at));
        }
    }

    private void tile(double x, double y, double size, ServerSight sight) {
        var color = color(sight.version());
        double round = size / 2.4;
        boolean serves = sight.doing() == Doing.SERVING;
        if (serves) {
            pen.setFill(color);
            pen.fillRoundRect(x, y, size, size, round, round);
        } else {
            pen.setStroke(color);
            pen.setLineWidth(1.2);
            pen.strokeRoundRect(x + 0.6, y + 0.6, size - 1.2, size - 1.2, round, round);
        }
        var feather = SightIcon.of(sight);
        if (feather != null && readable && size == LARGE) {
            var icon = new FontIcon(feather);
            pen.setFont(Font.font(icon.getFont().getFamily(), size * 0.68));
            pen.setTextAlign(TextAlignment.CENTER);
            pen.setTextBaseline(VPos.CENTER);
            pen.setFill(serves ? Paints.of(theme.card()) : color);
            pen.fillText(icon.getText(), x + size / 2, y + size / 2);
            pen.setTextBaseline(VPos.BASELINE);
        }
    }

    /// The versions of what runs on servers, along the side of its card.
    void process(Bounds card, List<ServerSight> servers) {
        var serving = servers.stream().filter(sight -> sight.doing() == Doing.SERVING).toList();
        if (serving.isEmpty()) {
            return;
        }
        double y = card.y() + 6;
        double each = (card.height() - 12) / serving.size();
        for (var version : Version.values()) {
            long count = serving.stream().filter(sight -> sight.version() == version).count();
            pen.setFill(color(version));
            pen.fillRect(card.x() + 2, y, BAR, count * each);
            y += count * each;
        }
    }

    private Color color(Version version) {
        return Paints.of(switch (version) {
            case OLD -> theme.muted();
            case FRESH -> theme.accent();
            case BAD -> theme.bad();
        });
    }
}
