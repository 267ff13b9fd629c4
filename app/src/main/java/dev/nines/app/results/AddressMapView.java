package dev.nines.app.results;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import dev.nines.analysis.network.AddressMap;
import dev.nines.analysis.network.Stretch;
import dev.nines.app.look.Fonts;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The addresses of one block as a bar, to scale: what subnets use, what is kept, what is free.
final class AddressMapView extends Region {

    private static final double HEIGHT = 40;
    private static final double LEAST = 2;
    private static final Font WORDS = Font.semibold(11);
    private static final Font SMALL = Font.regular(10.5);
    private static final double MARGIN = 6;

    private final AddressMap map;
    private final Look look;
    private final Function<Stretch, Color> color;
    private final Canvas canvas = new Canvas();
    private final Tooltip tip = new Tooltip();

    /// A bar.
    ///
    /// @param color
    ///            of a stretch that is used
    /// @param words
    ///            what is said of a stretch under the mouse
    /// @param choose
    ///            told of the subnet that was clicked
    AddressMapView(AddressMap map, Look look, Function<Stretch, Color> color,
            Function<Stretch, String> words, Consumer<ComponentId> choose) {
        this.map = map;
        this.look = look;
        this.color = color;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            var at = at(event.getX());
            tip.setText(at == null ? "" : words.apply(at));
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            var at = at(event.getX());
            if (at != null && at.subnet() != null) {
                choose.accept(at.subnet());
            }
        });
    }

    private @Nullable Stretch at(double x) {
        for (var stretch : map.stretches()) {
            var from = map.start(stretch) * getWidth();
            if (x >= from && x < from + Math.max(LEAST, map.length(stretch) * getWidth())) {
                return stretch;
            }
        }
        return null;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(HEIGHT);
            paint();
        }
    }

    private void paint() {
        var theme = look.theme().get();
        var gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), HEIGHT);
        gc.setFill(Paints.of(theme.muted().over(theme.panel(), 0.10)));
        gc.fillRoundRect(0, 0, getWidth(), HEIGHT, 8, 8);
        gc.setTextBaseline(VPos.CENTER);
        for (var stretch : map.stretches()) {
            var x = map.start(stretch) * getWidth();
            var width = Math.max(LEAST, map.length(stretch) * getWidth());
            switch (stretch.use()) {
                case USED -> {
                    var own = color.apply(stretch);
                    gc.setFill(Paints.of(own.over(theme.panel(), 0.22)));
                    gc.fillRect(x, 0, Math.max(1, width - 1), HEIGHT);
                    gc.setFill(Paints.of(own));
                    gc.fillRect(x, HEIGHT - 3, Math.max(1, width - 1), 3);
                    label(stretch.label(), stretch.block().toString(), x, width);
                }
                case RESERVED -> {
                    gc.setFill(Paints.of(theme.muted().over(theme.panel(), 0.22)));
                    gc.fillRect(x, 0, Math.max(1, width - 1), HEIGHT);
                    label(stretch.label(), stretch.block().toString(), x, width);
                }
                case FREE -> label("", stretch.block().toString(), x, width);
            }
        }
    }

    private void label(String name, String block, double x, double width) {
        var theme = look.theme().get();
        var gc = canvas.getGraphicsContext2D();
        var room = width - 2 * MARGIN;
        if (room < 24) {
            return;
        }
        var fittedName = TextMeasure.fitted(name, WORDS, room);
        gc.setFont(Fonts.of(WORDS));
        gc.setFill(Paints.of(theme.text()));
        gc.fillText(fittedName, x + MARGIN, 12);
        if (TextMeasure.width(block, SMALL) <= room) {
            gc.setFont(Fonts.of(SMALL));
            gc.setFill(Paints.of(theme.muted()));
            gc.fillText(block, x + MARGIN, name.isEmpty() ? HEIGHT / 2 : 27);
        }
    }
}
