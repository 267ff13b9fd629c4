package dev.nines.analysis.flow;

import java.util.List;
import java.util.Map;

import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.Cache;
import dev.nines.model.component.ClassShare;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;

/// Adds up traffic along the ways of a design, callers first: requests per second of every request class,
/// messages on long-lived connections, and the opening of such connections.
///
/// Long-lived traffic keeps to ways made for it where a component offers both, until a program takes it; what
/// the program then calls are ordinary requests.
final class Propagation {

    private final FlowGraph graph;
    private final int classes;
    private final Map<Integer, double[]> demands;
    private final double[] requests;
    private final double[] messages;
    private final double[] openings;
    private final double[] open;
    private final double[][] edgeRates;

    Propagation(FlowGraph graph, boolean peak) {
        this.graph = graph;
        this.classes = graph.classes().size();
        this.demands = graph.demands();
        var size = graph.design().components().size();
        requests = new double[size * classes];
        messages = new double[size * classes];
        openings = new double[size];
        open = new double[size];
        edgeRates = new double[size][];
        for (var at : graph.order()) {
            if (graph.design().components().get(at).spec() instanceof Users users) {
                start(at, users, peak);
            }
            spread(at);
        }
    }

    /// Requests and messages per second at a component.
    double rate(int component) {
        var sum = 0.0;
        for (var each = component * classes; each < (component + 1) * classes; each++) {
            sum += requests[each] + messages[each];
        }
        return sum;
    }

    /// Requests and messages of one class per second at a component.
    double rate(int component, int requestClass) {
        var index = component * classes + requestClass;
        return requests[index] + messages[index];
    }

    /// Messages per second at a component that come on long-lived connections.
    double messages(int component) {
        var sum = 0.0;
        for (var each = component * classes; each < (component + 1) * classes; each++) {
            sum += messages[each];
        }
        return sum;
    }

    /// Long-lived connections opened per second at a component.
    double openings(int component) {
        return openings[component];
    }

    /// Long-lived connections open at a component, by Little's law.
    double open(int component) {
        return open[component];
    }

    /// Calls per second on the way at a place among those that leave a component.
    double edgeRate(int component, int way) {
        return edgeRates[component][way];
    }

    private void start(int at, Users users, boolean peak) {
        var rate = peak ? users.profile().peak() : users.profile().mean();
        var shares = shares(users.mix());
        var longLived = users.connection() == ConnectionKind.LONG_LIVED;
        var concurrent = rate * Durations.seconds(users.connectionLife());
        if (longLived) {
            openings[at] += rate;
            open[at] += concurrent;
        }
        for (var each = 0; each < classes; each++) {
            var index = at * classes + each;
            if (longLived) {
                messages[index] += concurrent * users.messageRate().perSecond() * shares[each];
            } else {
                requests[index] += rate * shares[each];
            }
        }
    }

    /// Shares of the classes, their sum 1: the users' own mix, else the design's.
    private double[] shares(List<ClassShare> mix) {
        var shares = new double[classes];
        var sum = 0.0;
        for (var share : mix) {
            var place = graph.classes().indexOf(share.requestClass());
            if (place >= 0) {
                shares[place] += share.share().value();
                sum += share.share().value();
            }
        }
        var declared = graph.design().traffic().classes();
        for (var each = 0; sum == 0 && each < Math.min(classes, declared.size()); each++) {
            shares[each] = declared.get(each).share().value();
        }
        sum = 0;
        for (var share : shares) {
            sum += share;
        }
        for (var each = 0; each < classes; each++) {
            shares[each] = sum == 0 ? 1.0 / classes : shares[each] / sum;
        }
        return shares;
    }

    private void spread(int at) {
        var out = graph.out(at);
        edgeRates[at] = new double[out.length];
        if (out.length == 0) {
            return;
        }
        var spec = graph.design().components().get(at).spec();
        var passes = FlowKinds.splits(spec) || FlowKinds.hosts(spec) || spec instanceof Users;
        var misses = spec instanceof Cache cache
                ? 1 - cache.hitRatio().value()
                : spec instanceof ApiGateway gateway && gateway.cacheSize() != null
                        ? 1 - gateway.cacheHitRatio().value()
                        : 1;
        var ways = new Ways(graph, at);
        for (var each = 0; each < classes; each++) {
            var index = at * classes + each;
            var calls = passes ? requests[index] : (requests[index] + messages[index]) * misses;
            if (calls > 0) {
                send(at, ways.shares(each, false), each, calls, false);
            }
            if (passes && messages[index] > 0) {
                send(at, ways.shares(each, true), each, messages[index], true);
            }
        }
        if (passes && openings[at] > 0) {
            var shares = ways.shares(0, true);
            for (var way = 0; way < out.length; way++) {
                openings[out[way].to()] += openings[at] * shares[way];
                open[out[way].to()] += open[at] * shares[way];
            }
        }
    }

    private void send(int at, double[] shares, int requestClass, double rate, boolean longLived) {
        var out = graph.out(at);
        for (var way = 0; way < out.length; way++) {
            if (shares[way] == 0 || graph.circular().contains(out[way])) {
                continue;
            }
            var to = out[way].to();
            var demand = demands.get(to);
            var calls = rate * shares[way] * (demand == null ? 1 : demand[requestClass]);
            (longLived ? messages : requests)[to * classes + requestClass] += calls;
            edgeRates[at][way] += calls;
        }
    }
}
