package dev.nines.app.report;

import java.util.List;
import java.util.stream.IntStream;

import dev.nines.analysis.compare.Chapter;
import dev.nines.analysis.compare.Comparison;
import dev.nines.analysis.compare.Line;
import dev.nines.analysis.compare.Mark;
import dev.nines.analysis.compare.Value;

/// Designs side by side as JSON: every line, those too that are alike everywhere.
public final class CompareJson {

    private CompareJson() {}

    /// Adds a comparison to a result.
    ///
    /// @param files the file of each design
    public static void add(JsonReport json, Comparison comparison, List<String> files) {
        var designs = IntStream.range(0, files.size()).boxed().toList();
        json.fields().list("designs", designs, (fields, design) -> design(fields, comparison, files, design))
                .list("chapters", comparison.chapters(), CompareJson::chapter);
    }

    private static void design(Fields fields, Comparison comparison, List<String> files, int design) {
        fields.put("file", files.get(design)).put("name", comparison.designs().get(design));
        if (design > 0) {
            fields.put("better", comparison.count(design, Mark.BETTER)).put("worse", comparison.count(design, Mark.WORSE))
                    .put("other", comparison.count(design, Mark.OTHER)).put("same", comparison.count(design, Mark.SAME));
        }
    }

    private static void chapter(Fields fields, Chapter chapter) {
        fields.put("topic", chapter.topic()).list("lines", chapter.lines(), CompareJson::line);
    }

    private static void line(Fields fields, Line line) {
        var designs = IntStream.range(0, line.values().size()).boxed().toList();
        fields.put("key", line.key()).put("label", line.label()).put("unit", line.unit()).put("betterIs", line.better())
                .put("detail", line.detail()).list("values", designs, (inner, design) -> value(inner, line, design));
    }

    private static void value(Fields fields, Line line, int design) {
        switch (line.values().get(design)) {
            case null -> fields.put("absent", true);
            case Value.Words words -> fields.put("words", words.words());
            case Value.Number number -> fields.put("number", CapacityJson.finite(number.number()))
                    .put("endless", Double.isInfinite(number.number()) ? true : null)
                    .put("atLeast", number.bound() ? true : null).put("kept", number.kept());
        }
        if (design > 0) {
            var difference = line.difference(design);
            var growth = line.growth(design);
            fields.put("mark", line.mark(design)).put("difference", difference == null ? null : CapacityJson.finite(difference))
                    .put("growth", growth == null ? null : CapacityJson.finite(growth));
        }
    }
}
