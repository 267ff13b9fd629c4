package dev.nines.app.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.app.look.GlyphView;
import dev.nines.app.look.KindHues;
import dev.nines.app.look.Look;
import dev.nines.app.look.Paints;
import dev.nines.app.look.SettingWords;
import dev.nines.app.look.Texts;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Kind;
import dev.nines.model.component.Region;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Where;
import org.jspecify.annotations.Nullable;

/// Chooses what an event happens to: components by name, and all of a kind, everywhere or in a zone.
final class WherePicker extends VBox {

    private static final int ICON = 16;
    private static final double LINE = 28;
    private static final int LINES = 6;

    /// What can be ticked.
    private sealed interface Choice {

        record One(Component component) implements Choice {}

        record All(Kind kind, int count) implements Choice {}
    }

    private final Look look;
    private final Texts texts;
    private final Wording wording;
    private final boolean mayBeEmpty;
    private final Consumer<Where> changed;
    private final TextField search = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final ComboBox<ComponentId> within = new ComboBox<>();
    private final HBox withinLine;
    private final Label summary = new Label();
    private final List<Choice> choices = new ArrayList<>();
    private Where where = Where.NOWHERE;
    private boolean showing;

    /// A picker.
    ///
    /// @param id by which its list is known
    /// @param mayBeEmpty whether nothing may be ticked
    WherePicker(String id, Look look, Texts texts, Wording wording, List<Component> candidates, boolean mayBeEmpty,
            Consumer<Where> changed) {
        super(6);
        this.look = look;
        this.texts = texts;
        this.wording = wording;
        this.mayBeEmpty = mayBeEmpty;
        this.changed = changed;
        candidates.forEach(each -> choices.add(new Choice.One(each)));
        candidates.stream().map(Component::kind).distinct().forEach(kind -> choices.add(
                new Choice.All(kind, (int) candidates.stream().filter(each -> each.kind().equals(kind)).count())));
        getStyleClass().add("where-picker");
        search.setPromptText(texts.of("where.search"));
        search.setAccessibleText(texts.of("where.search"));
        search.textProperty().addListener((_, _, _) -> fill());
        search.getStyleClass().add("small");
        list.setId(id);
        list.setAccessibleText(texts.of("where.list"));
        list.setPrefHeight(LINES * LINE + 2);
        list.setMinHeight(LINES * LINE + 2);
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
                toggle(list.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.getStyleClass().add("where-summary");
        withinLine = within();
        getChildren().addAll(search, list, withinLine, summary);
        fill();
    }

    private HBox within() {
        var design = wording.design();
        within.getItems().add(null);
        design.components().stream().filter(WherePicker::holds).map(Component::id).forEach(within.getItems()::add);
        within.setId("within");
        within.setMaxWidth(Double.MAX_VALUE);
        within.setCellFactory(_ -> new Place());
        within.setButtonCell(new Place());
        var label = new Label(texts.of("where.within"));
        label.setLabelFor(within);
        label.setMinWidth(USE_PREF_SIZE);
        within.setAccessibleText(texts.of("where.within"));
        within.valueProperty().addListener((_, _, place) -> {
            if (!showing) {
                change(new Where(where.components(), where.kinds(), place, where.share()));
            }
        });
        HBox.setHgrow(within, Priority.ALWAYS);
        var row = new HBox(8, label, within);
        row.setAlignment(Pos.CENTER_LEFT);
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static boolean holds(Component component) {
        return component.spec() instanceof Region || component.spec() instanceof Vpc
                || component.spec() instanceof AvailabilityZone || component.spec() instanceof Subnet;
    }

    /// Shows what is meant.
    void show(Where now) {
        // where no kind is meant, what they would stand in is meant itself
        where = now.kinds().isEmpty() && now.within() != null
                ? new Where(added(now.components(), now.within()), List.of(), null, now.share())
                : now;
        showing = true;
        within.setValue(where.within());
        showing = false;
        withinLine.setVisible(!where.kinds().isEmpty());
        var design = wording.design();
        summary.setText(where.isEmpty() ? texts.of("where.none." + mayBeEmpty) : hits(design));
        list.refresh();
        list.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String hits(Architecture design) {
        var hits = where.of(design);
        return hits.isEmpty()
                ? texts.of("where.nothing")
                : texts.of("where.hits", hits.size(), String.join(", ", hits.stream().map(Component::label).toList()));
    }

    /// Puts the first that is ticked in sight.
    void reveal() {
        list.getItems().stream().filter(this::isTicked).findFirst().ifPresent(choice -> {
            list.scrollTo(choice);
            list.getSelectionModel().select(choice);
        });
    }

    private void fill() {
        var typed = search.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(choices.stream().filter(choice -> words(choice).toLowerCase(Locale.ROOT).contains(typed)).toList());
    }

    private String words(Choice choice) {
        var words = new SettingWords(look.language());
        return switch (choice) {
            case Choice.One(var component) -> component.label() + ", " + words.kind(component.kind());
            case Choice.All(var kind, var count) -> texts.of("where.all", words.kind(kind), count);
        };
    }

    private boolean isTicked(Choice choice) {
        return switch (choice) {
            case Choice.One(var component) -> where.components().contains(component.id());
            case Choice.All(var kind, var _) -> where.kinds().contains(kind.name());
        };
    }

    /// Changes what is meant; what the design has no more is left out then.
    private void toggle(@Nullable Choice choice) {
        var known = where.components().stream().filter(id -> wording.design().find(id) != null).toList();
        var place = where.within() != null && wording.design().find(where.within()) == null ? null : where.within();
        switch (choice) {
            case null -> {
                // nothing is selected
            }
            case Choice.One(var component) ->
                change(new Where(turned(known, component.id()), where.kinds(), place, where.share()));
            case Choice.All(var kind, var _) -> {
                var kinds = turned(where.kinds(), kind.name());
                change(new Where(known, kinds, kinds.isEmpty() ? null : place, where.share()));
            }
        }
    }

    private static <T> List<T> turned(List<T> before, T one) {
        if (!before.contains(one)) {
            return added(before, one);
        }
        return before.stream().filter(each -> !Objects.equals(each, one)).toList();
    }

    private static <T> List<T> added(List<T> before, T one) {
        var after = new ArrayList<>(before);
        after.add(one);
        return List.copyOf(after);
    }

    private void change(Where next) {
        if (next.isEmpty() && !mayBeEmpty) {
            show(where);
            summary.setText(texts.of("where.needed"));
        } else {
            show(next);
            changed.accept(next);
        }
    }

    /// A place that kinds are meant in.
    private final class Place extends ListCell<ComponentId> {

        @Override
        protected void updateItem(@Nullable ComponentId id, boolean empty) {
            super.updateItem(id, empty);
            setText(empty ? null : id == null ? texts.of("where.anywhere") : wording.label(id));
        }
    }

    /// A box to tick.
    private final class Cell extends ListCell<Choice> {

        private final CheckBox box = new CheckBox();

        Cell() {
            setPrefWidth(0);
            box.setMouseTransparent(true);
            box.setFocusTraversable(false);
            addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
                if (!isEmpty()) {
                    toggle(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var words = new SettingWords(look.language());
            var name = new Label(switch (choice) {
                case Choice.One(var component) -> component.label();
                case Choice.All(var kind, var count) -> texts.of("where.all", words.kind(kind), count);
            });
            name.setMinWidth(USE_PREF_SIZE);
            var row = new HBox(8, box, icon(choice), name);
            if (choice instanceof Choice.One(var component)) {
                var kind = new Label(words.kind(component.kind()));
                kind.getStyleClass().add("act-detail");
                kind.setMinWidth(0);
                kind.setMaxWidth(Double.MAX_VALUE);
                kind.setAlignment(Pos.CENTER_RIGHT);
                HBox.setHgrow(kind, Priority.ALWAYS);
                row.getChildren().add(kind);
            }
            row.setAlignment(Pos.CENTER_LEFT);
            box.setSelected(isTicked(choice));
            setGraphic(row);
            setAccessibleText(texts.of(isTicked(choice) ? "where.ticked" : "where.unticked", words(choice)));
        }

        private Node icon(Choice choice) {
            var kind = switch (choice) {
                case Choice.One(var component) -> component.kind();
                case Choice.All(var all, var _) -> all;
            };
            return new GlyphView(kind.name(), ICON, Paints.of(look.theme().get().hue(KindHues.of(kind))));
        }
    }
}
