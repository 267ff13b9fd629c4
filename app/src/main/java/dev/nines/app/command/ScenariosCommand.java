package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.analysis.simulation.scenario.ReadyMade;
import dev.nines.app.report.ScenariosJson;
import dev.nines.app.report.Tone;
import dev.nines.model.Architecture;
import dev.nines.model.file.ScenarioFile;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the scenarios that are ready made for a design, or writes one as a file.
@Command(name = "scenarios")
final class ScenariosCommand extends Act {

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "scenarios.name")
    private @Nullable String wanted;

    @Option(names = {"-o", "--out"}, paramLabel = "OUT.scenario.json", descriptionKey = "scenarios.out")
    private @Nullable Path out;

    ScenariosCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("scenarios.list", "scenarios shop.nines.json"),
                new Example("scenarios.write", "scenarios shop.nines.json --scenario zone-loss -o zone.scenario.json"));
    }

    @Override
    public Integer call() throws InputException {
        var design = session().design(file);
        if (wanted != null) {
            session().deliver(out, ScenarioFile.text(ScenarioChoice.made(session(), design, ScenarioChoice.find(wanted))));
        } else if (out != null) {
            throw InputException.of("scenario.which", "-o", Message.of(ScenariosCommand.class, "scenario.which"), null);
        } else if (json()) {
            session().print(ScenariosJson.text(design, file.toString(), session().language()));
        } else {
            Stream.of(ReadyMade.values()).forEach(ready -> print(design, ready));
        }
        return Session.FINE;
    }

    private void print(Architecture design, ReadyMade ready) {
        var language = session().language();
        boolean applies = ready.of(design, language) != null;
        var text = applies
                ? ready.lesson().in(language)
                : session().word("scenario.missing", ready.missing().in(language));
        session().print(ready.id(), applies ? Tone.STRONG : Tone.MUTED, ready.title().in(language), text,
                applies ? Tone.PLAIN : Tone.MUTED);
    }
}
