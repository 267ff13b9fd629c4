package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;

import dev.nines.analysis.availability.AvailabilityAnalysis;
import dev.nines.app.report.AvailabilityJson;
import dev.nines.app.report.AvailabilitySection;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says how available a design is, and why.
@Command(name = "availability")
final class AvailabilityCommand extends Act {

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    AvailabilityCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("availability.design", "availability shop.nines.json"),
                new Example("availability.json", "availability shop.nines.json --json"));
    }

    @Override
    public Integer call() throws InputException {
        var design = session().design(file);
        var availability = AvailabilityAnalysis.of(design);
        var language = session().language();
        if (json()) {
            var json = JsonReport.in(language).design(file.toString(), design);
            AvailabilityJson.add(json, availability);
            session().print(json.text());
        } else {
            session().print(TextReport.write(AvailabilitySection.page(availability, language).blocks(), session().ink()));
        }
        return Session.FINE;
    }
}
