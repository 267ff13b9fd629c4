package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// Processes that compute have a vCPU each.
final class ProcessesHaveCpus extends Rule {

    ProcessesHaveCpus() {
        super("processes.crowded", Severity.ADVICE, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var machine : scene.architecture().components()) {
            var vcpu = Machines.vcpu(machine);
            var busy = Machines.apps(scene, machine).stream()
                    .mapToDouble(app -> app.processes() * app.cpuShare().value()).sum();
            if (vcpu > 0 && busy > vcpu) {
                sink.add(machine, null, Figures.plain(busy, 3), vcpu, Machines.type(machine));
            }
        }
    }
}
