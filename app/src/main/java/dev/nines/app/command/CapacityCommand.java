package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;

import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.app.report.CapacityJson;
import dev.nines.app.report.CapacitySection;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says what load a design carries.
@Command(name = "capacity")
final class CapacityCommand extends Act {

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    CapacityCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("capacity.design", "capacity shop.nines.json"),
                new Example("capacity.json", "capacity shop.nines.json --json"));
    }

    @Override
    public Integer call() throws InputException {
        var design = session().design(file);
        var capacity = CapacityAnalysis.of(design);
        var language = session().language();
        if (json()) {
            var json = JsonReport.in(language).design(file.toString(), design);
            CapacityJson.add(json, capacity);
            session().print(json.text());
        } else {
            session().print(TextReport.write(CapacitySection.page(design, capacity, language).blocks(), session().ink()));
        }
        return Session.FINE;
    }
}
