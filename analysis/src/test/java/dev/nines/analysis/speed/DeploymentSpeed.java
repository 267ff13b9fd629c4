package dev.nines.analysis.speed;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.nines.analysis.deployment.Constraints;
import dev.nines.analysis.deployment.DeploymentFigures;
import dev.nines.analysis.deployment.DeploymentQuestion;
import dev.nines.analysis.deployment.Deployments;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.file.DesignFile;
import dev.nines.model.property.RecordType;
import dev.nines.model.release.Release;
import dev.nines.model.release.Strategies;
import org.jspecify.annotations.Nullable;

/// Plays every strategy for servers against a design, good and bad, and prints its figures and the CPU time of all of it.
final class DeploymentSpeed {

    private DeploymentSpeed() {}

    /// @param arguments file of a design, runs, hour of the day, names of strategies (all where there are none)
    public static void main(String[] arguments) throws Exception {
        var design = Objects.requireNonNull(DesignFile.read(Path.of(arguments[0])).architecture());
        int runs = Integer.parseInt(arguments[1]);
        var names = List.of(arguments).subList(3, arguments.length);
        var strategies = Strategies.all().stream().filter(each -> names.isEmpty() || names.contains(each.name())).toList();
        var release = RecordType.of(Release.class).defaults();
        var question = new DeploymentQuestion(release, strategies, List.of(), Duration.ofHours(Long.parseLong(arguments[2])),
                runs, 1,
                Constraints.NONE);
        long began = System.nanoTime();
        var comparison = Deployments.of(design, question, 2, _ -> {}, () -> false);
        double took = (System.nanoTime() - began) / 1e9;
        System.out.println(comparison.targets() + " " + comparison.servers() + " servers");
        for (var study : comparison.studies()) {
            System.out.println(study.strategy().name() + " " + study.batches() + " " + study.steps().size() + " steps; "
                    + (study.impossible() == null ? "" : study.impossible().in(Locale.ENGLISH)));
            print("  good", study.good());
            print("  bad ", study.bad());
            study.notes().forEach(note -> System.out.println("  " + note.in(Locale.ENGLISH)));
        }
        comparison.reasons().forEach(reason -> System.out.println(reason.in(Locale.ENGLISH)));
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf("%d runs: %.1f s, %.1f s of CPU%n", runs, took, os.getProcessCpuTime() / 1e9);
    }

    private static void print(String what, @Nullable DeploymentFigures figures) {
        if (figures != null) {
            System.out.printf(
                    "%s %6.0f s reached %s low %.2f util %.2f sent %.0f failed %.0f slow %.0f down %.0f bad %.4f mixed %.0f noticed %s back %s peak %.0f hours %.2f p99 %.0f%n",
                    what, figures.duration().mean(), seconds(figures.reached()),
                    figures.lowestCapacity().mean(), figures.peakUtilisation().mean(), figures.sent().mean(),
                    figures.failed().mean(), figures.slowed().mean(), figures.downSeconds().mean(), figures.badShare().mean(),
                    figures.mixedSeconds().mean(), seconds(figures.noticed()),
                    seconds(figures.rollback()), figures.peakServers().mean(),
                    figures.serverHours().mean(), figures.p99().mean());
        }
    }

    private static String seconds(@Nullable Interval interval) {
        return interval == null ? "-" : String.valueOf(Math.round(interval.mean()));
    }
}
