package dev.nines.app.window;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Needs;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.document.Document;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Element;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Selects many at once: all, those of a kind, those in or around what is selected.
record SelectActs(Document document) {

    List<Act> all() {
        var needs = new Needs(document);
        var some = needs.components(1);
        return List.of(
                act("select-all", needs.anything(), this::everything).keys("Shortcut+A").on(Target.CANVAS),
                act("select-none", needs.selection(), document.selection()::clear).keys("Shortcut+Shift+A"),
                act("select-components", needs.anything(), () -> select(_ -> true)).keys("Shortcut+Shift+I"),
                act("select-connections", connected(), this::connections).keys("Shortcut+Shift+E"),
                act("select-kind", some, this::ofKind).keys("Shortcut+Alt+A").on(Target.COMPONENT, Target.CONTAINER),
                act("select-parent", inside(), this::parents).keys("Alt+Shift+P").on(Target.COMPONENT, Target.CONTAINER),
                act("select-children", needs.container(), this::children).keys("Alt+Shift+C").on(Target.CONTAINER),
                act("select-inside", needs.container(), this::inner).keys("Alt+Shift+X").on(Target.CONTAINER),
                act("select-siblings", some, this::siblings).keys("Alt+Shift+S"),
                act("select-neighbours", some, this::neighbours).keys("Alt+Shift+N").on(Target.COMPONENT));
    }

    private static Act act(String id, Condition condition, Runnable work) {
        return Act.of(SelectActs.class, id, Section.CHOOSE, work).needs(condition);
    }

    private Condition connected() {
        return Condition.that(() -> !design().connections().isEmpty(), Message.of(SelectActs.class, "refused.connections"));
    }

    private Condition inside() {
        return Condition.that(() -> chosen().stream().anyMatch(one -> one.parent() != null),
                Message.of(SelectActs.class, "refused.inside"));
    }

    private Architecture design() {
        return document.design();
    }

    private List<Component> chosen() {
        return document.selection().ids().get().stream()
                .map(id -> id instanceof ComponentId component ? design().find(component) : null)
                .<Component>mapMulti((one, into) -> {
                    if (one != null) {
                        into.accept(one);
                    }
                }).toList();
    }

    private void select(Predicate<Component> wanted) {
        set(design().components().stream().filter(wanted).map(Component::id).toList());
    }

    private void set(Collection<? extends ElementId> ids) {
        if (!ids.isEmpty()) {
            document.selection().set(ids);
        }
    }

    private void everything() {
        document.selection().set(design().components().stream().map(Element::id).toList());
    }

    private void connections() {
        set(design().connections().stream().map(Element::id).toList());
    }

    private void ofKind() {
        var kinds = Set.copyOf(chosen().stream().map(Component::kind).toList());
        select(one -> kinds.contains(one.kind()));
    }

    private void parents() {
        set(new LinkedHashSet<>(chosen().stream().map(Component::parent).filter(Objects::nonNull).toList()));
    }

    private void children() {
        var within = ids();
        select(one -> one.parent() != null && within.contains(one.parent()));
    }

    private void inner() {
        var within = ids();
        select(one -> {
            for (var at = design().parent(one); at != null; at = design().parent(at)) {
                if (within.contains(at.id())) {
                    return true;
                }
            }
            return false;
        });
    }

    private void siblings() {
        var parents = new HashSet<@Nullable ComponentId>();
        chosen().forEach(one -> parents.add(one.parent()));
        select(one -> parents.contains(one.parent()));
    }

    /// What is connected with what is selected, in either direction.
    private void neighbours() {
        var from = ids();
        var found = new LinkedHashSet<ComponentId>();
        design().connections().forEach(one -> {
            if (from.contains(one.from())) {
                found.add(one.to());
            }
            if (from.contains(one.to())) {
                found.add(one.from());
            }
        });
        found.removeAll(from);
        set(found);
    }

    private Set<ComponentId> ids() {
        return Set.copyOf(chosen().stream().map(Component::id).toList());
    }
}
