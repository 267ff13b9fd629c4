package dev.nines.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.finding.Evidence;
import dev.nines.analysis.finding.Review;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.report.CheckJson;
import dev.nines.app.report.FindingBlocks;
import dev.nines.app.report.TextReport;
import dev.nines.app.report.Tone;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.file.DesignFile;
import dev.nines.model.file.ReleaseFile;
import dev.nines.model.file.ScenarioFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says everything that is wrong with designs.
@Command(name = "check")
final class CheckCommand extends Act {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file.check")
    private List<Path> files = List.of();

    @Option(names = "--fail-on", paramLabel = "error|warning|advice")
    private FailOn failOn = FailOn.ERROR;

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("check.one", "check shop.nines.json"),
                new Example("check.strict", "check --fail-on warning designs/*.nines.json"),
                new Example("check.json", "check --json shop.nines.json"));
    }

    @Override
    public Integer call() {
        var results = new ArrayList<CheckJson.Checked>();
        Architecture design = null;
        try (var progress = Progress.of(session(), "progress.check", files.size())) {
            for (var file : files) {
                var checked = checked(file, design);
                design = checked.architecture() == null ? design : checked.architecture();
                results.add(checked);
                progress.step();
            }
        }
        if (json()) {
            session().print(CheckJson.text(results, session().language()));
        } else {
            results.forEach(this::print);
        }
        if (results.stream().anyMatch(result -> result.name() == null)) {
            return Session.BAD_INPUT;
        }
        return results.stream().anyMatch(result -> failOn.fails(result.problems())) ? Session.FOUND : Session.FINE;
    }

    /// @param design named before it, against which a scenario is held; absent: any
    private CheckJson.Checked checked(Path file, @Nullable Architecture design) {
        var name = file.toString();
        return name.endsWith(ScenarioFile.SUFFIX)
                ? scenario(file, design)
                : name.endsWith(ReleaseFile.SUFFIX) ? release(file) : check(file);
    }

    private CheckJson.Checked check(Path file) {
        var reading = DesignFile.read(session().console().resolve(file));
        var architecture = reading.architecture();
        return new CheckJson.Checked(file.toString(), architecture == null ? null : architecture.name(), architecture,
                FindingBlocks.worstFirst(all(architecture, reading.problems())));
    }

    private CheckJson.Checked scenario(Path file, @Nullable Architecture design) {
        var reading = ScenarioFile.read(session().console().resolve(file), design);
        var scenario = reading.scenario();
        return new CheckJson.Checked(file.toString(), scenario == null ? null : scenario.name(), null,
                FindingBlocks.worstFirst(reading.problems()));
    }

    private CheckJson.Checked release(Path file) {
        var reading = ReleaseFile.read(session().console().resolve(file));
        var release = reading.release();
        return new CheckJson.Checked(file.toString(), release == null ? null : release.name(), null,
                FindingBlocks.worstFirst(reading.problems()));
    }

    private static List<Problem> all(@Nullable Architecture architecture, List<Problem> ofFile) {
        var all = new ArrayList<>(ofFile);
        if (architecture != null) {
            var evidence = Evidence.of(architecture, PriceBook.embedded());
            all.addAll(Review.faults(evidence));
            all.addAll(Review.of(evidence).problems());
        }
        return all;
    }

    private void print(CheckJson.Checked result) {
        var ink = session().ink();
        if (!result.problems().isEmpty()) {
            session().print(TextReport.write(
                    FindingBlocks.of(result.problems(), result.architecture(), session().language()), ink));
        }
        var summary = FindingBlocks.summary(result.problems(), session().language());
        session().print(ink.paint(result.file() + ": " + summary,
                result.problems().isEmpty() ? Tone.GOOD : Tone.STRONG) + "\n");
    }
}
