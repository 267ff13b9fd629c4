package dev.nines.app.scenario;

import java.util.function.Consumer;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import dev.nines.app.look.Texts;
import dev.nines.model.scenario.Happening;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can happen, to be dragged onto the time line or put there by pressing it.
final class Shelf extends FlowPane {

    private static final double SLOP = 4;

    private final TimeLine line;
    private final Drop drop;

    /// Takes what was dragged onto the time line.
    interface Drop {
        void dropped(Class<? extends Happening> type, double sceneX);
    }

    /// @param add puts something on the time line where there is room
    Shelf(Texts texts, Wording wording, FirstEvents first, TimeLine line, Consumer<Class<? extends Happening>> add, Drop drop) {
        super(6, 6);
        this.line = line;
        this.drop = drop;
        getStyleClass().add("shelf");
        for (var type : Happenings.all()) {
            var name = wording.name(type);
            var chip = new Button(name, new FontIcon(Happenings.icon(type)));
            chip.setId("add-" + Happenings.name(type));
            chip.getStyleClass().addAll("small", "chip", Happenings.tone(type));
            var help = texts.of((first.possible(type) ? "happening." : "impossible.") + Happenings.name(type));
            chip.setDisable(!first.possible(type));
            chip.setAccessibleText(texts.of("shelf.add", name));
            chip.setAccessibleHelp(help);
            chip.setOnAction(_ -> add.accept(type));
            chip.addEventHandler(MouseEvent.MOUSE_PRESSED, start -> pull(chip, type, start));
            // what is disabled has no tips, but what it stands in has
            var box = new StackPane(chip);
            Tooltip.install(box, new Tooltip(help));
            getChildren().add(box);
        }
    }

    /// Follows the mouse until its button is let go: over the time line that is a drop.
    private void pull(Button chip, Class<? extends Happening> type, MouseEvent start) {
        var scene = chip.getScene();
        var over = new boolean[1];
        EventHandler<MouseEvent> dragged = mouse -> {
            if (Math.hypot(mouse.getSceneX() - start.getSceneX(), mouse.getSceneY() - start.getSceneY()) > SLOP) {
                over[0] = line.dragged(mouse.getSceneX(), mouse.getSceneY());
                scene.setCursor(over[0] ? Cursor.CLOSED_HAND : Cursor.OPEN_HAND);
            }
        };
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent mouse) {
                scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
                scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
                scene.setCursor(null);
                if (over[0]) {
                    drop.dropped(type, mouse.getSceneX());
                }
            }
        });
    }
}
