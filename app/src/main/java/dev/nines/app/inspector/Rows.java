package dev.nines.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.nines.model.component.TrafficProfile;
import dev.nines.model.property.Names;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a form from the description of a record and the parts of it that are there.
final class Rows {

    private final List<Row> rows = new ArrayList<>();

    private Rows() {}

    /// The rows that all of some records have, in the order of the first.
    static List<Row> of(List<? extends Record> records, List<Section> sections) {
        var common = new ArrayList<>(of(records.getFirst(), sections));
        for (var record : records.subList(1, records.size())) {
            var others = of(record, sections).stream().map(Rows::place).collect(Collectors.toSet());
            common.removeIf(row -> !others.contains(place(row)));
        }
        return withoutEmptyHeadings(common);
    }

    /// What makes rows of records of different kinds the same: where they are, and what is shown there.
    private record Place(String path, Class<?> row, Object shape) {}

    private static Place place(Row row) {
        return switch (row) {
            case Row.Field field -> new Place(row.path(), row.getClass(), field.property().shape());
            case Row.Nest nest -> new Place(row.path(), row.getClass(), List.of(nest.property().shape(), nest.present()));
            case Row.Variant variant ->
                new Place(row.path(), row.getClass(), List.of(variant.either(), String.valueOf(variant.chosen())));
            case Row.Items items -> new Place(row.path(), row.getClass(), List.of(items.list(), items.size()));
            case Row.Boxes boxes -> new Place(row.path(), row.getClass(), boxes.list());
            case Row.Heading _,Row.Item _,Row.Table _,Row.Entry _ -> new Place(row.path(), row.getClass(), row);
        };
    }

    private static List<Row> withoutEmptyHeadings(List<Row> rows) {
        var left = new ArrayList<Row>();
        for (var at = 0; at < rows.size(); at++) {
            if (!(rows.get(at) instanceof Row.Heading)
                    || at + 1 < rows.size() && !(rows.get(at + 1) instanceof Row.Heading)) {
                left.add(rows.get(at));
            }
        }
        return List.copyOf(left);
    }

    private static List<Row> of(Record record, List<Section> sections) {
        var all = new Rows();
        for (var section : sections) {
            all.section(record, section);
        }
        return all.rows;
    }

    private void section(Record record, Section section) {
        var owner = section.prefix().isEmpty()
                ? record
                : (Record) RecordType.at(record, section.prefix());
        if (owner == null) {
            return;
        }
        var before = rows.size();
        if (!section.key().isEmpty()) {
            rows.add(new Row.Heading("#" + section.key(), section.key(), 0));
        }
        var first = rows.size();
        settings(owner, section.prefix().isEmpty() ? "" : section.prefix() + ".", section, 0);
        if (rows.size() == first && first > before) {
            rows.removeLast();
        }
    }

    private void settings(Record owner, String prefix, Section section, int depth) {
        if (owner instanceof TrafficProfile.Trace) {
            return; // its line shows the points
        }
        var own = RecordType.of(owner.getClass()).properties().stream().filter(section::shows).toList();
        own.stream().filter(Rows::isSimple).forEach(property -> row(owner, prefix, property, depth));
        own.stream().filter(property -> !isSimple(property))
                .forEach(property -> row(owner, prefix, property, depth));
    }

    private void inside(Record owner, String prefix, int depth) {
        settings(owner, prefix, Section.ALL, depth);
    }

    private static boolean isSimple(Property property) {
        return Scalars.isScalar(property.shape());
    }

    private void row(Record owner, String prefix, Property property, int depth) {
        var path = prefix + property.name();
        var value = property.of(owner);
        switch (property.shape()) {
            case Shape.Nested _ -> {
                rows.add(new Row.Nest(path, property, value != null, depth));
                if (value != null) {
                    inside((Record) value, path + ".", depth + 1);
                }
            }
            case Shape.Either either -> {
                rows.add(new Row.Variant(path, property, either, chosen(value), depth));
                if (value != null) {
                    inside((Record) value, path + ".", depth + 1);
                }
            }
            case Shape.ListOf list -> items(path, property, list, (List<?>) value, depth);
            case Shape.MapOf map -> table(path, property, map, (Map<?, ?>) value, depth);
            case Shape.Extra _ -> {
                // nobody knows what these are
            }
            case Shape.Text _,Shape.Flag _,Shape.Whole _,Shape.Decimal _,Shape.Time _,Shape.Share _,Shape.PerSecond _,Shape.Size _,Shape.Amount _,Shape.Block _,Shape.Reference _,Shape.Choice _ ->
                rows.add(new Row.Field(path, property, depth));
        }
    }

    private void items(String path, Property property, Shape.ListOf list, @Nullable List<?> value,
            int depth) {
        if (list.element() instanceof Shape.Reference reference && !reference.kinds().isEmpty()) {
            rows.add(new Row.Boxes(path, property, list, depth));
            return;
        }
        var items = value == null ? List.of() : value;
        rows.add(new Row.Items(path, property, list, items.size(), depth));
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var place = path + "." + index;
            rows.add(new Row.Item(place, path, property, list.element(), index, items.size(),
                    list.element() instanceof Shape.Either ? chosen(item) : null, depth + 1));
            if (!Scalars.isScalar(list.element())) {
                inside((Record) item, place + ".", depth + 2);
            }
        }
    }

    private void table(String path, Property property, Shape.MapOf map, @Nullable Map<?, ?> value,
            int depth) {
        rows.add(new Row.Table(path, property, map, depth));
        if (value != null) {
            for (var key : value.keySet()) {
                rows.add(new Row.Entry(path + ":" + Names.ofConstant((Enum<?>) key), path, property, map,
                        (Enum<?>) key, depth + 1));
            }
        }
    }

    private static @Nullable String chosen(@Nullable Object value) {
        return value == null ? null : Names.ofClass(value.getClass());
    }
}
