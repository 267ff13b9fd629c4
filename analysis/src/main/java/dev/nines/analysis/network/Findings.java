package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The problems found so far; every code has its sentence in the bundle, with the component as `{0}`.
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    /// Notes a problem without advice.
    void add(Severity severity, String code, Component component, Object... values) {
        add(severity, code, component, (Message) null, values);
    }

    /// Notes a problem with advice of the bundle.
    void advise(Severity severity, String code, Component component, Object... values) {
        add(severity, code, component, message(code + ".advice", component, values), values);
    }

    /// Notes a problem with the given advice.
    void add(Severity severity, String code, Component component, @Nullable Message advice,
            Object... values) {
        problems.add(new Problem(severity, "network." + code, component.id(), "",
                message(code, component, values), advice));
    }

    private static Message message(String key, Component component, Object... values) {
        var all = new ArrayList<Object>();
        all.add(component.label());
        all.addAll(List.of(values));
        return Message.of(Findings.class, "problem." + key, all.toArray());
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
