import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Starts a packaged program and uses it: faults that only a package has show here.
///
/// Arguments: the folder of the image, or the program itself, and a design.
class Smoke {

    private static final String NO_SCREEN = "-Dglass.platform=Headless -Dprism.order=sw";

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var place = Path.of(arguments[0]).toAbsolutePath();
        var program = Files.isRegularFile(place) ? place : program(place);
        var folder = Files.createTempDirectory("nines-smoke");
        // Korean names show whether the locale of the file system is understood
        var design = Files.copy(Path.of(arguments[1]), folder.resolve("설계.nines.json")).getFileName().toString();

        require(run(program, folder, "--version").startsWith("nines "), "--version says what it is");
        var report = run(program, folder, "report", design);
        require(report.contains("USD") || report.contains("$"), "the report speaks of money:\n" + report);
        require(Files.size(folder.resolve("설계.html")) > 10_000, "the report is a page");
        run(program, folder, "export", design, "-o", "picture.png");
        require(Files.size(folder.resolve("picture.png")) > 10_000, "the picture has pixels");
        run(program, folder, "simulate", design, "--for", "20s", "--runs", "2", "--lang", "ko");
        window(program, folder, design);
        System.out.println("The packaged program works: " + program);
    }

    /// Its window opens, stays, and nothing is complained of.
    private static void window(Path program, Path folder, String design) throws IOException, InterruptedException {
        var log = folder.resolve("window.log");
        var builder = builder(program, folder, log, "open", design);
        builder.environment().put("JAVA_TOOL_OPTIONS", NO_SCREEN + " -Duser.home=" + folder);
        var process = builder.start();
        boolean ended = process.waitFor(15, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        var said = Files.readString(log);
        require(!ended, "the window stays open:\n" + said);
        require(!said.contains("Exception") && !said.contains("Error"), "the window opens without a fault:\n" + said);
    }

    private static String run(Path program, Path folder, String... arguments) throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var process = builder(program, folder, log, arguments).start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        var said = Files.readString(log);
        require(process.waitFor() == 0, String.join(" ", arguments) + " ends well:\n" + said);
        return said;
    }

    private static ProcessBuilder builder(Path program, Path folder, Path log, String... arguments) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static Path program(Path image) {
        for (var name : List.of("nines/bin/nines", "nines.app/Contents/MacOS/nines", "nines/nines-console.exe", "nines/nines.exe")) {
            if (Files.exists(image.resolve(name))) {
                return image.resolve(name);
            }
        }
        throw new IllegalStateException("no program in " + image);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
