package dev.nines.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.app.editor.Editor;
import dev.nines.app.look.GlyphView;
import dev.nines.app.look.KindHues;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.app.look.SettingWords;
import dev.nines.model.component.Group;
import dev.nines.model.component.Kind;
import org.jspecify.annotations.Nullable;

/// The kinds of component by group: search, then a double click or Enter adds one.
final class Kinds extends VBox {

    /// A line of the list.
    private sealed interface Entry {
        /// A group of kinds.
        record Heading(Group group) implements Entry {}

        /// A kind.
        record Choice(Kind kind) implements Entry {}
    }

    private final SettingWords words;
    private final Look look;
    private final TextField search = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Editor editor;

    /// A list of kinds.
    ///
    /// @param editor takes what is added and dragged
    Kinds(Look look, Editor editor) {
        super(8);
        this.look = look;
        this.editor = editor;
        this.words = new SettingWords(look.language());
        var texts = look.texts(Kinds.class);
        getStyleClass().add("kinds-pane");
        search.setPromptText(texts.of("kinds.search"));
        search.setAccessibleText(texts.of("kinds.search"));
        search.textProperty().addListener((_, _, _) -> fill());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen();
                search.selectAll();
            } else if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        list.setAccessibleText(texts.of("kinds"));
        list.setCellFactory(_ -> new EntryCell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
        fill();
    }

    private void fill() {
        var typed = search.getText().strip().toLowerCase(Locale.ROOT);
        var entries = entries(typed, this::called);
        if (entries.isEmpty()) {
            entries = entries(typed, this::explained);
        }
        list.getItems().setAll(entries);
        if (!typed.isEmpty() && entries.size() > 1) {
            var best = entries.stream().filter(entry -> entry instanceof Entry.Choice(var kind)
                    && words.kind(kind).toLowerCase(Locale.ROOT).startsWith(typed)).findFirst();
            list.getSelectionModel().select(best.orElse(entries.get(1)));
        }
    }

    private List<Entry> entries(String typed, Function<Kind, String> text) {
        var parts = List.of(typed.split("\\s+", -1));
        var entries = new ArrayList<Entry>();
        for (var group : Group.values()) {
            var fitting = Kind.all().stream().filter(kind -> kind.group() == group
                    && parts.stream().allMatch(text.apply(kind).toLowerCase(Locale.ROOT)::contains))
                    .<Entry>map(Entry.Choice::new).toList();
            if (!fitting.isEmpty()) {
                entries.add(new Entry.Heading(group));
                entries.addAll(fitting);
            }
        }
        return entries;
    }

    private String called(Kind kind) {
        return words.kind(kind) + " " + kind.name() + " " + words.group(kind.group());
    }

    /// What it is for: where `EC2` and the like stand.
    private String explained(Kind kind) {
        return called(kind) + " " + Objects.requireNonNullElse(words.kindHelp(kind), "");
    }

    private void chosen() {
        if (list.getSelectionModel().getSelectedItem() instanceof Entry.Choice(var kind)) {
            editor.add(kind);
        }
    }

    TextField search() {
        return search;
    }

    /// Shows a heading or a kind with its icon.
    private final class EntryCell extends ListCell<Entry> {

        EntryCell() {
            // as wide as the list: long names are cut, nothing scrolls sideways
            setPrefWidth(0);
            setOnMousePressed(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Entry.Choice(var kind)) {
                    new KindDrag(getScene(), editor, kind, event);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("group-cell");
            setTooltip(null);
            switch (empty ? null : entry) {
                case null -> {
                    setGraphic(null);
                    setDisable(true);
                }
                case Entry.Heading(var group) -> {
                    setDisable(true);
                    getStyleClass().add("group-cell");
                    setGraphic(new Label(words.group(group)));
                }
                case Entry.Choice(var kind) -> {
                    setDisable(false);
                    var label = new Label(words.kind(kind), new GlyphView(kind.name(), 20,
                            Paints.of(look.theme().get().hue(KindHues.of(kind)))));
                    label.setGraphicTextGap(12);
                    setGraphic(label);
                    var help = words.kindHelp(kind);
                    if (help != null) {
                        var tip = new Tooltip(help);
                        tip.setWrapText(true);
                        tip.setMaxWidth(280);
                        setTooltip(tip);
                    }
                }
            }
        }
    }
}
