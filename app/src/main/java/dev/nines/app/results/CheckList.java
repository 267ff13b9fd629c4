package dev.nines.app.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Texts;
import org.jspecify.annotations.Nullable;

/// A list of which any number can be chosen; what cannot be chosen is grey and says why.
final class CheckList<T> extends VBox {

    /// What can be chosen.
    ///
    /// @param key what it is known by when others are offered
    /// @param name what it is called
    /// @param help what it is; empty: nothing to say
    /// @param refused why it cannot be chosen; absent: it can
    record Option<T>(String key, T value, String name, String help, @Nullable String refused) {}

    private static final int WIDEST_TIP = 420;

    private final String id;
    private final VBox boxes = new VBox(4);
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    private List<Option<T>> options = List.of();
    /// Keys of what a person does not want.
    private final SequencedSet<String> left = new LinkedHashSet<>();
    private Runnable changed = () -> {};

    /// An empty list.
    ///
    /// @param key of its name
    /// @param id of the list; boxes are called by it and their key
    CheckList(Texts texts, String key, String id) {
        super(4);
        this.id = id;
        var title = new Label(texts.of(key));
        title.getStyleClass().add("form-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var all = new Hyperlink(texts.of("deployment.all"));
        all.setOnAction(_ -> choose(true));
        var none = new Hyperlink(texts.of("deployment.none"));
        none.setOnAction(_ -> choose(false));
        var head = new HBox(8, title, space, all, none);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("check-head");
        setId(id);
        boxes.getStyleClass().add("check-list");
        boxes.setAccessibleText(texts.of(key));
        getChildren().addAll(head, boxes);
    }

    /// What follows from a choice of a person.
    void onChange(Runnable act) {
        changed = act;
    }

    /// Whether anything is chosen.
    ObservableBooleanValue any() {
        return any.getReadOnlyProperty();
    }

    /// Offers options; what a person did not want stays unchosen.
    void offer(List<Option<T>> offered) {
        if (offered.equals(options)) {
            return;
        }
        options = List.copyOf(offered);
        boxes.getChildren().setAll(options.stream().map(this::box).toList());
        note();
    }

    /// Chooses these alone.
    void only(List<String> keys) {
        left.clear();
        options.stream().map(Option::key).filter(key -> !keys.contains(key)).forEach(left::add);
        rebuild();
    }

    /// What is chosen and can be.
    List<T> chosen() {
        var chosen = new ArrayList<T>();
        for (var option : options) {
            if (isChosen(option)) {
                chosen.add(option.value());
            }
        }
        return chosen;
    }

    private boolean isChosen(Option<T> option) {
        return option.refused() == null && !left.contains(option.key());
    }

    private void choose(boolean wanted) {
        left.clear();
        if (!wanted) {
            options.forEach(option -> left.add(option.key()));
        }
        rebuild();
        changed.run();
    }

    private void rebuild() {
        boxes.getChildren().setAll(options.stream().map(this::box).toList());
        note();
    }

    private void note() {
        any.set(!chosen().isEmpty());
    }

    /// A box that cannot be chosen is in something that can be pointed at, for what is disabled has no tips.
    private HBox box(Option<T> option) {
        var box = new CheckBox(option.name());
        box.setId(id + "-" + option.key());
        box.setSelected(isChosen(option));
        box.setDisable(option.refused() != null);
        box.selectedProperty().addListener((_, _, on) -> {
            if (on) {
                left.remove(option.key());
            } else {
                left.add(option.key());
            }
            note();
            changed.run();
        });
        var row = new HBox(box);
        var words = option.refused() == null ? option.help() : option.refused();
        if (!words.isEmpty()) {
            var tip = new Tooltip(words);
            tip.setWrapText(true);
            tip.setMaxWidth(WIDEST_TIP);
            Tooltip.install(row, tip);
            box.setAccessibleHelp(words);
        }
        return row;
    }
}
