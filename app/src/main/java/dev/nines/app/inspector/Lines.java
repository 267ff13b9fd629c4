package dev.nines.app.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import dev.nines.app.document.Starts;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.property.Names;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the line of a form that shows a row.
final class Lines {

    /// What no provider publishes: the figures there are those of a person, and say so.
    private static final Set<String> OWN = Set.of("section.objectives", "section.assumptions");

    private static final double INDENT = 12;

    private final Around around;
    private final Editors editors;
    private final Consumer<Row> turn;
    private final Predicate<Row> folded;

    Lines(Around around, Editors editors, Consumer<Row> turn, Predicate<Row> folded) {
        this.around = around;
        this.editors = editors;
        this.turn = turn;
        this.folded = folded;
    }

    /// Whether rows under this one may be folded away.
    static boolean folds(Row row) {
        return switch (row) {
            case Row.Nest nest -> nest.present();
            case Row.Items items -> items.size() > 0;
            case Row.Item item -> !Scalars.isScalar(item.element());
            case Row.Heading _,Row.Field _,Row.Variant _,Row.Table _,Row.Entry _,Row.Boxes _ -> false;
        };
    }

    Line of(Row row, Function<String, @Nullable Object> now) {
        var line = switch (row) {
            case Row.Heading heading -> heading(heading.key());
            case Row.Field field -> field(field);
            case Row.Nest nest -> nest(nest);
            case Row.Variant variant -> variant(variant, now);
            case Row.Items items -> items(items);
            case Row.Boxes boxes -> new ReferenceBoxes(boxes,
                    head(boxes, name(boxes.property())).explained(help(boxes.property())), around);
            case Row.Item item -> item(item, now);
            case Row.Table table -> table(table, now);
            case Row.Entry entry -> entry(entry);
        };
        line.node().setPadding(new Insets(0, 0, 0, INDENT * row.depth()));
        if (row instanceof Row.Heading) {
            line.node().getStyleClass().add("form-heading");
        }
        return line;
    }

    private String name(Property property) {
        return around.words().setting(property);
    }

    private String help(Property property) {
        var help = around.words().settingHelp(property);
        var words = new ArrayList<String>();
        if (help != null) {
            words.add(help);
        }
        if (property.limits() != null) {
            words.add(around.texts().say(Typed.outside(property.limits(), property.shape())));
        }
        if (Scalars.isScalar(property.shape()) && !property.required()
                && property.defaultValue() instanceof Object value && !"".equals(value)) {
            words.add(around.texts().of("help.default", value instanceof Enum<?> constant
                    ? around.words().choice(constant)
                    : Typed.text(value) + " " + Typed.unit(property, property.shape())));
        }
        return String.join("\n", words);
    }

    private FieldLine field(Row.Field row) {
        var property = row.property();
        var line = new FieldLine(name(property), around, record -> RecordType.at(record, row.path()));
        line.with(editors.of(property, property.shape(), property.optional(), target(line,
                (value, typing) -> around.sink().change(row.path(), _ -> value, typing))));
        if (!property.required() && !row.path().equals("name")) {
            line.resetting(property.defaultValue(),
                    () -> around.sink().change(row.path(), _ -> property.defaultValue(), false));
        }
        return line.explained(help(property));
    }

    private interface Change {
        void set(@Nullable Object value, boolean typing);
    }

    private static Editor.Target target(FieldLine line, Change change) {
        return new Editor.Target() {
            @Override
            public void set(@Nullable Object value, boolean typing) {
                change.set(value, typing);
            }

            @Override
            public void refuse(@Nullable Message message) {
                line.refuse(message);
            }
        };
    }

    private HeadLine heading(String key) {
        var line = new HeadLine(around.texts().of(key), 0);
        if (OWN.contains(key)) {
            var source = new Label(around.texts().of(key + ".source"));
            source.getStyleClass().add("head-source");
            line.trailing(source);
        }
        return line;
    }

    private HeadLine head(Row row, String name) {
        var head = new HeadLine(name, row.depth());
        return folds(row) ? head.folding(folded.test(row), () -> turn.accept(row)) : head;
    }

    private Line nest(Row.Nest row) {
        var head = head(row, name(row.property())).explained(help(row.property()));
        if (row.property().optional()) {
            head.trailing(toggle(row.present(), name(row.property()),
                    on -> around.sink().change(row.path(), _ -> on
                            ? starts().of(row.property().shape(), row.property())
                            : null, false)));
        }
        return head;
    }

    private static Switch toggle(boolean on, String name, Consumer<Boolean> act) {
        var toggle = new Switch();
        toggle.setSelected(on);
        toggle.setAccessibleText(name);
        toggle.selectedProperty().addListener((_, _, now) -> act.accept(now));
        return toggle;
    }

    private Starts starts() {
        return new Starts(around.design().get());
    }

    private Line variant(Row.Variant row, Function<String, @Nullable Object> now) {
        var line = new FieldLine(name(row.property()), around,
                record -> chosen(RecordType.at(record, row.path())));
        line.with(new ChoiceEditor(() -> List.copyOf(row.either().choices().keySet()),
                choice -> around.words().type(row.either(), (String) choice), row.property().optional(), around,
                Editor.only(choice -> around.sink().change(row.path(),
                        before -> choice == null ? null : switched(row.either(), (String) choice, before),
                        false))))
                .explained(help(row.property()));
        return row.either().type() == TrafficProfile.class ? new ProfileLine(line, row.path(), around) : line;
    }

    private static @Nullable String chosen(@Nullable Object value) {
        return value == null ? null : Names.ofClass(value.getClass());
    }

    /// The other form with its defaults, keeping what both forms have: a mean stays when the kind of
    /// distribution changes.
    private @Nullable Object switched(Shape.Either either, String choice, @Nullable Object before) {
        var type = either.choices().get(choice);
        if (type == null || before != null && before.getClass() == type) {
            return before;
        }
        if (type == TrafficProfile.Trace.class && before instanceof TrafficProfile profile) {
            return TraceText.like(profile);
        }
        var start = starts().record(type);
        if (start == null || before == null) {
            return start == null ? before : start;
        }
        var old = RecordType.of(((Record) before).getClass());
        for (var property : RecordType.of(type).properties()) {
            var same = old.find(property.name());
            if (same != null && same.shape().equals(property.shape())) {
                start = RecordType.with(start, property.name(), same.of((Record) before));
            }
        }
        return start;
    }

    private Line items(Row.Items row) {
        var add = button(Feather.PLUS, around.texts().of("list.add", name(row.property())));
        add.setOnAction(_ -> around.sink().change(row.path(), before -> {
            var first = starts().of(row.list().element(), row.property());
            var items = new ArrayList<Object>(before == null ? List.of() : (List<?>) before);
            if (first != null) {
                items.add(first);
            }
            return List.copyOf(items);
        }, false));
        var count = row.size() == 0 ? "" : "  " + row.size();
        return head(row, name(row.property()) + count).explained(help(row.property())).trailing(add);
    }

    private Line item(Row.Item row, Function<String, @Nullable Object> now) {
        var up = button(Feather.ARROW_UP, around.texts().of("list.up"));
        up.setOnAction(_ -> around.sink().change(row.list(), list -> moved(list, row.index(), -1), false));
        up.setDisable(row.index() == 0);
        var remove = button(Feather.X, around.texts().of("list.remove"));
        remove.setOnAction(_ -> around.sink().change(row.list(), list -> without(list, row.index()), false));
        if (row.element() instanceof Shape.Either either) {
            var line = new FieldLine(Integer.toString(row.index() + 1), around,
                    record -> chosen(RecordType.at(record, row.path())));
            return line.with(new ChoiceEditor(() -> List.copyOf(either.choices().keySet()),
                    choice -> around.words().type(either, (String) choice), false, around,
                    Editor.only(choice -> around.sink().change(row.path(),
                            before -> choice == null ? before : switched(either, (String) choice, before),
                            false))))
                    .trailing(up).trailing(remove);
        }
        if (Scalars.isScalar(row.element())) {
            var line = new FieldLine(Integer.toString(row.index() + 1), around,
                    record -> RecordType.at(record, row.path()));
            return line.with(editors.of(row.property(), row.element(), false, target(line,
                    (value, typing) -> around.sink().change(row.path(), _ -> value, typing))))
                    .trailing(up).trailing(remove);
        }
        return head(row, title(now.apply(row.path()), row.index())).trailing(up).trailing(remove);
    }

    private static String title(@Nullable Object item, int index) {
        var number = Integer.toString(index + 1);
        return item instanceof Record record && RecordType.of(record.getClass()).find("name") != null
                && RecordType.at(record, "name") instanceof String name && !name.isEmpty()
                        ? number + "  " + name
                        : number;
    }

    private static Object moved(@Nullable Object list, int from, int by) {
        var items = new ArrayList<Object>(list == null ? List.of() : (List<?>) list);
        if (from < items.size() && from + by >= 0 && from + by < items.size()) {
            items.add(from + by, items.remove(from));
        }
        return List.copyOf(items);
    }

    private static Object without(@Nullable Object list, int at) {
        var items = new ArrayList<Object>(list == null ? List.of() : (List<?>) list);
        if (at < items.size()) {
            items.remove(at);
        }
        return List.copyOf(items);
    }

    private Line table(Row.Table row, Function<String, @Nullable Object> now) {
        var add = new MenuButton(null, new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("flat", "small-icon", "no-arrow");
        add.setAccessibleText(around.texts().of("list.add", name(row.property())));
        add.setOnShowing(_ -> add.getItems().setAll(missing(row, now.apply(row.path()))));
        add.getItems().add(new MenuItem());
        return head(row, name(row.property())).explained(help(row.property())).trailing(add);
    }

    private List<MenuItem> missing(Row.Table row, @Nullable Object value) {
        var there = value instanceof Map<?, ?> map ? map.keySet() : Set.of();
        return Arrays.stream(row.map().key().type().getEnumConstants()).filter(key -> !there.contains(key))
                .map(key -> {
                    var item = new MenuItem(around.words().choice((Enum<?>) key));
                    item.setOnAction(_ -> around.sink().change(row.path(),
                            map -> with(map, (Enum<?>) key, starts().of(row.map().value(), row.property())),
                            false));
                    return item;
                }).toList();
    }

    private static Object with(@Nullable Object map, Enum<?> key, @Nullable Object value) {
        var copy = new HashMap<Object, Object>(map == null ? Map.of() : (Map<?, ?>) map);
        if (value == null) {
            copy.remove(key);
        } else {
            copy.put(key, value);
        }
        return Map.copyOf(copy);
    }

    private Line entry(Row.Entry row) {
        var line = new FieldLine(around.words().choice(row.key()), around,
                record -> RecordType.at(record, row.map()) instanceof Map<?, ?> map
                        ? map.get(row.key())
                        : null);
        var remove = button(Feather.X, around.texts().of("list.remove"));
        remove.setOnAction(_ -> around.sink().change(row.map(), map -> with(map, row.key(), null), false));
        return line.with(editors.of(row.property(), row.shape().value(), false, target(line,
                (value, typing) -> around.sink().change(row.map(), map -> with(map, row.key(), value), typing))))
                .trailing(remove);
    }

    private static Button button(Feather icon, String words) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small-icon");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return button;
    }
}
