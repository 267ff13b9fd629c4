package dev.nines.app.window;

import java.util.LinkedHashMap;
import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Look;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bands above the canvas that say what a person should know and offer what can be done about it.
final class Notices extends VBox {

    private final Look look;
    private final Map<String, Notice> notices = new LinkedHashMap<>();

    Notices(Look look) {
        this.look = look;
        getStyleClass().add("notices");
    }

    /// Shows a notice until something is chosen or its subject is done with.
    void show(Notice notice) {
        notices.put(notice.subject(), notice);
        rebuild();
    }

    void remove(String subject) {
        if (notices.remove(subject) != null) {
            rebuild();
        }
    }

    void clear() {
        notices.clear();
        rebuild();
    }

    /// Makes all bands anew, in the language now in force.
    void rebuild() {
        getChildren().setAll(notices.values().stream().map(this::band).toList());
    }

    private HBox band(Notice notice) {
        var texts = look.texts(Notices.class);
        var words = new Label(texts.of(notice.key(), notice.arguments().toArray()), new FontIcon(Feather.ALERT_TRIANGLE));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("notice-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var band = new HBox(8, words);
        band.setAlignment(Pos.CENTER_LEFT);
        band.getStyleClass().add("notice");
        band.setAccessibleRole(AccessibleRole.PARENT);
        band.setAccessibleText(words.getText());
        for (var choice : notice.choices()) {
            var button = new Button(texts.of(choice.key()));
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                remove(notice.subject());
                choice.act().run();
            });
            band.getChildren().add(button);
        }
        return band;
    }
}
