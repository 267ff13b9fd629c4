package dev.nines.app.playback;

import java.util.ArrayList;
import java.util.Locale;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import dev.nines.app.look.Fonts;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.app.look.Texts;
import dev.nines.diagrams.chart.Shade;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.property.Names;

/// Paints over a card how full it is, what waits and what is wrong, where cards have room for that.
final class CardPainter {

    /// From the left of a card to its words, and from its right.
    private static final double LEFT = 49;
    private static final double RIGHT = 8;
    private static final double LEAST_HEIGHT = 50;
    private static final double BAR = 3.5;
    private static final double PILL = 15;
    private static final double ROUND = 8;
    private static final double BUSY = 0.7;
    private static final double FULL = 0.9;
    /// Words are not read on smaller drawings.
    private static final double READABLE = 0.45;
    private static final Font FIGURE = Font.semibold(10.5);
    private static final Font WORDS = Font.semibold(9.5);

    private final GraphicsContext pen;
    private final Theme theme;
    private final Texts texts;
    private final boolean readable;

    CardPainter(GraphicsContext pen, Look look, double scale) {
        this.pen = pen;
        this.theme = look.theme().get();
        this.texts = look.texts(CardPainter.class);
        this.readable = scale >= READABLE;
    }

    /// Paints over a card.
    void card(Bounds place, Scene.Card card) {
        state(place, card);
        if (place.height() >= LEAST_HEIGHT && !Double.isNaN(card.busy())) {
            bar(place, card.busy());
        }
        if (card.waiting() >= 0.5 && readable) {
            var words = texts.of("card.waiting", Math.round(card.waiting()));
            pill(place.x() + RIGHT, place.bottom() - PILL / 2 + 1, words, Shade.MUTED, false);
        }
    }

    /// Paints over a container: only what is wrong.
    void room(Bounds place, Scene.Card card) {
        state(place, card);
    }

    private void bar(Bounds place, double busy) {
        double left = place.x() + LEFT;
        double width = place.right() - RIGHT - left;
        double y = place.bottom() - 10;
        var shade = busy >= FULL ? Shade.BAD : busy >= BUSY ? Shade.WARNING : Shade.GOOD;
        pen.setFill(Paints.of(theme.track()));
        pen.fillRoundRect(left, y, width, BAR, BAR, BAR);
        pen.setFill(Paints.of(shade.line(theme)));
        double used = width * Math.clamp(busy, 0, 1);
        if (used > 0) {
            pen.fillRoundRect(left, y, used, BAR, BAR, BAR);
        }
        if (readable) {
            pen.setFont(Fonts.of(FIGURE));
            pen.setTextAlign(TextAlignment.RIGHT);
            pen.fillText(String.format(Locale.ROOT, "%.0f%%", busy * 100), place.right() - RIGHT, place.centreY() - 6.5);
        }
    }

    private void state(Bounds place, Scene.Card card) {
        var words = words(card);
        if (words.isEmpty()) {
            return;
        }
        var shade = !card.isWell() ? Shade.BAD : Shade.ACCENT;
        var color = Paints.of(shade.line(theme));
        if (card.state().broken() != null) {
            pen.setFill(color.deriveColor(0, 1, 1, 0.08));
            pen.fillRoundRect(place.x(), place.y(), place.width(), place.height(), 2 * ROUND, 2 * ROUND);
        }
        pen.setStroke(color);
        pen.setLineWidth(1.6);
        pen.strokeRoundRect(place.x(), place.y(), place.width(), place.height(), 2 * ROUND, 2 * ROUND);
        if (readable) {
            pill(place.right() - RIGHT - width(words), place.y() - PILL / 2, words, shade, true);
        }
    }

    private String words(Scene.Card card) {
        var words = new ArrayList<String>();
        var broken = card.state().broken();
        if (broken != null) {
            words.add(texts.of("state." + Names.ofClass(broken.getClass()), card.state().parts()));
        }
        if (card.unhealthy() > 0) {
            words.add(texts.of("state.unhealthy", card.unhealthy()));
        }
        // in a release every server is seen by itself
        var servers = card.versions().isEmpty() ? card.servers() : null;
        if (servers != null && servers.booting() > 0) {
            words.add(texts.of("state.booting", servers.booting()));
        }
        if (servers != null && servers.draining() > 0) {
            words.add(texts.of("state.draining", servers.draining()));
        }
        return String.join(" · ", words);
    }

    private static double width(String words) {
        return TextMeasure.width(words, WORDS) + 12;
    }

    private void pill(double x, double y, String words, Shade shade, boolean filled) {
        double width = width(words);
        var color = Paints.of(filled ? shade.words(theme) : theme.card());
        pen.setFill(color);
        pen.fillRoundRect(x, y, width, PILL, PILL, PILL);
        if (!filled) {
            pen.setStroke(Paints.of(theme.line()));
            pen.setLineWidth(1);
            pen.strokeRoundRect(x, y, width, PILL, PILL, PILL);
        }
        pen.setFont(Fonts.of(WORDS));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setFill(Paints.of(filled ? theme.card() : theme.text()));
        pen.fillText(words, x + width / 2, y + PILL - 4.2);
    }
}
