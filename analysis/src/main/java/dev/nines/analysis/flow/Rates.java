package dev.nines.analysis.flow;

import java.util.List;

import dev.nines.model.component.ClassShare;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;

/// Adds up traffic along the ways of a design, callers first: requests per second of every request class,
/// messages on long-lived connections, and the opening of such connections.
///
/// Long-lived traffic keeps to ways made for it where a component offers both, until a program takes it; what
/// the program then calls are ordinary requests.
public final class Rates {

    private final RequestGraph graph;
    private final Routes routes;
    private final int classes;
    private final double[] requests;
    private final double[] messages;
    private final double[] openings;
    private final double[] open;
    private final double[][] edgeRates;
    private final double[] all;

    private Rates(Routes routes, boolean peak) {
        this.graph = routes.graph();
        this.routes = routes;
        this.classes = graph.classes().size();
        var size = graph.size();
        requests = new double[size * classes];
        messages = new double[size * classes];
        openings = new double[size];
        open = new double[size];
        edgeRates = new double[size][];
        for (var at : graph.order()) {
            if (graph.spec(at) instanceof Users users) {
                start(at, users, peak);
            }
            spread(at);
        }
        all = new double[size];
        for (var at = 0; at < size; at++) {
            all[at] = sum(at);
        }
    }

    /// The rates along routes.
    ///
    /// @param peak whether all users send at their peak, instead of their mean over a month
    public static Rates of(Routes routes, boolean peak) {
        return new Rates(routes, peak);
    }

    /// Requests and messages per second at a component.
    public double rate(int component) {
        return all[component];
    }

    private double sum(int component) {
        var sum = 0.0;
        for (var each = component * classes; each < (component + 1) * classes; each++) {
            sum += requests[each] + messages[each];
        }
        return sum;
    }

    /// Requests and messages of one class per second at a component.
    public double rate(int component, int requestClass) {
        var index = component * classes + requestClass;
        return requests[index] + messages[index];
    }

    /// Messages per second at a component that come on long-lived connections.
    public double messages(int component) {
        var sum = 0.0;
        for (var each = component * classes; each < (component + 1) * classes; each++) {
            sum += messages[each];
        }
        return sum;
    }

    /// Long-lived connections opened per second at a component.
    public double openings(int component) {
        return openings[component];
    }

    /// Long-lived connections open at a component, by Little's law.
    public double open(int component) {
        return open[component];
    }

    /// Messages of one class per second at a component that come on long-lived connections.
    public double messages(int component, int requestClass) {
        return messages[component * classes + requestClass];
    }

    /// Calls per second on the way at a place among those that leave a component.
    public double edgeRate(int component, int way) {
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

    private double[] shares(List<ClassShare> mix) {
        return shares(graph, mix);
    }

    /// Shares of the classes in someone's traffic, their sum 1: the users' own mix, else the design's.
    public static double[] shares(RequestGraph graph, List<ClassShare> mix) {
        var classes = graph.classes().size();
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
        var passes = graph.passes(at);
        var misses = passes ? 1 : routes.misses(at);
        for (var each = 0; each < classes; each++) {
            var index = at * classes + each;
            var calls = passes ? requests[index] : (requests[index] + messages[index]) * misses;
            if (calls > 0) {
                send(at, each, calls, false);
            }
            if (passes && messages[index] > 0) {
                send(at, each, messages[index], true);
            }
        }
        if (passes && openings[at] > 0) {
            for (var way = 0; way < out.length; way++) {
                var share = routes.up(out[way].to()) ? routes.share(at, way, 0, true) : 0;
                openings[out[way].to()] += openings[at] * share;
                open[out[way].to()] += open[at] * share;
            }
        }
    }

    private void send(int at, int requestClass, double rate, boolean longLived) {
        var out = graph.out(at);
        for (var way = 0; way < out.length; way++) {
            var share = routes.share(at, way, requestClass, longLived);
            if (share > 0 && routes.up(out[way].to())) {
                var to = out[way].to();
                var calls = rate * share * graph.demand(to, requestClass);
                (longLived ? messages : requests)[to * classes + requestClass] += calls;
                edgeRates[at][way] += calls;
            }
        }
    }
}
