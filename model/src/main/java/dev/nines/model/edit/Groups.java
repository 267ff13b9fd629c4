package dev.nines.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;

/// What a person has grouped: components with one name in [Component#together]. A single one with a name is no group.
public final class Groups {

    private static final String NAME = "together";
    private static final String NUMBER = " [0-9]{1,6}$";

    private Groups() {}

    /// The members of the group of a component, itself among them, in the order of the design; none where it is in none.
    public static Set<ComponentId> around(Architecture design, ComponentId id) {
        var found = design.find(id);
        if (found == null || found.together().isEmpty()) {
            return Set.of();
        }
        var members = new LinkedHashSet<ComponentId>();
        for (var one : design.components()) {
            if (one.together().equals(found.together())) {
                members.add(one.id());
            }
        }
        return members.size() < 2 ? Set.of() : members;
    }

    /// These with all that is grouped with any of them.
    public static Set<ElementId> whole(Architecture design, Collection<? extends ElementId> chosen) {
        var all = new LinkedHashSet<ElementId>();
        for (var id : chosen) {
            if (all.add(id) && id instanceof ComponentId component) {
                all.addAll(around(design, component));
            }
        }
        return all;
    }

    /// Makes components one group, out of those in which they were.
    ///
    /// @param name
    ///            what it is to be called, where no other is called so; else with a number
    public static List<Edit> join(Architecture design, Set<ComponentId> members, String name) {
        var others = design.components().stream().filter(one -> !members.contains(one.id())).map(Component::together)
                .collect(Collectors.toSet());
        return named(design, members, fresh(name, others::contains));
    }

    /// Takes components out of their groups.
    public static List<Edit> leave(Architecture design, Set<ComponentId> members) {
        return named(design, members, "");
    }

    private static List<Edit> named(Architecture design, Set<ComponentId> members, String name) {
        var edits = new ArrayList<Edit>();
        edits.add(new Change(Set.copyOf(members), NAME, name));
        var alone = new LinkedHashSet<ElementId>();
        for (var id : members) {
            var left = new LinkedHashSet<>(around(design, id));
            left.removeAll(members);
            if (left.size() == 1) {
                alone.addAll(left);
            }
        }
        if (!alone.isEmpty()) {
            edits.add(new Change(alone, NAME, ""));
        }
        return edits;
    }

    /// The names of the groups of copies: of every group of which several are copied one of its own.
    static Map<String, String> ofCopies(Architecture design, Collection<Component> copied) {
        var taken = design.components().stream().map(Component::together).collect(Collectors.toSet());
        var once = new HashSet<String>();
        var names = new HashMap<String, String>();
        for (var copy : copied) {
            var name = copy.together();
            if (!name.isEmpty() && !once.add(name) && !names.containsKey(name)) {
                var given = fresh(name, taken::contains);
                taken.add(given);
                names.put(name, given);
            }
        }
        return names;
    }

    private static String fresh(String wanted, Predicate<String> taken) {
        var plain = wanted.replaceFirst(NUMBER, "");
        var name = wanted;
        for (var number = 2; taken.test(name); number++) {
            name = plain + " " + number;
        }
        return name;
    }
}
