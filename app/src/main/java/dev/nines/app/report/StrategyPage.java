package dev.nines.app.report;

import java.util.List;
import java.util.Locale;

import dev.nines.model.release.Strategy;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.text.Message;

/// What people are told about a strategy: what happens, what speaks for and against it, what becomes of a bad release.
public final class StrategyPage {

    private StrategyPage() {}

    /// The page.
    public static List<Block> of(Strategy strategy, Locale language) {
        var method = strategy.method();
        var heading = new Block.Heading(StrategyWords.title(strategy).in(language));
        return List.of(heading, paragraph(StrategyWords.summary(strategy), language, Tone.STRONG),
                new Block.Points(sentences(StrategyWords.steps(method).in(language))),
                heading("strategy.strength", language), paragraph(StrategyWords.strength(method), language, Tone.PLAIN),
                heading("strategy.weakness", language), paragraph(StrategyWords.weakness(method), language, Tone.PLAIN),
                heading("strategy.rollback", language), paragraph(StrategyWords.rollback(method), language, Tone.PLAIN));
    }

    /// Each a step.
    static List<String> sentences(String text) {
        return List.of(text.split("(?<=\\.) ", -1));
    }

    private static Block heading(String key, Locale language) {
        return new Block.Heading(Message.of(StrategyPage.class, key).in(language));
    }

    private static Block paragraph(Message words, Locale language, Tone tone) {
        return new Block.Paragraph(words.in(language), tone);
    }
}
