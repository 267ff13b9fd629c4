package dev.nines.app.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Probability;
import dev.nines.model.release.Step;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.text.Message;

/// What a strategy does, step by step, in words.
public final class StepWords {

    private final Locale language;

    private StepWords(Locale language) {
        this.language = language;
    }

    /// A sentence a step, the servers of each batch last.
    public static List<String> of(StrategyStudy study, Locale language) {
        var words = new StepWords(language);
        var lines = IntStream.range(0, study.steps().size())
                .mapToObj(at -> (at + 1) + ". " + words.step(study.steps().get(at)))
                .collect(Collectors.toList());
        if (study.batches().size() > 1) {
            lines.add(words.word("deployment.batches", study.batches().size(),
                    study.batches().stream().map(String::valueOf).collect(Collectors.joining(" + "))));
        }
        return lines;
    }

    private String step(Step step) {
        return switch (step) {
            case Step.Update(var batch, var drain, var zonal) -> word("step.update", servers(batch))
                    + (zonal ? " " + word("step.zonal") : "") + (drain ? "" : " " + word("step.cut"));
            case Step.Launch(var servers, var serves) -> word(serves ? "step.launch" : "step.launch-idle", servers(servers));
            case Step.Route(var share) -> word("step.route", percent(share));
            case Step.Wait(var lasts) -> word("step.wait", Durations.words(lasts));
            case Step.Terminate(var servers) -> word("step.terminate", servers(servers));
            case Step.Switch(var batch, var restart, _) -> word(restart ? "step.restart" : "step.reload", servers(batch));
        };
    }

    private String servers(BatchSize size) {
        return switch (size) {
            case BatchSize.One() -> word("step.servers.one");
            case BatchSize.Half() -> word("step.servers.half");
            case BatchSize.All() -> word("step.servers.all");
            case BatchSize.KeepCount(var healthy) -> word("step.servers.keep", healthy);
            case BatchSize.KeepShare(var healthy) -> word("step.servers.keep-share", percent(healthy));
            case BatchSize.Count(var servers) -> word("step.servers.count", servers);
            case BatchSize.Share(var servers) -> word("step.servers.share", percent(servers));
        };
    }

    private static String percent(Probability share) {
        return Figures.percent(share.value()).replace(".0 %", " %");
    }

    private String word(String key, Object... arguments) {
        return Message.of(StepWords.class, key, arguments).in(language);
    }
}
