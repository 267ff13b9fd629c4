package dev.nines.analysis.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import dev.nines.analysis.flow.Call;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Messages;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.component.MessageQueue;
import org.jspecify.annotations.Nullable;

/// Queues of messages and the workers that take from them.
final class Queues {

    private final RequestGraph graph;
    private final Parts parts;
    private final Engine engine;
    private final Play play;
    private final Luck luck;
    private final int rows;
    private final Map<Integer, Messages> queues = new HashMap<>();

    /// @param rows how many request classes there are, those of long-lived traffic apart
    Queues(RequestGraph graph, Parts parts, Engine engine, Play play, Luck luck, int rows) {
        this.graph = graph;
        this.parts = parts;
        this.engine = engine;
        this.play = play;
        this.luck = luck;
        this.rows = rows;
        for (int at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof MessageQueue queue && pulled(at)) {
                queue(at, queue);
            }
        }
    }

    /// What a queue holds; absent where nobody takes from it.
    @Nullable
    Messages at(int place) {
        return queues.get(place);
    }

    /// A further worker takes from the queues that lead to its component.
    void join(int worker, Unit unit) {
        queues.forEach((at, messages) -> {
            if (Arrays.stream(graph.out(at)).anyMatch(call -> call.to() == worker)) {
                join(messages, worker, unit);
            }
        });
    }

    private void join(Messages messages, int worker, Unit unit) {
        messages.join(unit, rows, luck.dice("messages", graph.component(worker).id().value()));
    }

    private boolean pulled(int at) {
        return graph.out(at).length > 0 && Arrays.stream(graph.out(at)).allMatch(call -> parts.of(call.to()).length > 0);
    }

    private void queue(int at, MessageQueue queue) {
        var messages = new Messages(engine, play,
                new Messages.Rules(queue.visibilityTimeout().toNanos(), queue.delay().toNanos(), queue.retention().toNanos(),
                        queue.batch(), queue.deadLetterQueue() ? queue.maxReceives() : Integer.MAX_VALUE));
        parts.of(at)[0][0].keep(messages);
        queues.put(at, messages);
        for (Call call : graph.out(at)) {
            for (var part : parts.of(call.to())) {
                for (var unit : part) {
                    join(messages, call.to(), unit);
                }
            }
        }
    }
}
