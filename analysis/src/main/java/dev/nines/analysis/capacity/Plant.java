package dev.nines.analysis.capacity;

import dev.nines.analysis.flow.RequestGraph;

/// The stations and machines of a design, compiled once and used under every load and loss.
final class Plant {

    private final RequestGraph graph;
    private final Station[] stations;
    private final int[] servers;
    private final int[] processors;
    private final boolean[] assumed;
    private final int[] threads;

    Plant(RequestGraph graph) {
        this.graph = graph;
        var size = graph.size();
        stations = new Station[size];
        servers = new int[size];
        processors = new int[size];
        assumed = new boolean[size];
        threads = new int[size];
        var compiler = new Stations(graph);
        for (var at = 0; at < size; at++) {
            stations[at] = compiler.of(at);
            servers[at] = graph.component(at).servers();
            var known = Stations.processors(graph, at);
            processors[at] = known == null ? Stations.ASSUMED_PROCESSORS : known;
            assumed[at] = known == null;
            if (stations[at] instanceof Station.Program program) {
                threads[graph.machine(at)] += program.processes() * program.threads();
            }
        }
    }

    RequestGraph graph() {
        return graph;
    }

    Station station(int at) {
        return stations[at];
    }

    /// Equal servers of the machine a component is or stands in, while everything works.
    int servers(int at) {
        return servers[graph.machine(at)];
    }

    /// vCPU of one server of a machine.
    int processors(int machine) {
        return processors[machine];
    }

    /// Whether that number is assumed.
    boolean assumedProcessors(int machine) {
        return assumed[machine];
    }

    /// Threads of all programs on one server of a machine.
    int threads(int machine) {
        return threads[machine];
    }

    /// Share of the parts of every component that work while everything does: none of an empty group.
    double[] everything() {
        var left = new double[graph.size()];
        for (var at = 0; at < left.length; at++) {
            left[at] = servers[at] == 0 ? 0 : 1;
        }
        return left;
    }
}
