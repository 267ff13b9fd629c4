package dev.nines.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.file.ReleaseFile;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.ReadyMadeRelease;
import dev.nines.model.release.Release;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.Strategy;

/// Finds the releases and strategies that options name.
final class ReleaseChoice {

    /// What is played where nobody says what.
    static final String USUAL = ReadyMadeRelease.SMALL_FIX.id();
    private static final String ALL = "all";

    private ReleaseChoice() {}

    /// One that is ready made, or a file.
    static Release release(Session session, String name) throws InputException {
        if (!name.endsWith(".json")) {
            return made(name).of(session.language());
        }
        var reading = ReleaseFile.read(session.console().resolve(Path.of(name)));
        var release = reading.release();
        if (release == null) {
            throw new InputException(reading.problems());
        }
        if (!reading.problems().isEmpty()) {
            session.complain(reading.problems());
        }
        return release;
    }

    /// The ready-made release of a name.
    static ReadyMadeRelease made(String name) throws InputException {
        var found = ReadyMadeRelease.find(name);
        if (found == null) {
            throw Unknown.name("release", "--release", name,
                    Stream.of(ReadyMadeRelease.values()).map(ReadyMadeRelease::id).toList());
        }
        return found;
    }

    /// The strategies of the names, each once; `all`: those that fit the targets.
    static List<Strategy> strategies(Architecture design, List<ComponentId> targets, Release release, List<String> names)
            throws InputException {
        var fitting = Strategies.forTargets(design, targets, release);
        if (names.isEmpty() || names.contains(ALL)) {
            return fitting;
        }
        var chosen = new ArrayList<Strategy>();
        for (var name : names) {
            var strategy = strategy(fitting, name);
            if (!chosen.contains(strategy)) {
                chosen.add(strategy);
            }
        }
        return chosen;
    }

    /// The ready-made strategy of a name.
    static Strategy strategy(String name) throws InputException {
        return strategy(List.of(), name);
    }

    private static Strategy strategy(List<Strategy> more, String name) throws InputException {
        var all = Stream.concat(more.stream(), Strategies.all().stream()).distinct().toList();
        for (var each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw Unknown.name("strategy", "--strategy", name, all.stream().map(Strategy::name).toList());
    }
}
