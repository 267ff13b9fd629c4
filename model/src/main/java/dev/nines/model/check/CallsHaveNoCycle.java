package dev.nines.model.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.nines.model.Connection;
import dev.nines.model.Severity;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.quantity.ComponentId;

/// Synchronous calls do not lead back to where they began.
final class CallsHaveNoCycle extends Rule {

    CallsHaveNoCycle() {
        super("calls.cycle", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        var callees = new HashMap<ComponentId, List<ComponentId>>();
        for (var component : design.design().components()) {
            callees.put(component.id(), design.from(component).stream().filter(CallsHaveNoCycle::waits)
                    .map(Connection::to).filter(design.design().components()::has).toList());
        }
        for (var queue : design.of(MessageQueue.class)) {
            callees.put(queue.id(), List.of());
        }
        var state = new HashMap<ComponentId, Boolean>();
        for (var component : design.design().components()) {
            if (!state.containsKey(component.id())) {
                follow(component.id(), callees, state, cycle -> sink.add(design.find(cycle.getFirst()),
                        String.join(" → ", cycle.stream().map(id -> name(design, id)).toList())));
            }
        }
    }

    private static boolean waits(Connection connection) {
        return connection.mode() == Connection.CallMode.SYNC && switch (connection.protocol()) {
            case REPLICATION, PEERING, SSH, DNS -> false;
            case HTTP, HTTPS, GRPC, WEBSOCKET, TCP, UDP, SQL, CACHE, MESSAGES -> true;
        };
    }

    private static String name(DesignIndex design, ComponentId id) {
        var component = design.find(id);
        return component == null ? id.value() : component.label();
    }

    /// Depth first without recursion: a call to a component still on the way closes a cycle.
    private static void follow(ComponentId start, Map<ComponentId, List<ComponentId>> callees,
            Map<ComponentId, Boolean> onTheWay, Consumer<List<ComponentId>> found) {
        var way = new ArrayList<ComponentId>();
        var next = new ArrayDeque<Iterator<ComponentId>>();
        way.add(start);
        onTheWay.put(start, true);
        next.push(callees.getOrDefault(start, List.of()).iterator());
        while (!way.isEmpty()) {
            var calls = next.element();
            if (!calls.hasNext()) {
                next.pop();
                onTheWay.put(way.removeLast(), false);
                continue;
            }
            var callee = calls.next();
            var known = onTheWay.get(callee);
            if (known == null) {
                way.add(callee);
                onTheWay.put(callee, true);
                next.push(callees.getOrDefault(callee, List.of()).iterator());
            } else if (known && !callee.equals(way.getLast())) {
                var cycle = new ArrayList<>(way.subList(way.indexOf(callee), way.size()));
                cycle.add(callee);
                found.accept(cycle);
            }
        }
    }
}
