package dev.nines.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.network.CidrPlanner;
import dev.nines.analysis.network.NetworkAnalysis;
import dev.nines.analysis.network.Plan;
import dev.nines.analysis.network.Proposal;
import dev.nines.analysis.network.Renumbering;
import dev.nines.app.report.Block;
import dev.nines.app.report.FindingBlocks;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.NetworkJson;
import dev.nines.app.report.NetworkSection;
import dev.nines.app.report.PlanSection;
import dev.nines.app.report.TextReport;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows the addresses of a design, or plans some.
@Command(name = "network")
final class NetworkCommand extends Act {

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file.network")
    private @Nullable Path file;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    NetworkCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("network.design", "network shop.nines.json"),
                new Example("network.plan",
                        "network --plan --cidr 10.0.0.0/16 --zones a,b,c --tiers public:/24,private:500,data"),
                new Example("network.replan", "network shop.nines.json --plan --spare-zones 0 --write planned.nines.json"));
    }

    @Override
    public Integer call() throws InputException {
        if (plan.wanted()) {
            return plan();
        }
        if (file == null) {
            throw InputException.of("network.no-file", "", Message.of(NetworkCommand.class, "network.no-file"),
                    Message.of(NetworkCommand.class, "network.no-file.advice"));
        }
        return report(file);
    }

    private int report(Path design) throws InputException {
        var architecture = session().design(design);
        var network = NetworkAnalysis.of(architecture);
        var language = session().language();
        if (json()) {
            var json = JsonReport.in(language).design(design.toString(), architecture);
            NetworkJson.add(json, architecture, network);
            session().print(json.problems(network.problems()).text());
        } else {
            var blocks = new ArrayList<Block>(NetworkSection.of(architecture, network, true, language).blocks());
            if (!network.problems().isEmpty()) {
                blocks.add(new Block.Heading(FindingBlocks.summary(network.problems(), language)));
                blocks.addAll(FindingBlocks.of(FindingBlocks.worstFirst(network.problems()), architecture, language));
            }
            session().print(TextReport.write(blocks, session().ink()));
        }
        return Session.FINE;
    }

    private int plan() throws InputException {
        var design = file == null ? null : session().design(file);
        var existing = plan.replan(design);
        return switch (CidrPlanner.plan(plan.request(existing))) {
            case Proposal.Refusal refusal -> throw new InputException(List.of(refusal.problem()));
            case Plan planned -> {
                var renumbering = existing == null ? null : existing.renumberWithZones(planned);
                write(design, renumbering);
                var language = session().language();
                session().print(json()
                        ? PlanSection.json(planned, renumbering, language)
                        : TextReport.write(PlanSection.of(planned, renumbering, language).blocks(), session().ink()));
                yield Session.FINE;
            }
        };
    }

    private void write(@Nullable Architecture design, @Nullable Renumbering renumbering) throws InputException {
        var out = plan.out();
        if (out == null || design == null || renumbering == null) {
            return;
        }
        var edit = renumbering.edit();
        if (edit == null) {
            throw new InputException(renumbering.problems());
        }
        session().write(out, DesignFile.text(edit.apply(design)));
    }
}
