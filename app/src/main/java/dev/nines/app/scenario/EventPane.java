package dev.nines.app.scenario;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.document.Starts;
import dev.nines.app.inspector.RecordForm;
import dev.nines.app.look.IconButton;
import dev.nines.app.look.Look;
import dev.nines.app.look.SettingWords;
import dev.nines.app.look.Texts;
import dev.nines.model.property.Names;
import dev.nines.model.property.RecordType;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Timing;
import dev.nines.model.scenario.Where;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The settings of the chosen event: what happens, to what, and when.
final class EventPane extends VBox {

    private final Draft draft;
    private final Look look;
    private final Texts texts;
    private final Supplier<FirstEvents> first;
    private final Supplier<Wording> wording;
    private final Runnable removed;
    private final Label complaint = new Label();
    private final ComboBox<Class<? extends Happening>> types = new ComboBox<>();
    private @Nullable RecordForm what;
    private @Nullable RecordForm share;
    private @Nullable RecordForm when;
    private @Nullable WherePicker on;
    private @Nullable WherePicker from;
    /// What the controls were made for.
    private Object made = "";
    private boolean showing;

    /// @param removed does what follows from removing the chosen event
    EventPane(Draft draft, Look look, Supplier<FirstEvents> first, Supplier<Wording> wording, Runnable removed) {
        super(8);
        this.draft = draft;
        this.look = look;
        this.texts = look.texts(EventPane.class);
        this.first = first;
        this.wording = wording;
        this.removed = removed;
        getStyleClass().add("event-pane");
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.setMinHeight(USE_PREF_SIZE);
        complaint.managedProperty().bind(complaint.visibleProperty());
        types.setId("happening");
        types.setMaxWidth(Double.MAX_VALUE);
        types.setAccessibleText(texts.of("event.what"));
        types.setCellFactory(_ -> new TypeCell());
        types.setButtonCell(new TypeCell());
        types.valueProperty().addListener((_, _, type) -> {
            var event = draft.event();
            if (!showing && event != null && type != null) {
                draft.set(null, first.get().changed(event, type));
            }
        });
        draft.onChange(this::show);
        show();
    }

    /// Puts the keyboard on its first control.
    void focus() {
        types.requestFocus();
    }

    private void show() {
        var event = draft.event();
        if (event == null) {
            made = "";
            var hint = new Label(texts.of(draft.scenario().events().isEmpty() ? "event.none" : "event.choose"));
            hint.setWrapText(true);
            hint.getStyleClass().add("muted");
            getChildren().setAll(hint);
            return;
        }
        var kind = List.of(draft.chosen(), event.what().getClass(), event.when().getClass());
        if (!kind.equals(made)) {
            made = kind;
            make(event);
        }
        fill(event);
    }

    private void make(Event event) {
        getChildren().setAll(head(), complaint);
        showing = true;
        types.getItems().setAll(Happenings.all().stream().filter(first.get()::possible).toList());
        types.setValue(event.what().getClass());
        showing = false;
        what = form("what", (Record) event.what(), List.of("from"),
                (now, changed) -> new Event((Happening) changed, now.on(), now.when()));
        getChildren().addAll(what, heading("event.on"));
        boolean surge = event.what() instanceof Happening.Surge;
        on = picker("where", event, event.on(), surge, where -> set(now -> new Event(now.what(), where, now.when())));
        getChildren().add(on);
        share = form("on", event.on(), List.of("components", "kinds", "within"),
                (now, changed) -> new Event(now.what(), (Where) changed, now.when()));
        if (!surge && !event.what().isMoment()) {
            getChildren().add(share);
        }
        from = null;
        if (event.what() instanceof Happening.Partition(var others)) {
            from = picker("from", event, others, true,
                    where -> set(now -> new Event(new Happening.Partition(where), now.on(), now.when())));
            getChildren().addAll(heading("event.from"), from);
        }
        when = form("when", (Record) event.when(), event.what().isMoment() ? List.of("lasts") : List.of(),
                (now, changed) -> new Event(now.what(), now.on(), (Timing) changed));
        getChildren().addAll(heading("event.when"), timing(event.when()), when);
        on.show(event.on());
        on.reveal();
    }

    private void fill(Event event) {
        var fit = event.fit(first.get().design());
        var lost = event.names().stream().filter(id -> first.get().design().find(id) == null).findFirst().orElse(null);
        complaint.setText(lost != null
                ? texts.of("problem.lost", lost.value())
                : Placed.in(draft.scenario(), event).isBeyond()
                        ? texts.of("problem.beyond")
                        : switch (fit) {
                            case GOOD -> "";
                            case NOTHING -> texts.of("problem.nothing");
                            case OTHER -> texts.of("problem.other");
                        });
        complaint.setVisible(!complaint.getText().isEmpty());
        Objects.requireNonNull(what).show((Record) event.what());
        Objects.requireNonNull(share).show(event.on());
        Objects.requireNonNull(when).show((Record) event.when());
        Objects.requireNonNull(on).show(event.on());
        if (from != null && event.what() instanceof Happening.Partition(var others)) {
            from.show(others);
        }
    }

    private HBox head() {
        HBox.setHgrow(types, Priority.ALWAYS);
        var copy = new IconButton(Feather.COPY, "duplicate-event", texts.of("event.duplicate"), () -> {
            var event = draft.event();
            if (event != null) {
                draft.add(event);
            }
        });
        var remove = new IconButton(Feather.TRASH_2, "remove-event", texts.of("event.remove"), removed);
        var head = new HBox(6, types, copy, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Label heading(String key) {
        var heading = new Label(texts.of(key));
        heading.getStyleClass().add("event-heading");
        return heading;
    }

    private WherePicker picker(String id, Event event, Where where, boolean mayBeEmpty, Consumer<Where> changed) {
        return new WherePicker(id, look, texts, wording.get(), first.get().candidates(event.what(), where), mayBeEmpty, changed);
    }

    /// What a form changes in an event.
    private interface Change {
        Event of(Event now, Record changed);
    }

    private RecordForm form(String part, Record record, List<String> hidden, Change change) {
        return RecordForm.inner(record, hidden, look, () -> first.get().design(), changed -> {
            var before = draft.event();
            if (before != null) {
                draft.set(part + different(RecordType.at(before, part), changed), change.of(before, changed));
            }
        });
    }

    /// The first setting that differs: what is typed there is undone as one.
    private static String different(@Nullable Object before, Record after) {
        return before instanceof Record record && record.getClass() == after.getClass()
                ? RecordType.of(after.getClass()).properties().stream()
                        .filter(property -> !Objects.equals(property.of(record), property.of(after)))
                        .map(property -> "." + property.name()).findFirst().orElse("")
                : "";
    }

    private void set(UnaryOperator<Event> change) {
        var event = draft.event();
        if (event != null) {
            draft.set(null, change.apply(event));
        }
    }

    private HBox timing(Timing now) {
        var either = Happenings.either("when");
        var words = new SettingWords(look.language());
        var group = new ToggleGroup();
        var row = new HBox();
        var names = List.copyOf(either.choices().keySet());
        for (var name : names) {
            var button = new ToggleButton(words.type(either, name));
            button.setId("timing-" + name);
            button.getStyleClass().addAll("small", name.equals(names.getFirst()) ? "left-pill" : "right-pill");
            button.setSelected(name.equals(Names.ofClass(now.getClass())));
            button.setToggleGroup(group);
            button.setOnAction(_ -> timed(button, name));
            row.getChildren().add(button);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().add(space);
        return row;
    }

    private void timed(ToggleButton button, String name) {
        var event = draft.event();
        button.setSelected(true);
        if (event != null && !Names.ofClass(event.when().getClass()).equals(name)) {
            var type = Objects.requireNonNull(Happenings.either("when").choices().get(name));
            var timing = type == Timing.Once.class
                    ? FirstEvents.once(event.what(), draft.scenario().warmUp(), draft.scenario())
                    : (Timing) Objects.requireNonNull(new Starts(first.get().design()).record(type));
            draft.set(null, new Event(event.what(), event.on(), timing));
        }
    }

    /// Something that can happen, with its icon.
    private final class TypeCell extends ListCell<Class<? extends Happening>> {

        private final FontIcon icon = new FontIcon();

        @Override
        protected void updateItem(@Nullable Class<? extends Happening> type, boolean empty) {
            super.updateItem(type, empty);
            if (empty || type == null) {
                setText(null);
                setGraphic(null);
            } else {
                icon.setIconCode(Happenings.icon(type));
                icon.getStyleClass().setAll("lane-icon", Happenings.tone(type));
                setText(wording.get().name(type));
                setGraphic(icon);
            }
        }
    }
}
