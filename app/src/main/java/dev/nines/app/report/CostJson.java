package dev.nines.app.report;

import java.util.List;

import dev.nines.analysis.cost.ComponentCost;
import dev.nines.analysis.cost.CostDiff;
import dev.nines.analysis.cost.CostLine;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.cost.ExtraCost;
import dev.nines.analysis.cost.LineKind;
import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.cost.Total;

/// The bill of a design as JSON; amounts are US dollars a month.
public final class CostJson {

    private CostJson() {}

    /// Adds the bill to a result.
    public static void add(JsonReport json, CostReport cost) {
        var fields = json.fields();
        fields.put("currency", "USD");
        total(fields, "total", cost.total());
        total(fields, "baseline", cost.total(LineKind.BASELINE));
        total(fields, "usage", cost.total(LineKind.USAGE));
        total(fields, "onDemand", cost.total(Plan.ON_DEMAND));
        total(fields, "reserved1Year", cost.total(Plan.RESERVED_1_YEAR));
        total(fields, "reserved3Years", cost.total(Plan.RESERVED_3_YEARS));
        fields.put("estimated", cost.estimated()).put("free", cost.free()).put("withoutLines", cost.withoutLines())
                .list("components", cost.components(), CostJson::component).list("extras", cost.extras(), CostJson::extra)
                .put("assumptions", List.copyOf(cost.assumptions()));
    }

    /// Adds the change of a bill to a result.
    public static void add(JsonReport json, CostDiff change) {
        var fields = json.fields();
        total(fields, "before", change.before());
        total(fields, "after", change.after());
        fields.put("percent", change.percent()).list("changes", change.rows(), CostJson::row);
    }

    private static void total(Fields fields, String name, Total total) {
        fields.put(name, new Fields(fields.language()).put("amount", total.amount()).put("complete", total.complete())
                .put("unpriced", total.unpriced()));
    }

    private static void component(Fields fields, ComponentCost component) {
        fields.put("id", component.component()).put("name", component.label()).put("kind", component.kind())
                .put("region", component.region());
        total(fields, "total", component.total());
        if (component.least() != null && component.most() != null) {
            total(fields, "least", component.least());
            total(fields, "most", component.most());
        }
        fields.list("lines", component.lines(), CostJson::line);
    }

    private static void line(Fields fields, CostLine line) {
        fields.put("id", line.id()).put("label", line.label()).put("kind", line.kind()).put("quantity", line.quantity())
                .put("unit", line.unit()).put("unitPrice", line.unitPrice()).put("amount", line.amount())
                .put("onDemand", line.amounts().onDemand()).put("reserved1Year", line.amounts().oneYear())
                .put("reserved3Years", line.amounts().threeYears()).put("unpriced", line.unpriced());
        var source = line.source();
        if (source != null) {
            fields.put("source", new Fields(fields.language()).put("text", source.text()).put("date", source.date())
                    .put("trust", source.trust()));
        }
        fields.put("notes", List.copyOf(line.notes()));
    }

    private static void extra(Fields fields, ExtraCost extra) {
        fields.put("kind", extra.kind()).put("component", extra.component()).put("label", extra.label())
                .put("each", extra.each()).put("timesAMonth", extra.timesAMonth()).put("monthly", extra.monthly());
    }

    private static void row(Fields fields, CostDiff.Row row) {
        fields.put("change", row.change()).put("component", row.component()).put("name", row.name())
                .put("label", row.label()).put("before", row.before()).put("after", row.after())
                .put("percent", row.percent());
    }
}
