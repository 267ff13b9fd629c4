package dev.nines.app.report;

import java.util.List;
import java.util.Locale;

import dev.nines.model.release.ReadyMadeRelease;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.Strategy;
import dev.nines.model.release.StrategyWords;

/// The releases and strategies that are ready made, as JSON.
public final class ReleasesJson {

    private ReleasesJson() {}

    /// All of them.
    public static String text(Locale language) {
        var json = JsonReport.in(language);
        json.fields().list("releases", List.of(ReadyMadeRelease.values()), (fields, ready) -> fields.put("id", ready.id())
                .put("title", ready.title()).put("lesson", ready.lesson()));
        json.fields().list("strategies", Strategies.all(), ReleasesJson::strategy);
        return json.text();
    }

    private static void strategy(Fields fields, Strategy strategy) {
        fields.put("id", strategy.name()).put("title", StrategyWords.title(strategy)).put("method", strategy.method())
                .put("lesson", StrategyWords.summary(strategy));
    }
}
