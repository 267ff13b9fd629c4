package dev.nines.app.inspector;

import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.component.Users;

/// The parts of the forms for components, connections and the design.
final class Sections {

    private static final Section NAME = Section.of("section.component", "", "name");
    private static final Section SETTINGS = Section.without("section.settings", "spec");
    private static final Section PROFILE = Section.of("section.traffic", "spec", "profile");
    private static final Section REST = Section.without("section.settings", "spec", "profile");
    private static final Section PLACE = Section.of("section.place", "", "subnets");
    private static final Section OPERATION = Section.of("section.operation", "", "reliability", "needed",
            "usage");
    private static final Section NOTES = Section.of("section.notes", "", "notes", "locked", "together");

    static final List<Section> CONNECTION = List.of(
            Section.of("section.connection", "", "name", "from", "to", "protocol", "port"),
            Section.without("section.calls", "", "id", "name", "from", "to", "protocol", "port", "waypoints",
                    "extra"));

    static final List<Section> DESIGN = List.of(Section.of("section.design", "", "name", "description"),
            Section.without("section.objectives", "objectives"),
            Section.without("section.traffic", "traffic"),
            Section.without("section.assumptions", "assumptions"));

    private Sections() {}

    /// For components, of one kind or of several.
    static List<Section> of(List<Component> components) {
        if (components.stream().allMatch(one -> one.spec() instanceof Users)) {
            return List.of(NAME, PROFILE, REST, OPERATION, NOTES);
        }
        var spans = components.stream().allMatch(one -> one.kind().spansZones());
        return components.stream().map(Component::kind).distinct().count() > 1
                ? spans ? List.of(SETTINGS, PLACE, OPERATION, NOTES) : List.of(SETTINGS, OPERATION, NOTES)
                : spans
                        ? List.of(NAME, SETTINGS, PLACE, OPERATION, NOTES)
                        : List.of(NAME, SETTINGS, OPERATION, NOTES);
    }
}
