package dev.nines.analysis.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Collects the lines of a chapter, design by design.
final class Lines {

    private final Topic topic;
    private final List<Candidate> candidates;
    private final List<Line> lines = new ArrayList<>();

    Lines(Topic topic, List<Candidate> candidates) {
        this.topic = topic;
        this.candidates = candidates;
    }

    /// A figure that always matters.
    void add(String key, Unit unit, Better better, Function<Candidate, @Nullable Value> value) {
        var name = prefix() + key;
        var values = new ArrayList<@Nullable Value>();
        candidates.forEach(candidate -> values.add(value.apply(candidate)));
        lines.add(new Line(name, Message.of(Lines.class, name), unit, better, false, values));
    }

    /// A number of things.
    void count(String key, Better better, ToDoubleFunction<Candidate> number) {
        add(key, Unit.COUNT, better, candidate -> number(number.applyAsDouble(candidate)));
    }

    /// Details that designs have or have not: one line for each that any of them has.
    void details(String key, Unit unit, Better better, Function<Candidate, List<Detail>> details) {
        var rows = new LinkedHashMap<String, @Nullable Value[]>();
        var labels = new LinkedHashMap<String, Message>();
        for (var design = 0; design < candidates.size(); design++) {
            for (var detail : details.apply(candidates.get(design))) {
                labels.putIfAbsent(detail.name, detail.label);
                rows.computeIfAbsent(detail.name, _ -> new Value[candidates.size()])[design] = detail.value;
            }
        }
        rows.forEach((name, values) -> lines.add(new Line(prefix() + key + "." + name,
                Message.of(Lines.class, prefix() + key, labels.getOrDefault(name, Message.literal(name))), unit, better, true,
                Arrays.asList(values))));
    }

    /// One detail of one design.
    ///
    /// @param name what tells it apart, the same in every design that has it
    record Detail(String name, Message label, Value value) {}

    private String prefix() {
        return topic.name().toLowerCase(Locale.ROOT) + ".";
    }

    Chapter chapter() {
        return new Chapter(topic, lines);
    }

    static Value number(double number) {
        return new Value.Number(number, false, null);
    }

    static Value judged(double number, @Nullable Boolean kept) {
        return new Value.Number(number, false, kept);
    }
}
