package dev.nines.analysis.speed;

import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.file.DesignFile;

/// A design that has another one in it many times, each copy whole: what refers to a component refers to that of the same copy.
final class Copies {

    private Copies() {}

    /// So many copies that there are at least so many components.
    static Architecture of(Architecture sample, int size) {
        var components = new ArrayList<Component>();
        var connections = new ArrayList<Connection>();
        for (var copy = 0; components.size() < size; copy++) {
            var made = copy(sample, copy);
            made.components().forEach(components::add);
            made.connections().forEach(connections::add);
        }
        return sample.with(Elements.of(components)).withConnections(Elements.of(connections));
    }

    private static Architecture copy(Architecture sample, int copy) {
        var text = DesignFile.text(sample);
        for (var component : sample.components()) {
            text = renamed(text, component.id().value(), copy);
        }
        for (var connection : sample.connections()) {
            text = renamed(text, connection.id().value(), copy);
        }
        var reading = DesignFile.parse(text, "copy");
        return Objects.requireNonNull(reading.architecture(), () -> reading.problems().toString());
    }

    /// With an id written anew wherever it stands in quotes, but as the name of a kind or a class of requests.
    private static String renamed(String text, String id, int copy) {
        return text.replaceAll("(?<!\"kind\": )(?<!\"protocol\": )(?<!\"access\": )\"" + Pattern.quote(id) + "\"(?!:)",
                "\"" + id + "-" + copy + "\"");
    }
}
