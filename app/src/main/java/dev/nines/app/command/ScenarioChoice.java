package dev.nines.app.command;

import java.nio.file.Path;
import java.util.stream.Stream;

import dev.nines.analysis.simulation.scenario.ReadyMade;
import dev.nines.model.Architecture;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.text.Message;

/// Finds the scenario that an option names: one that is ready made, or a file.
final class ScenarioChoice {

    private ScenarioChoice() {}

    static Scenario of(Session session, Architecture design, String name) throws InputException {
        return name.endsWith(".json") ? file(session, design, Path.of(name)) : made(session, design, find(name));
    }

    private static Scenario file(Session session, Architecture design, Path file) throws InputException {
        var reading = ScenarioFile.read(session.console().resolve(file), design);
        var scenario = reading.scenario();
        if (scenario == null) {
            throw new InputException(reading.problems());
        }
        if (!reading.problems().isEmpty()) {
            session.complain(reading.problems());
        }
        return scenario;
    }

    /// The ready-made scenario of a name.
    static ReadyMade find(String name) throws InputException {
        var names = Stream.of(ReadyMade.values()).map(ReadyMade::id).toList();
        int place = names.indexOf(name);
        if (place >= 0) {
            return ReadyMade.values()[place];
        }
        throw Unknown.name("scenario", "--scenario", name, names);
    }

    /// What is ready made for a design.
    static Scenario made(Session session, Architecture design, ReadyMade ready) throws InputException {
        var scenario = ready.of(design, session.language());
        if (scenario == null) {
            throw InputException.of("scenario.missing", ready.id(),
                    Message.of(ScenarioChoice.class, "scenario.missing", ready.missing().in(session.language())), null);
        }
        return scenario;
    }
}
