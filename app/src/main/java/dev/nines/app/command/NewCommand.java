package dev.nines.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.nines.app.report.JsonReport;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the file of a new design: an empty one, or a copy of a sample.
@Command(name = "new")
final class NewCommand extends Act {

    @Parameters(paramLabel = "NAME", descriptionKey = "new.name")
    private String name = "";

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", required = true, descriptionKey = "new.out")
    private Path out = Path.of("");

    @Option(names = "--from", paramLabel = "SAMPLE")
    private String from = "";

    @Option(names = "--force")
    private boolean force;

    NewCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("new.sample", "new Shop --from multi-az -o shop.nines.json"),
                new Example("new.empty", "new Shop -o shop.nines.json"));
    }

    @Override
    public Integer call() throws InputException {
        var design = design();
        if (!force && Files.exists(session().console().resolve(out))) {
            throw InputException.of("file.exists", out.toString(), Message.of(NewCommand.class, "file.exists"),
                    Message.of(NewCommand.class, "file.exists.advice"));
        }
        session().write(out, DesignFile.text(design));
        if (json()) {
            session().print(JsonReport.in(session().language()).design(out.toString(), design).text());
        } else {
            session().print(session().word("new.written", out.toString()) + "\n");
        }
        return Session.FINE;
    }

    private Architecture design() throws InputException {
        if (from.isEmpty()) {
            return Architecture.empty(name);
        }
        var sample = SamplesCommand.find(from, "--from");
        var reading = DesignFile.parse(sample.text(), sample.fileName());
        var design = reading.architecture();
        if (design == null) {
            throw new InputException(reading.problems());
        }
        return new Architecture(name, design.description(), design.traffic(), design.objectives(),
                design.assumptions(), design.components(), design.connections(), design.extra());
    }
}
