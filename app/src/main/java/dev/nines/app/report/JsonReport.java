package dev.nines.app.report;

import java.util.List;
import java.util.Locale;

import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.file.JsonText;

/// Results as JSON: stable names, described in `docs/json.md`; words are in the language asked for.
public final class JsonReport {

    /// Raised where a field goes or changes its meaning; new fields leave it.
    public static final String SCHEMA_VERSION = "1.0";

    private final Fields fields;

    private JsonReport(Fields fields) {
        this.fields = fields;
    }

    /// An empty result in a language.
    public static JsonReport in(Locale language) {
        return new JsonReport(new Fields(language).put("schemaVersion", SCHEMA_VERSION));
    }

    /// A result within another.
    static JsonReport part(Locale language) {
        return new JsonReport(new Fields(language));
    }

    /// Problems alone, of input that gave no result.
    public static String problems(List<Problem> problems, Locale language) {
        return in(language).problems(problems).text();
    }

    /// With a field of its own.
    public JsonReport put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /// With the name of a design and its file.
    public JsonReport design(String file, Architecture architecture) {
        fields.put("file", file).put("name", architecture.name());
        return this;
    }

    /// With problems.
    public JsonReport problems(List<Problem> problems) {
        fields.list("problems", problems, JsonReport::problem);
        return this;
    }

    /// The finished text.
    public String text() {
        return JsonText.of(fields.map());
    }

    Fields fields() {
        return fields;
    }

    static void problem(Fields fields, Problem problem) {
        fields.put("severity", problem.severity()).put("code", problem.code()).put("element", problem.element())
                .put("place", problem.place().isEmpty() ? null : problem.place())
                .put("message", problem.message()).put("advice", problem.advice());
    }
}
