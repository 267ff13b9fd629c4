package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;

import dev.nines.app.report.ReleasesJson;
import dev.nines.app.report.Tone;
import dev.nines.model.file.ReleaseFile;
import dev.nines.model.release.ReadyMadeRelease;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the releases and strategies that are ready made, or writes a release as a file.
@Command(name = "releases")
final class ReleasesCommand extends Act {

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "releases.name")
    private @Nullable String wanted;

    @Option(names = {"-o", "--out"}, paramLabel = "OUT.release.json", descriptionKey = "scenarios.out")
    private @Nullable Path out;

    ReleasesCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("releases.list", "releases"),
                new Example("releases.write", "releases small-fix -o ours.release.json"));
    }

    @Override
    public Integer call() throws InputException {
        if (wanted != null) {
            session().deliver(out, ReleaseFile.text(ReleaseChoice.made(wanted).of(session().language())));
        } else if (out != null) {
            throw InputException.of("release.which", "-o", Message.of(ReleasesCommand.class, "release.which"), null);
        } else if (json()) {
            session().print(ReleasesJson.text(session().language()));
        } else {
            list();
        }
        return Session.FINE;
    }

    private void list() {
        session().print(session().word("releases.releases") + "\n");
        for (var ready : ReadyMadeRelease.values()) {
            print(ready.id(), ready.title(), ready.lesson());
        }
        session().print("\n" + session().word("releases.strategies") + "\n");
        for (var strategy : Strategies.all()) {
            print(strategy.name(), StrategyWords.title(strategy), StrategyWords.summary(strategy));
        }
    }

    private void print(String name, Message title, Message lesson) {
        var language = session().language();
        session().print(name, Tone.STRONG, title.in(language), lesson.in(language), Tone.PLAIN);
    }
}
