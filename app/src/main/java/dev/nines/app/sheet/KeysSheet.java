package dev.nines.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.act.Act;
import dev.nines.app.act.Acts;
import dev.nines.app.act.Chapter;
import dev.nines.app.act.KeyText;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import org.jspecify.annotations.Nullable;

/// The sheet of shortcuts: every act with its keys, searchable; a click on one lets a person press others for it.
public final class KeysSheet implements Sheet {

    /// As wide as a page of paper with its margins.
    private static final double WIDTH = 680;
    private static final double HEIGHT = 560;

    /// A line of the sheet.
    private sealed interface Line {

        /// The name of a menu, or of the gestures.
        record Heading(String words) implements Line {}

        /// An act.
        record One(Act act) implements Line {}

        /// What is done by mouse.
        record Gesture(String keys, String words) implements Line {}
    }

    private final Acts acts;
    private final Look look;
    private final Texts texts;
    private final TextField search = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Label foot = new Label();
    private final HBox answers = new HBox(8);
    private final VBox node = new VBox();
    private final KeyCapture capture;

    /// A sheet of all keys.
    ///
    /// @param sheets where it is shown
    public KeysSheet(Acts acts, Look look, Sheets sheets) {
        this.acts = acts;
        this.look = look;
        this.texts = look.texts(KeysSheet.class);
        this.capture = new KeyCapture(acts, this::asked, this::refresh);
        node.getStyleClass().addAll("over-sheet", "keys-sheet");
        node.setMaxWidth(WIDTH);
        node.setMaxHeight(HEIGHT);
        search.setPromptText(texts.of("keys.search"));
        search.setAccessibleText(texts.of("keys.search"));
        search.textProperty().addListener((_, _, _) -> fill());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectNext();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        list.setAccessibleText(texts.of("keys.title"));
        list.setCellFactory(_ -> new Cell());
        list.setPrefHeight(HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventFilter(KeyEvent.KEY_PRESSED, capture::pressed);
        node.getChildren().addAll(head(sheets), search, list, foot());
        fill();
        refresh();
    }

    private HBox head(Sheets sheets) {
        var title = new Label(texts.of("keys.title"));
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var reset = new Button(texts.of("keys.resetAll"));
        reset.getStyleClass().add("flat");
        reset.setOnAction(_ -> {
            acts.shortcuts().resetAll();
            refresh();
        });
        var close = new Button(texts.of("close"));
        close.setOnAction(_ -> sheets.close());
        var head = new HBox(8, title, reset, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox foot() {
        foot.getStyleClass().add("sheet-foot");
        foot.setWrapText(true);
        foot.setMaxWidth(Double.MAX_VALUE);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(foot, Priority.ALWAYS);
        answers.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, foot, answers);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void fill() {
        var typed = search.getText().strip().toLowerCase(Locale.ROOT);
        var lines = new ArrayList<Line>();
        for (var chapter : Chapter.values()) {
            var some = acts.all().stream().filter(act -> act.section().chapter() == chapter && !act.section().passing()
                    && holds(typed, chapter.words().in(look.language()), path(act), acts.shortcuts().text(act),
                            act.name().in(Locale.ENGLISH)))
                    .<Line>map(Line.One::new).toList();
            if (!some.isEmpty()) {
                lines.add(new Line.Heading(chapter.words().in(look.language())));
                lines.addAll(some);
            }
        }
        var gestures = texts.of("keys.gestures").lines().map(line -> line.split("\\|", 2))
                .<Line>map(parts -> new Line.Gesture(parts[0].strip(), parts[1].strip()))
                .filter(line -> line instanceof Line.Gesture(var keys, var words) && holds(typed, keys, words)).toList();
        if (!gestures.isEmpty()) {
            lines.add(new Line.Heading(texts.of("keys.mouse")));
            lines.addAll(gestures);
        }
        list.getItems().setAll(lines);
    }

    private static boolean holds(String typed, String... names) {
        return List.of(names).stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(typed));
    }

    /// An act with the submenu it is in.
    private String path(Act act) {
        var section = act.section().words();
        return section.equals(act.section().chapter().words())
                ? acts.name(act)
                : section.in(look.language()) + " › " + acts.name(act);
    }

    private void pressed(KeyEvent event) {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.One(var act)) {
            if (event.getCode() == KeyCode.ENTER) {
                capture.begin(act);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                acts.shortcuts().reset(act);
                refresh();
                event.consume();
            }
        }
    }

    /// The keys that were pressed do other things already: may they be taken away?
    private void asked(Act act, List<Act> others) {
        var take = new Button(texts.of("keys.take"));
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> capture.take());
        var leave = new Button(texts.of("keys.leave"));
        leave.setOnAction(_ -> capture.leave());
        answers.getChildren().setAll(take, leave);
        foot.setText(texts.of("keys.conflict", KeyText.of(capture.pressed()),
                String.join(", ", others.stream().map(this::path).toList()), path(act)));
        take.requestFocus();
    }

    private void refresh() {
        var waiting = capture.waiting();
        answers.getChildren().clear();
        foot.setText(waiting == null ? texts.of("keys.hint") : texts.of("keys.press", path(waiting)));
        list.refresh();
        if (!search.isFocused() && node.getScene() != null) {
            list.requestFocus();
        }
    }

    @Override
    public VBox node() {
        return node;
    }

    @Override
    public boolean wantsEscape() {
        return capture.waiting() != null;
    }

    @Override
    public Node first() {
        return search;
    }

    /// A line: a name and its keys.
    private final class Cell extends ListCell<Line> {

        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (getItem() instanceof Line.One(var act)) {
                    capture.begin(act);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("group-cell");
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            switch (empty ? null : line) {
                case null -> show(null, "");
                case Line.Heading(var words) -> {
                    getStyleClass().add("group-cell");
                    show(new Label(words), words);
                }
                case Line.Gesture(var keys, var words) -> show(row(words, keys, null), words + ", " + keys);
                case Line.One(var act) -> {
                    var waits = act.equals(capture.waiting());
                    var keys = waits ? texts.of("keys.waiting") : acts.shortcuts().text(act);
                    show(row(path(act), keys, acts.shortcuts().changed(act) && !waits ? reset(act) : null),
                            path(act) + ", " + (keys.isEmpty() ? texts.of("keys.none") : keys));
                }
            }
        }

        private void show(@Nullable Node graphic, String spoken) {
            setGraphic(graphic);
            setAccessibleText(spoken);
        }

        private HBox row(String words, String keys, @Nullable Node more) {
            var name = new Label(words);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            var row = new HBox(8, name);
            row.setAlignment(Pos.CENTER_LEFT);
            if (more != null) {
                row.getChildren().add(more);
            }
            if (!keys.isEmpty()) {
                var label = new Label(keys);
                label.getStyleClass().add("keys");
                label.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(label);
            }
            return row;
        }

        private Button reset(Act act) {
            var button = new Button(texts.of("keys.reset"));
            button.getStyleClass().addAll("flat", "reset-keys");
            button.setAccessibleText(texts.of("keys.resetOne", path(act)));
            button.setFocusTraversable(false);
            button.setOnAction(_ -> {
                acts.shortcuts().reset(act);
                refresh();
            });
            return button;
        }
    }
}
