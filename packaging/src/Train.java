import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Lets the JDK watch a packaged program at work, so that later starts find its classes loaded and linked (JEP 483, 514).
///
/// Arguments: the folder of the image, and a design. Without the cache the program only starts more slowly.
class Train {

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var image = Path.of(arguments[0]).toAbsolutePath();
        var settings = found(image, "nines.cfg");
        var app = settings.getParent();
        var java = found(image, System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java");
        var classes = new ArrayList<String>();
        var options = new ArrayList<String>();
        var main = "";
        for (var line : Files.readAllLines(settings)) {
            var value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
            if (line.startsWith("app.classpath=")) {
                classes.add(value);
            } else if (line.startsWith("app.mainclass=")) {
                main = value;
            } else if (line.startsWith("java-options=") && !value.contains("-XX:AOTCache=") && !value.contains("jpackage")) {
                options.add(value);
            }
        }
        var folder = Files.createTempDirectory("nines-training");
        Files.copy(Path.of(arguments[1]), folder.resolve("design.nines.json"), StandardCopyOption.REPLACE_EXISTING);
        var command = new ArrayList<>(List.of(java.toString(), "-XX:AOTCacheOutput=" + app.resolve("nines.aot")));
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(System.getProperty("path.separator"), classes), main, "report", "design.nines.json"));
        var ended = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start().waitFor();
        if (ended != 0 || !Files.exists(app.resolve("nines.aot"))) {
            throw new IllegalStateException("the packaged program could not be watched:\n" + Files.readString(folder.resolve("log")));
        }
    }

    private static Path found(Path image, String name) throws IOException {
        try (var files = Files.walk(image)) {
            return files.filter(file -> file.getFileName().toString().equals(name) && Files.isRegularFile(file)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + name + " in " + image));
        }
    }
}
