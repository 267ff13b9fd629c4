package dev.nines.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import dev.nines.analysis.cost.CostDiff;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.report.CostJson;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.ReworkJson;
import dev.nines.app.report.ReworkSection;
import dev.nines.app.report.TextReport;
import dev.nines.diagrams.layout.Spacing;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.file.DesignFile;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import dev.nines.model.text.NearestName;
import dev.nines.model.wizard.Outcome;
import dev.nines.model.wizard.Wizard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Carries a wizard out on a design, shows what it would change, or lists which apply.
@Command(name = "rework")
final class ReworkCommand extends Act {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "WIZARD", descriptionKey = "rework.wizard")
    private @Nullable String name;

    @Parameters(index = "2", arity = "0..1", paramLabel = "COMPONENT", descriptionKey = "rework.component")
    private @Nullable String component;

    @Option(names = "--set", paramLabel = "NAME=VALUE", arity = "1")
    private List<String> choices = List.of();

    @Option(names = "--list")
    private boolean list;

    @Option(names = {"-o", "--out"}, paramLabel = "OUT", descriptionKey = "rework.out")
    private @Nullable Path out;

    @Option(names = "--in-place")
    private boolean inPlace;

    @Mixin
    private PriceOptions prices = new PriceOptions();

    ReworkCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("rework.list", "rework shop.nines.json --list"),
                new Example("rework.show", "rework shop.nines.json make-multi-az vpc --set zones=3"),
                new Example("rework.write", "rework shop.nines.json add-cache orders -o faster.nines.json"),
                new Example("rework.in-place", "rework shop.nines.json add-load-balancer web --in-place"));
    }

    @Override
    public Integer call() throws InputException {
        var design = session().design(file);
        if (list || name == null) {
            list(design);
            return Session.FINE;
        }
        var wizard = WizardChoices.set(wizard(name), choices);
        var subject = subject(design, wizard);
        switch (wizard.on(design, subject.id())) {
            case Outcome.Refused(var problems) -> throw new InputException(problems);
            case Outcome.Planned plan -> carryOut(design, wizard, subject, plan.then(design, Spacing::of));
        }
        return Session.FINE;
    }

    private static Wizard wizard(String name) throws InputException {
        var wizard = Wizard.find(name);
        if (wizard == null) {
            var names = Wizard.usual().stream().map(Wizard::name).toList();
            var near = NearestName.to(name, names);
            throw InputException.of("rework.unknown", "WIZARD", Message.of(ReworkCommand.class, "rework.unknown", name),
                    Message.of(ReworkCommand.class, "rework.known", near == null ? String.join(", ", names) : near));
        }
        return wizard;
    }

    /// Those that stand in none of the others.
    private static List<Component> outermost(Architecture design, List<Component> fit) {
        return fit.stream().filter(each -> {
            for (var around = design.parent(each); around != null; around = design.parent(around)) {
                if (fit.contains(around)) {
                    return false;
                }
            }
            return true;
        }).toList();
    }

    /// The component asked for, or the only one that the wizard may apply to.
    private Component subject(Architecture design, Wizard wizard) throws InputException {
        if (component != null) {
            var ids = design.components().stream().map(each -> each.id().value()).toList();
            var found = ids.contains(component) ? design.find(new ComponentId(component)) : null;
            if (found == null) {
                throw InputException.of("rework.no-component", "COMPONENT",
                        Message.of(ReworkCommand.class, "rework.no-component", component),
                        Message.of(ReworkCommand.class, "rework.known",
                                String.valueOf(NearestName.to(component, ids) instanceof String near
                                        ? near
                                        : String.join(", ", ids))));
            }
            return found;
        }
        var fit = outermost(design,
                design.components().stream().filter(each -> wizard.unfit(design, each) == null).toList());
        if (fit.size() != 1) {
            throw InputException.of("rework.which", "COMPONENT",
                    Message.of(ReworkCommand.class, "rework.which", wizard.name(), fit.size()),
                    fit.isEmpty()
                            ? Message.of(ReworkCommand.class, "rework.which.none")
                            : Message.of(ReworkCommand.class, "rework.known",
                                    String.join(", ", fit.stream().map(each -> each.id().value()).toList())));
        }
        return fit.getFirst();
    }

    private void carryOut(Architecture design, Wizard wizard, Component subject, Outcome.Planned plan)
            throws InputException {
        var target = inPlace ? file : out;
        if (target != null) {
            session().write(target, DesignFile.text(plan.after()));
        }
        var book = prices.book(session());
        var change = CostDiff.of(cost(design, book), cost(plan.after(), book), prices.plan());
        var language = session().language();
        if (json()) {
            var json = JsonReport.in(language).design(file.toString(), design);
            ReworkJson.add(json, wizard, subject, plan);
            CostJson.add(json, change);
            session().print((target == null ? json : json.put("out", target.toString())).text());
            return;
        }
        session().print(TextReport.write(ReworkSection.of(wizard, subject, plan, change, language), session().ink()));
        session().print("\n" + (target == null
                ? session().word("rework.not-written")
                : session().word("written", target.toString())) + "\n");
    }

    private CostReport cost(Architecture design, PriceBook book) throws InputException {
        return CostReport.of(prices.placed(design, book), book);
    }

    private void list(Architecture design) throws InputException {
        var components = new ArrayList<Component>(component == null && name == null
                ? design.components()
                : List.of(subject(design, wizard(String.valueOf(name)))));
        var known = new HashMap<String, String>();
        try (var progress = Progress.of(session(), "progress.rework", components.size())) {
            for (var each : components) {
                for (var wizard : Wizard.usual()) {
                    known.put(wizard.name() + " " + each.id(), reason(design, wizard, each));
                }
                progress.step();
            }
        }
        ReworkSection.Reach reach = (wizard, each) -> known.getOrDefault(wizard.name() + " " + each.id(), "");
        if (json()) {
            var json = JsonReport.in(session().language()).design(file.toString(), design);
            ReworkJson.add(json, components, reach);
            session().print(json.text());
        } else {
            session().print(TextReport.write(ReworkSection.list(design, components, reach, session().language()),
                    session().ink()));
        }
    }

    private String reason(Architecture design, Wizard wizard, Component subject) {
        return switch (wizard.on(design, subject.id())) {
            case Outcome.Planned _ -> "";
            case Outcome.Refused(var problems) -> problems.getFirst().message().in(session().language());
        };
    }
}
