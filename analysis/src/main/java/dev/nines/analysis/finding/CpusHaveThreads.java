package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// A server runs enough threads to use the vCPUs it pays for.
final class CpusHaveThreads extends Rule {

    CpusHaveThreads() {
        super("processes.idle-cpus", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var machine : scene.architecture().components()) {
            var vcpu = Machines.vcpu(machine);
            var apps = Machines.apps(scene, machine);
            var threads = apps.stream().mapToLong(app -> (long) app.processes() * app.threads()).sum();
            if (vcpu > 0 && threads > 0 && threads < vcpu && scene.children(machine).size() == 1) {
                var app = scene.children(machine).getFirst();
                sink.add(app, Fixes.change(app, "processes", Math.ceilDiv(vcpu, apps.getFirst().threads())), threads, vcpu,
                        machine);
            }
        }
    }
}
