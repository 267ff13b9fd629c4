package dev.nines.app.inspector;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.nines.model.Architecture;
import dev.nines.model.Connection;
import dev.nines.model.Element;
import dev.nines.model.edit.Change;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Reconnect;
import dev.nines.model.edit.SetAssumptions;
import dev.nines.model.edit.SetDescription;
import dev.nines.model.edit.SetName;
import dev.nines.model.edit.SetObjectives;
import dev.nines.model.edit.SetTraffic;
import dev.nines.model.edit.Together;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// Turns a change in a form into the edit that makes it.
final class SettingEdits {

    private static final String SPEC = "spec.";

    private SettingEdits() {}

    /// The edit.
    ///
    /// @param elements
    ///            what the form is about; none: the design itself
    /// @param path
    ///            as in the form: from the element or the design
    /// @param change
    ///            from the value in each element to its new one
    static Edit of(Architecture design, List<? extends ElementId> elements, String path,
            UnaryOperator<@Nullable Object> change) {
        if (elements.isEmpty()) {
            return ofDesign(design, path, change);
        }
        var groups = new LinkedHashMap<Value, Set<ElementId>>();
        for (var id : elements) {
            var value = change.apply(RecordType.at(record(design, id), path));
            groups.computeIfAbsent(new Value(value), _ -> new LinkedHashSet<>()).add(id);
        }
        var edits = groups.entrySet().stream()
                .map(group -> change(design, group.getValue(), path, group.getKey().value())).toList();
        return edits.size() == 1
                ? edits.getFirst()
                : new Together(edits.getFirst().label(design), edits);
    }

    /// A value that may be absent, as a key.
    private record Value(@Nullable Object value) {}

    private static Record record(Architecture design, ElementId id) {
        Element element = switch (id) {
            case ComponentId component -> design.components().get(component);
            case ConnectionId connection -> design.connections().get(connection);
        };
        return (Record) element;
    }

    private static Edit change(Architecture design, Set<ElementId> elements, String path,
            @Nullable Object value) {
        if (value instanceof ComponentId end && (path.equals("from") || path.equals("to"))) {
            var edits = elements.stream().<Edit>map(id -> {
                var connection = (Connection) record(design, id);
                return path.equals("from")
                        ? new Reconnect(connection.id(), end, connection.to())
                        : new Reconnect(connection.id(), connection.from(), end);
            }).toList();
            return edits.size() == 1
                    ? edits.getFirst()
                    : new Together(edits.getFirst().label(design), edits);
        }
        return new Change(elements, path.startsWith(SPEC) ? path.substring(SPEC.length()) : path, value);
    }

    private static Edit ofDesign(Architecture design, String path, UnaryOperator<@Nullable Object> change) {
        var after = RecordType.with(design, path, change.apply(RecordType.at(design, path)));
        var part = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        return switch (part) {
            case "name" -> new SetName(after.name());
            case "description" -> new SetDescription(after.description());
            case "traffic" -> new SetTraffic(after.traffic());
            case "objectives" -> new SetObjectives(after.objectives());
            case "assumptions" -> new SetAssumptions(after.assumptions());
            default -> throw new IllegalArgumentException(part + " of a design is not edited in a form");
        };
    }
}
