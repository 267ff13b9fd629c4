package dev.nines.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.nines.samples.Sample;
import dev.nines.samples.Samples;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports in a real Chromium, on a telephone's width; skipped where none is installed.
class ReportInBrowserTest {

    private static final int TELEPHONE = 400;
    private static final Pattern FAULTS = Pattern.compile("<output>(.*?)</output>", Pattern.DOTALL);

    /// Looks at the page of every frame: what is wider than the screen, what is not drawn, what leads nowhere, what comes from
    /// elsewhere.
    private static final String LOOK = """
            const faults = [];
            onload = () => {
              const frames = [...document.querySelectorAll('iframe')];
              for (const frame of frames) {
                const page = frame.contentDocument;
                const fault = words => faults.push(frame.title + ': ' + words);
                const body = page.documentElement;
                if (!page.querySelector('h1') || !page.querySelector('.tile')) fault('has no heading or no figures');
                if (body.scrollWidth > frame.clientWidth) fault('is ' + body.scrollWidth + ' pixels wide');
                for (const image of page.images) if (!image.complete || !image.naturalWidth) fault('lacks ' + image.src);
                for (const drawing of page.querySelectorAll('.picture svg'))
                  if (drawing.getClientRects().length && drawing.getBoundingClientRect().height < 50) fault('has a picture without height');
                for (const link of page.querySelectorAll('a[href^="#"]'))
                  if (!page.getElementById(decodeURIComponent(link.hash.slice(1)))) fault('leads nowhere by ' + link.hash);
                for (const part of page.querySelectorAll('[src], link[href], script'))
                  if (!(part.src || '').startsWith('data:')) fault('needs ' + part.outerHTML.slice(0, 80));
                frame.remove();
              }
              const said = document.createElement('output');
              said.textContent = faults.join('\\n') || frames.length + ' pages';
              document.body.append(said);
            };
            """;

    @TempDir
    Path folder;

    @Test
    void areWholeAndFitTheNarrowestScreen() throws IOException, InterruptedException {
        var browser = browser();
        Assumptions.assumeTrue(browser.isPresent(), "no Chromium");
        var frames = new ArrayList<String>();
        for (var sample : Samples.all()) {
            frames.add(frame(sample));
        }
        frames.add(frame(Samples.all().getFirst(), "--scenario", "slow-database", "--release", "small-fix"));
        var page = Files.writeString(folder.resolve("all.html"), "<!DOCTYPE html><meta charset=utf-8><body><script>" + LOOK
                + "</script>" + String.join("\n", frames));
        assertEquals(frames.size() + " pages", said(browser.get(), page));
    }

    private String frame(Sample sample, String... options) throws IOException {
        var file = CommandLineRun.sample(folder, sample.id());
        var arguments = Stream.concat(Stream.of("report", file, "--out-dir", folder.toString(), "--lang",
                options.length == 0 ? "ko" : "en"), Stream.of(options)).toArray(String[]::new);
        CommandLineRun.in(folder, arguments).ends(0);
        var html = Files.readString(folder.resolve(sample.id() + ".html"));
        return "<iframe title='%s' width=%d height=800 srcdoc=\"%s\"></iframe>".formatted(sample.id(), TELEPHONE,
                html.replace("&", "&amp;").replace("\"", "&quot;"));
    }

    private String said(Path browser, Path page) throws IOException, InterruptedException {
        var dump = folder.resolve("dump.html").toFile();
        var process = new ProcessBuilder(browser.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=20000", "--dump-dom",
                page.toUri().toString()).redirectOutput(dump).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertTrue(ended, "Chromium does not end");
        var matcher = FAULTS.matcher(Files.readString(dump.toPath()));
        assertTrue(matcher.find(), "Chromium looked at nothing");
        return matcher.group(1);
    }

    private static Optional<Path> browser() {
        var folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders.stream().map(each -> Path.of(each, name))).filter(Files::isExecutable).findFirst();
    }
}
