package dev.nines.analysis.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.network.NetworkAnalysis;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Placement;
import dev.nines.model.check.Checks;
import dev.nines.model.edit.Change;
import dev.nines.model.edit.History;
import dev.nines.model.edit.MoveBy;
import dev.nines.model.edit.Place;
import dev.nines.model.edit.Rename;
import dev.nines.model.file.DesignFile;

/// Prints how long a design of 5,000 components takes to open, check, cost, plan, save and edit.
///
/// Without arguments it makes the design, measures it in fresh Java machines (cold: everything for the first time) and
/// then over and over in this one (warm).
public final class LargeDesign {

    private static final int COMPONENTS = 5_000;
    private static final int FRESH_MACHINES = 5;
    private static final int TURNS = 40;

    private LargeDesign() {}

    /// Measures; with the path of a design, once and in plain numbers.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1) {
            System.out.println(String.join(" ", cold(Path.of(arguments[0])).values().stream()
                    .map(time -> String.format(Locale.ROOT, "%.1f", time)).toList()));
            return;
        }
        var file = Files.createTempFile("large", DesignFile.SUFFIX);
        try {
            var design = DesignGenerator.design(1, COMPONENTS);
            Files.writeString(file, DesignFile.text(design));
            System.out.printf("%d components, %d connections, %d KB; times in ms%n", COMPONENTS,
                    design.connections().size(), Files.size(file) >> 10);
            print("cold, median of " + FRESH_MACHINES, medians(coldRuns(file)));
            print("warm, median of the later half of " + TURNS, medians(warmRuns(file)));
            print("edits, median of the later half of 2000", edits(design));
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, Double> cold(Path file) {
        var times = turn(file);
        times.put("since start of Java",
                (double) System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
        return times;
    }

    /// One turn over everything, each act with its time in milliseconds.
    private static Map<String, Double> turn(Path file) {
        var times = new LinkedHashMap<String, Double>();
        var design = timed(times, "open", () -> Objects.requireNonNull(DesignFile.read(file).architecture()));
        timed(times, "check", () -> Checks.of(design));
        timed(times, "cost", () -> CostReport.of(design, PriceBook.embedded()));
        timed(times, "network", () -> NetworkAnalysis.of(design));
        times.put("all four", times.values().stream().mapToDouble(Double::doubleValue).sum());
        return times;
    }

    private static <T> T timed(Map<String, Double> times, String act, Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        times.put(act, (System.nanoTime() - start) / 1e6);
        return result;
    }

    private static List<Map<String, Double>> coldRuns(Path file) throws IOException, InterruptedException {
        var runs = new ArrayList<Map<String, Double>>();
        for (var run = 0; run < FRESH_MACHINES; run++) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
                    LargeDesign.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            var times = Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).iterator();
            var named = new LinkedHashMap<String, Double>();
            for (var act : List.of("open", "check", "cost", "network", "all four", "since start of Java")) {
                named.put(act, times.next());
            }
            runs.add(named);
        }
        return runs;
    }

    private static List<Map<String, Double>> warmRuns(Path file) {
        var runs = new ArrayList<Map<String, Double>>();
        for (var turn = 0; turn < TURNS; turn++) {
            var times = turn(file);
            var design = Objects.requireNonNull(DesignFile.read(file).architecture());
            timed(times, "text to save", () -> DesignFile.text(design));
            runs.add(times);
        }
        return runs.subList(TURNS / 2, TURNS);
    }

    private static Map<String, Double> edits(Architecture design) {
        var component = design.components().get(COMPONENTS / 2);
        var id = component.id();
        var history = History.of(design);
        var placed = new Place(Map.of(id, new Placement(10, 10, 96, 64)));
        var runs = new ArrayList<Map<String, Double>>();
        for (var turn = 0; turn < 2_000; turn++) {
            var number = turn;
            var times = new LinkedHashMap<String, Double>();
            timed(times, "rename one", () -> history.apply(new Rename(id, "name " + number)));
            timed(times, "change a setting of one", () -> history.apply(new Change(Set.of(id), "locked", number % 2 == 0)));
            var there = history.apply(placed);
            timed(times, "move one", () -> there.apply(new MoveBy(Set.of(id), number, 1)));
            timed(times, "undo and redo", () -> there.undo().redo());
            runs.add(times);
        }
        return medians(runs.subList(1_000, 2_000));
    }

    private static Map<String, Double> medians(List<Map<String, Double>> runs) {
        var medians = new LinkedHashMap<String, Double>();
        for (var act : runs.getFirst().keySet()) {
            var sorted = runs.stream().mapToDouble(run -> run.getOrDefault(act, 0.0)).sorted().toArray();
            medians.put(act, sorted[sorted.length / 2]);
        }
        return medians;
    }

    private static void print(String title, Map<String, Double> times) {
        System.out.println(title);
        times.forEach((act, time) -> System.out.printf(Locale.ROOT, "  %-32s %8.2f%n", act, time));
    }
}
