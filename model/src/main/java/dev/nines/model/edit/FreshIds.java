package dev.nines.model.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Makes ids that a design does not have yet: `web`, then `web-2`, `web-3` …
public final class FreshIds {

    private static final int LONGEST_BASE = 56;

    private final Predicate<String> taken;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /// Ids for a design.
    ///
    /// @param taken whether an id is in use
    public FreshIds(Predicate<String> taken) {
        this.taken = taken;
    }

    /// The wanted id where it is free, else one with the next free number.
    public String like(String wanted) {
        if (!taken.test(wanted) && given.add(wanted)) {
            return wanted;
        }
        var plain = wanted.replaceFirst("-[0-9]{1,6}$", "");
        var base = plain.length() > LONGEST_BASE ? plain.substring(0, LONGEST_BASE) : plain;
        for (var number = next.getOrDefault(base, 2);; number++) {
            var id = base + "-" + number;
            if (!taken.test(id) && given.add(id)) {
                next.put(base, number + 1);
                return id;
            }
        }
    }
}
