package dev.nines.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Problems as parts of a report.
public final class FindingBlocks {

    private FindingBlocks() {}

    /// One block a problem, in the given order.
    ///
    /// @param architecture the design whose names are shown beside the ids; absent: ids alone
    public static List<Block> of(List<Problem> problems, @Nullable Architecture architecture, Locale language) {
        var blocks = new ArrayList<Block>(problems.size());
        for (var problem : problems) {
            var advice = problem.advice();
            blocks.add(new Block.Finding(word(problem.severity(), language), tone(problem.severity()),
                    place(problem, architecture), problem.message().in(language),
                    advice == null ? "" : advice.in(language), problem.code()));
        }
        return blocks;
    }

    /// The worst first, else in the given order.
    public static List<Problem> worstFirst(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparing(Problem::severity).reversed()).toList();
    }

    /// How many of each severity: `1 error, 2 warnings`, or that there is nothing.
    public static String summary(List<Problem> problems, Locale language) {
        var parts = new ArrayList<String>();
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)) {
            var count = problems.stream().filter(problem -> problem.severity() == severity).count();
            if (count > 0) {
                parts.add(Message.of(FindingBlocks.class, "problems." + key(severity), count).in(language));
            }
        }
        return parts.isEmpty()
                ? Message.of(FindingBlocks.class, "problems.none").in(language)
                : String.join(", ", parts);
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case ADVICE -> Tone.MUTED;
        };
    }

    private static String word(Severity severity, Locale language) {
        return Message.of(FindingBlocks.class, "severity." + key(severity)).in(language);
    }

    private static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String place(Problem problem, @Nullable Architecture architecture) {
        var element = problem.element();
        var parts = new ArrayList<String>();
        if (element != null) {
            var component = architecture != null && element instanceof ComponentId id ? architecture.find(id) : null;
            parts.add(component == null ? element.toString() : name(component));
        }
        if (!problem.place().isEmpty()) {
            parts.add(problem.place());
        }
        return String.join(" · ", parts);
    }

    /// The name of a component with its id where that is another word.
    private static String name(Component component) {
        var id = component.id().toString();
        return component.label().equals(id) ? id : component.label() + " (" + id + ")";
    }
}
