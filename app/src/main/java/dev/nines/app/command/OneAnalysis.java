package dev.nines.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dev.nines.app.report.JsonReport;
import dev.nines.app.report.Section;
import dev.nines.app.report.TextReport;
import dev.nines.model.Architecture;
import picocli.CommandLine.Parameters;

/// A command that shows one analysis of a design in full.
///
/// @param <T> what the analysis finds
abstract class OneAnalysis<T> extends Act {

    private final String name;

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    /// @param name the command's name, which its examples carry too
    OneAnalysis(String name, Session session) {
        super(session);
        this.name = name;
    }

    abstract T analyse(Architecture design);

    abstract void add(JsonReport json, T result);

    abstract Section page(Architecture design, T result, Locale language);

    @Override
    final List<Example> examples() {
        return List.of(new Example(name + ".design", name + " shop.nines.json"),
                new Example(name + ".json", name + " shop.nines.json --json"));
    }

    @Override
    public final Integer call() throws InputException {
        var design = session().design(file);
        var result = analyse(design);
        var language = session().language();
        if (json()) {
            var json = JsonReport.in(language).design(file.toString(), design);
            add(json, result);
            session().print(json.text());
        } else {
            session().print(TextReport.write(page(design, result, language).blocks(), session().ink()));
        }
        return Session.FINE;
    }
}
