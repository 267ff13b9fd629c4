package dev.nines.app.report;

import java.util.List;

import dev.nines.analysis.exposure.ExposureReport;
import dev.nines.analysis.exposure.Opening;
import dev.nines.analysis.exposure.Passage;
import dev.nines.analysis.exposure.Step;
import dev.nines.analysis.exposure.WayOut;

/// What the networks of a design let through, as JSON.
public final class ExposureJson {

    private ExposureJson() {}

    /// Adds the exposure to a result.
    public static void add(JsonReport json, ExposureReport exposure) {
        json.fields().list("openings", exposure.openings(), ExposureJson::opening)
                .list("passages", exposure.passages(), ExposureJson::passage)
                .list("waysOut", exposure.waysOut(), ExposureJson::wayOut)
                .put("assumptions", List.copyOf(exposure.assumptions()));
    }

    private static void opening(Fields fields, Opening opening) {
        fields.put("component", opening.component()).put("program", opening.program()).put("port", opening.port())
                .put("purpose", opening.purpose()).put("reach", opening.reach()).put("sources", opening.sources())
                .list("steps", opening.steps(), ExposureJson::step);
    }

    private static void passage(Fields fields, Passage passage) {
        fields.put("connection", passage.connection()).put("from", passage.from()).put("to", passage.to())
                .put("port", passage.port()).put("open", passage.open())
                .list("steps", passage.steps(), ExposureJson::step);
    }

    private static void step(Fields fields, Step step) {
        fields.put("barrier", step.barrier()).put("component", step.component()).put("passes", step.passes())
                .put("explanation", step.words());
    }

    private static void wayOut(Fields fields, WayOut way) {
        fields.put("subnet", way.subnet()).put("kind", way.kind()).put("gateway", way.gateway());
    }
}
