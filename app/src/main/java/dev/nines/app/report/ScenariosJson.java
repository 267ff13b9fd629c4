package dev.nines.app.report;

import java.util.List;
import java.util.Locale;

import dev.nines.analysis.simulation.scenario.ReadyMade;
import dev.nines.model.Architecture;

/// The scenarios that are ready made for a design, as JSON.
public final class ScenariosJson {

    private ScenariosJson() {}

    /// All of them; those that do not apply say why.
    public static String text(Architecture design, String file, Locale language) {
        var json = JsonReport.in(language).design(file, design);
        json.fields().list("scenarios", List.of(ReadyMade.values()), (fields, ready) -> fields.put("id", ready.id())
                .put("title", ready.title().in(language)).put("lesson", ready.lesson().in(language))
                .put("missing", ready.of(design, language) == null ? ready.missing().in(language) : null));
        return json.text();
    }
}
