package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;

import dev.nines.analysis.exposure.ExposureAnalysis;
import dev.nines.app.report.ExposureJson;
import dev.nines.app.report.ExposureSection;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows what the networks of a design let through.
@Command(name = "exposure")
final class ExposureCommand extends Act {

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    ExposureCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("exposure.design", "exposure shop.nines.json"),
                new Example("exposure.json", "exposure shop.nines.json --json"));
    }

    @Override
    public Integer call() throws InputException {
        var architecture = session().design(file);
        var exposure = ExposureAnalysis.of(architecture);
        if (json()) {
            var json = JsonReport.in(session().language()).design(file.toString(), architecture);
            ExposureJson.add(json, exposure);
            session().print(json.text());
        } else {
            var section = ExposureSection.of(architecture, exposure, true, session().language());
            session().print(TextReport.write(section.blocks(), session().ink()));
        }
        return Session.FINE;
    }
}
