package dev.nines.app.report;

import java.util.List;
import java.util.Locale;

import dev.nines.model.file.JsonText;
import dev.nines.samples.Sample;

/// Samples as JSON.
public final class SamplesJson {

    private SamplesJson() {}

    /// One object a sample.
    public static String text(List<Sample> samples, Locale language) {
        return JsonText.of(new Fields(language).put("schemaVersion", JsonReport.SCHEMA_VERSION)
                .list("samples", samples, (fields, sample) -> fields.put("id", sample.id())
                        .put("title", sample.title(language)).put("lesson", sample.lesson(language)))
                .map());
    }
}
