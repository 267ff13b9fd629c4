package dev.nines.model.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Traffic;
import dev.nines.model.check.Calls;
import dev.nines.model.component.Spec;
import dev.nines.model.edit.FreshIds;
import dev.nines.model.edit.RemoveElements;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Terms;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A design while a wizard changes it: the value so far, what was done in words, or why it cannot be done.
final class Draft {

    private Architecture now;
    private final FreshIds ids;
    private final List<Message> steps = new ArrayList<>();
    private @Nullable Message refusal;
    private @Nullable Message advice;

    Draft(Architecture design) {
        now = design;
        ids = new FreshIds(id -> design.components().has(new ComponentId(id))
                || design.connections().has(new ConnectionId(id)));
    }

    Architecture design() {
        return now;
    }

    List<Message> steps() {
        return steps;
    }

    @Nullable
    Message refusal() {
        return refusal;
    }

    @Nullable
    Message advice() {
        return advice;
    }

    /// Says what was done. Components are named by their labels, constants by their words.
    void step(String key, Object... values) {
        steps.add(Message.of(Wizard.class, key, words(values)));
    }

    /// Says why it cannot be done, with a hint of the key `<key>.advice`; the first reason counts.
    void refuse(String key, Object... values) {
        if (refusal == null) {
            refusal = Message.of(Wizard.class, key, words(values));
            advice = Message.of(Wizard.class, key + ".advice", words(values));
        }
    }

    boolean refused() {
        return refusal != null;
    }

    static Object[] words(Object... values) {
        var words = new Object[values.length];
        for (var at = 0; at < values.length; at++) {
            words[at] = switch (values[at]) {
                case Component component -> component.label();
                case Enum<?> constant -> Terms.of(constant);
                case Message message -> message;
                case Double number -> number;
                default -> String.valueOf(values[at]);
            };
        }
        return words;
    }

    @Nullable
    Component find(@Nullable ComponentId id) {
        return id == null ? null : now.find(id);
    }

    Component get(ComponentId id) {
        return now.components().get(id);
    }

    /// A component of a new id at the end of the list, unplaced: the layout finds a free place for it.
    Component add(String id, String name, @Nullable ComponentId parent, Spec spec) {
        return add(Component.of(ids.like(id), name, spec).in(parent));
    }

    /// The same for one that exists but for its id, which is free.
    Component add(Component component) {
        now = now.with(now.components().plus(List.of(component)));
        return component;
    }

    String freshId(String like) {
        return ids.like(like);
    }

    /// Puts a component in the place of the one of its id.
    Component put(Component component) {
        now = now.with(now.components().replace(component));
        return component;
    }

    Component change(Component component, String setting, @Nullable Object value) {
        return put(get(component.id()).with(setting, value));
    }

    void remove(Component component) {
        now = new RemoveElements(Set.of(component.id())).apply(now);
    }

    void remove(Connection connection) {
        now = new RemoveElements(Set.of(connection.id())).apply(now);
    }

    void put(Connection connection) {
        now = now.withConnections(now.connections().replace(connection));
    }

    void set(Traffic traffic) {
        now = now.with(traffic);
    }

    /// A new connection made of another one: between other components, without its bends.
    Connection connect(Connection like, ComponentId from, ComponentId to) {
        var id = new ConnectionId(ids.like(from.value() + "-to-" + to.value()));
        var made = RecordType.with(like.between(from, to).via(List.of()), "id", id);
        made = RecordType.with(RecordType.with(made, "name", ""), "extra", Map.of());
        now = now.withConnections(now.connections().plus(List.of(made)));
        return made;
    }

    Connection connect(ComponentId from, ComponentId to) {
        return connect(Connection.of("new", from.value(), to.value()), from, to);
    }

    /// Leads a connection to another component.
    Connection lead(Connection connection, ComponentId to) {
        var led = connection.between(connection.from(), to).via(List.of());
        put(led);
        return led;
    }

    List<Connection> into(ComponentId id) {
        return now.connections().stream().filter(each -> each.to().equals(id)).toList();
    }

    List<Connection> outOf(ComponentId id) {
        return now.connections().stream().filter(each -> each.from().equals(id)).toList();
    }

    /// What stands directly in a component.
    List<Component> inside(ComponentId id) {
        return now.components().stream().filter(each -> id.equals(each.parent())).toList();
    }

    /// Whether a connection between two components is allowed at all.
    boolean mayCall(ComponentId from, ComponentId to) {
        return Calls.allowed(get(from).kind(), get(to).kind());
    }
}
