package dev.nines.app.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import dev.nines.app.look.SettingWords;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Scalars;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// Finds components and connections by what they are called, what they are, and how they are set.
///
/// Every word that is typed must stand in the name, the id, the kind, the notes or one value of a setting: an address, an
/// instance type. Names that begin so come first.
///
/// @param design where
/// @param words the language of kinds and settings; English is understood too
record Search(Architecture design, SettingWords words) {

    /// What was found.
    ///
    /// @param id what
    /// @param title its name, or from where to where
    /// @param kind what it is
    /// @param place where what was typed stands, with the words there; empty: in the name, the id or the kind
    /// @param rank the less, the better
    record Hit(ElementId id, String title, String kind, String place, int rank) {}

    private static final SettingWords ENGLISH = new SettingWords(Locale.ENGLISH);

    /// All that fits, best first; nothing for nothing.
    List<Hit> find(String typed) {
        var parts = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (parts.getFirst().isEmpty()) {
            return List.of();
        }
        return Stream.concat(design.components().stream().map(one -> component(one, parts)),
                design.connections().stream().map(one -> connection(one, parts)))
                .<Hit>mapMulti((hit, into) -> {
                    if (hit != null) {
                        into.accept(hit);
                    }
                }).sorted(Comparator.comparingInt(Hit::rank)).toList();
    }

    private @Nullable Hit component(Component one, List<String> parts) {
        var kind = words.kind(one.kind());
        var hit = new Hit(one.id(), one.label(), kind, "", 0);
        var plain = String.join(" ", one.name(), one.id().value(), kind, ENGLISH.kind(one.kind()), one.kind().name());
        return hit(hit, plain, (Record) one.spec(), one.notes(), parts);
    }

    private @Nullable Hit connection(Connection one, List<String> parts) {
        var kind = words.choice(one.protocol());
        var title = label(one.from()) + " → " + label(one.to());
        var hit = new Hit(one.id(), one.name().isEmpty() ? title : one.name() + " (" + title + ")", kind, "", 0);
        return hit(hit, String.join(" ", hit.title(), one.id().value(), kind), one, "", parts);
    }

    private String label(ComponentId id) {
        var component = design.find(id);
        return component == null ? id.value() : component.label();
    }

    private @Nullable Hit hit(Hit hit, String plain, Record settings, String notes, List<String> parts) {
        var whole = plain.toLowerCase(Locale.ROOT);
        var missing = parts.stream().filter(part -> !whole.contains(part)).toList();
        if (missing.isEmpty()) {
            var title = hit.title().toLowerCase(Locale.ROOT);
            var first = parts.getFirst();
            var rank = title.startsWith(first) ? 0 : title.contains(first) ? 1 : 2;
            return new Hit(hit.id(), hit.title(), hit.kind(), "", rank);
        }
        if (holds(notes, missing)) {
            return new Hit(hit.id(), hit.title(), hit.kind(), notes.strip().replace('\n', ' '), 4);
        }
        var places = new ArrayList<String>();
        eachSetting(settings, (property, value) -> {
            if (holds(value, missing)) {
                places.add(words.setting(property) + ": " + value);
            }
        });
        return places.isEmpty() ? null : new Hit(hit.id(), hit.title(), hit.kind(), String.join(" · ", places), 3);
    }

    private static boolean holds(String text, List<String> parts) {
        var lower = text.toLowerCase(Locale.ROOT);
        return parts.stream().allMatch(lower::contains);
    }

    private static void eachSetting(Record record, BiConsumer<Property, String> each) {
        for (var property : RecordType.of(record.getClass()).properties()) {
            eachValue(property, property.shape(), property.of(record), each);
        }
    }

    private static void eachValue(Property property, Shape shape, @Nullable Object value,
            BiConsumer<Property, String> each) {
        switch (value) {
            case null -> {
                // not set
            }
            case List<?> list when shape instanceof Shape.ListOf some ->
                list.forEach(item -> eachValue(property, some.element(), item, each));
            case Object one when Scalars.isScalar(shape) -> each.accept(property, String.valueOf(Scalars.plain(one)));
            case Record record when shape instanceof Shape.Nested || shape instanceof Shape.Either ->
                eachSetting(record, each);
            default -> {
                // maps of quantities are not looked for
            }
        }
    }
}
