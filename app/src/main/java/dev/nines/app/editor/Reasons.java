package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;

import dev.nines.app.look.Look;
import dev.nines.app.look.SettingWords;
import dev.nines.model.Component;
import dev.nines.model.component.Kind;
import org.jspecify.annotations.Nullable;

/// Says why something may not be done on the canvas, and what may be done instead.
final class Reasons {

    private final Look look;

    Reasons(Look look) {
        this.look = look;
    }

    private SettingWords words() {
        return new SettingWords(look.language());
    }

    private String of(String key, Object... arguments) {
        return look.texts(Reasons.class).of(key, arguments);
    }

    /// Why a kind may not stand in a container, or on the bare canvas where that is null.
    String containment(Kind kind, @Nullable Component container) {
        var places = new ArrayList<>(kind.within().stream().map(Kind::find).filter(Objects::nonNull)
                .map(words()::kind).toList());
        if (kind.topLevel()) {
            places.add(of("canvas.bare"));
        }
        var named = String.join(", ", places);
        return container == null
                ? of("refused.canvas", words().kind(kind), named)
                : of("refused.within", words().kind(kind), words().kind(container.kind()), named);
    }

    /// Why nothing in the design can hold a kind, or nothing is there that it refers to.
    String placeless(Kind kind) {
        return kind.topLevel() || kind.within().isEmpty()
                ? of("refused.reference", words().kind(kind))
                : containment(kind, null);
    }

    /// Why a component may not be connected to another.
    String connection(Component from, Component to, Collection<String> callees) {
        var named = String.join(", ", callees.stream().map(Kind::find).filter(Objects::nonNull)
                .map(words()::kind).toList());
        return of("connect.refused", words().kind(from.kind()), words().kind(to.kind()), named);
    }

    /// That two components are connected already.
    String twice(Component from, Component to) {
        return of("connect.twice", from.label(), to.label());
    }

    /// That something is locked.
    String locked(Component component) {
        return of("refused.locked", component.label());
    }

    /// What covers several zones: their names.
    String across(String zones) {
        return of("drop.across", zones);
    }

    /// What may be done here: the name of the container that would take what is dropped.
    String into(Component container) {
        return of("drop.into", container.label());
    }
}
