package dev.nines.app.look;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A flat button that shows an icon alone; what it does is said under the mouse and to screen readers.
public final class IconButton extends Button {

    /// @param words what it does
    public IconButton(Feather icon, String id, String words, Runnable act) {
        super(null, new FontIcon(icon));
        setId(id);
        getStyleClass().addAll("flat", "button-icon");
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> act.run());
    }
}
