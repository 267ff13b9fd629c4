package dev.nines.model.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import dev.nines.model.RequestClass;
import dev.nines.model.Severity;
import dev.nines.model.component.ClassShare;
import dev.nines.model.component.Users;

/// Request classes that users and connections name are those of the design.
final class ClassesExist extends Rule {

    ClassesExist() {
        super("traffic.unknown-class", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        var known = design.design().traffic().classes().stream().map(RequestClass::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        design.each(Users.class, (component, users) -> users.mix().stream().map(ClassShare::requestClass)
                .filter(name -> !known.contains(name))
                .forEach(name -> sink.add(component, component, name, List.copyOf(known))));
        for (var connection : design.design().connections()) {
            connection.classes().stream().filter(name -> !known.contains(name))
                    .forEach(name -> sink.add(connection, connection, name, List.copyOf(known)));
        }
    }
}
