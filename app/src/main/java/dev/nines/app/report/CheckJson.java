package dev.nines.app.report;

import java.util.List;
import java.util.Locale;

import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.file.JsonText;
import org.jspecify.annotations.Nullable;

/// The result of checking files as JSON.
public final class CheckJson {

    private CheckJson() {}

    /// What came of one file.
    ///
    /// @param name of what the file holds; absent if it can hold nothing
    /// @param architecture the design; absent if the file holds none
    public record Checked(String file, @Nullable String name, @Nullable Architecture architecture, List<Problem> problems) {

        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /// One object a file.
    public static String text(List<Checked> results, Locale language) {
        return JsonText.of(new Fields(language).put("schemaVersion", JsonReport.SCHEMA_VERSION)
                .list("files", results, CheckJson::write).map());
    }

    private static void write(Fields fields, Checked result) {
        fields.put("file", result.file()).put("name", result.name()).put("readable", result.name() != null).list("problems",
                result.problems(), JsonReport::problem);
    }
}
