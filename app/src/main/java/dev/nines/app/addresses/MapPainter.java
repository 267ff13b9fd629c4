package dev.nines.app.addresses;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;

import dev.nines.analysis.network.Stretch;
import dev.nines.analysis.network.SubnetReport;
import dev.nines.app.addresses.AddressMapView.Content;
import dev.nines.app.addresses.AddressMapView.Ghost;
import dev.nines.app.look.Fonts;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// Paints a map of addresses, and over it where a subnet would lie.
record MapPainter(Look look) {

    private static final Font WORDS = Font.semibold(11);
    private static final Font SMALL = Font.regular(10.5);
    private static final double MARGIN = 6;
    /// How high the band is that tells how full a subnet is.
    private static final double BAND = 5;
    /// What is used at all is seen.
    private static final double LEAST_SHARE = 0.02;
    /// Places closer than this are not told apart by lines.
    private static final double APART = 7;
    private static final double HEIGHT = AddressMapView.HEIGHT;

    void paint(GraphicsContext gc, AddressMapView view, Content content, @Nullable Ghost ghost) {
        var theme = look.theme().get();
        gc.clearRect(0, 0, view.getWidth(), HEIGHT);
        gc.setFill(Paints.of(theme.muted().over(theme.panel(), 0.10)));
        gc.fillRoundRect(0, 0, view.getWidth(), HEIGHT, 8, 8);
        gc.setTextBaseline(VPos.CENTER);
        for (var stretch : content.map().stretches()) {
            gc.setGlobalAlpha(ghost != null && ghost.subnet().equals(stretch.subnet()) ? 0.4 : 1);
            paint(gc, view, content, stretch);
        }
        gc.setGlobalAlpha(1);
        if (ghost != null) {
            free(gc, view, ghost.free(), ghost.block());
            ghost(gc, view, ghost);
        } else if (view.of(view.marked()) instanceof Stretch marked) {
            outline(gc, view, marked.block(), theme.accent(), view.isFocused() ? 2 : 1.5);
        }
    }

    private void paint(GraphicsContext gc, AddressMapView view, Content content, Stretch stretch) {
        var theme = look.theme().get();
        var x = view.start(stretch.block());
        var width = view.length(stretch.block());
        switch (stretch.use()) {
            case USED -> {
                var own = content.color().apply(stretch);
                gc.setFill(Paints.of(own.over(theme.panel(), 0.20)));
                gc.fillRect(x, 0, Math.max(1, width - 1), HEIGHT);
                band(gc, x, Math.max(1, width - 1), own, content.report().apply(stretch));
                label(gc, stretch.label(), stretch.block(), x, width);
            }
            case RESERVED -> {
                gc.setFill(Paints.of(theme.muted().over(theme.panel(), 0.22)));
                gc.fillRect(x, 0, Math.max(1, width - 1), HEIGHT);
                label(gc, stretch.label(), stretch.block(), x, width);
            }
            case FREE -> {
                gc.setFill(Paints.of(theme.panel()));
                gc.fillRect(x + width - 1, 6, 1, HEIGHT - 12);
                label(gc, "", stretch.block(), x, width);
            }
        }
    }

    /// How much of a subnet is used today, and at its peak.
    private void band(GraphicsContext gc, double x, double width, Color own, @Nullable SubnetReport report) {
        var theme = look.theme().get();
        if (report == null || report.usable() == 0) {
            gc.setFill(Paints.of(own));
            gc.fillRect(x, HEIGHT - BAND, width, BAND);
            return;
        }
        gc.setFill(Paints.of(own.over(theme.panel(), 0.30)));
        gc.fillRect(x, HEIGHT - BAND, width, BAND);
        gc.setFill(Paints.of(report.peak() > report.usable() ? theme.bad() : own.over(theme.panel(), 0.60)));
        gc.fillRect(x, HEIGHT - BAND, width * share(report.peak(), report), BAND);
        gc.setFill(Paints.of(own));
        gc.fillRect(x, HEIGHT - BAND, width * share(report.demand().now(), report), BAND);
    }

    private static double share(long addresses, SubnetReport report) {
        return Math.clamp((double) addresses / report.usable(), addresses == 0 ? 0 : LEAST_SHARE, 1);
    }

    /// Tints what may be taken, with a line at each place.
    private void free(GraphicsContext gc, AddressMapView view, List<Cidr> free, Cidr size) {
        var theme = look.theme().get();
        var step = view.length(size);
        for (var block : free) {
            var x = view.start(block);
            var width = view.length(block);
            gc.setFill(Paints.of(theme.good()).deriveColor(0, 1, 1, 0.16));
            gc.fillRect(x, 0, width, HEIGHT);
            gc.setStroke(Paints.of(theme.good()).deriveColor(0, 1, 1, 0.45));
            gc.setLineWidth(1);
            for (var at = step; step >= APART && at < width - 1; at += step) {
                var line = Math.round(x + at) + 0.5;
                gc.strokeLine(line, 6, line, HEIGHT - 6);
            }
        }
    }

    private void ghost(GraphicsContext gc, AddressMapView view, Ghost ghost) {
        var theme = look.theme().get();
        var color = ghost.allowed() ? theme.accent() : theme.bad();
        gc.setFill(Paints.of(color.over(theme.panel(), 0.25)).deriveColor(0, 1, 1, 0.85));
        gc.fillRect(view.start(ghost.block()), 0, view.length(ghost.block()), HEIGHT);
        outline(gc, view, ghost.block(), color, 2);
        label(gc, view.of(ghost.subnet()) instanceof Stretch own ? own.label() : "", ghost.block(), view.start(ghost.block()),
                view.length(ghost.block()));
    }

    private static void outline(GraphicsContext gc, AddressMapView view, Cidr block, Color color, double width) {
        gc.setStroke(Paints.of(color));
        gc.setLineWidth(width);
        gc.strokeRoundRect(view.start(block) + width / 2, width / 2, Math.max(2, view.length(block) - width - 1),
                HEIGHT - width, 4, 4);
    }

    private void label(GraphicsContext gc, String name, Cidr block, double x, double width) {
        var theme = look.theme().get();
        var room = width - 2 * MARGIN;
        if (room < 24) {
            return;
        }
        gc.setFont(Fonts.of(WORDS));
        gc.setFill(Paints.of(theme.text()));
        gc.fillText(TextMeasure.fitted(name, WORDS, room), x + MARGIN, 13);
        if (TextMeasure.width(block.toString(), SMALL) <= room) {
            gc.setFont(Fonts.of(SMALL));
            gc.setFill(Paints.of(theme.muted()));
            gc.fillText(block.toString(), x + MARGIN, name.isEmpty() ? HEIGHT / 2 : 28);
        }
    }
}
