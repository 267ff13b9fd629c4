package dev.nines.model.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Says in words why the file system refused to read or write a file.
final class FileFault {

    private FileFault() {}

    static void reading(Path file, IOException problem, Findings findings) {
        switch (problem) {
            case NoSuchFileException _ ->
                findings.whole("file.missing", message("file.missing"), similar(file));
            case AccessDeniedException _ ->
                findings.whole("file.denied", message("file.denied"), message("file.denied.advice"));
            default -> findings.whole("file.unreadable", message("file.unreadable", reason(problem)), null);
        }
    }

    static Problem writing(Path file, IOException problem) {
        var reason = reason(problem);
        var code = switch (problem) {
            case NoSuchFileException _ -> "save.no-folder";
            case AccessDeniedException _ -> "save.denied";
            case FileSystemException _ when mentions(reason, "no space", "quota", "too large") -> "save.full";
            case FileSystemException _ when mentions(reason, "read-only") -> "save.read-only";
            default -> mentions(reason, "no space", "quota") ? "save.full" : "save.failed";
        };
        return new Problem(Severity.ERROR, code, null, file.toString(), message(code, reason),
                message("save.advice"));
    }

    /// The same for what is no [IOException].
    static IOException asException(ReadOnlyFileSystemException problem, Path file) {
        var wrapped = new FileSystemException(file.toString(), null, "Read-only file system");
        wrapped.initCause(problem);
        return wrapped;
    }

    private static boolean mentions(String reason, String... words) {
        var lower = reason.toLowerCase(Locale.ROOT);
        return List.of(words).stream().anyMatch(lower::contains);
    }

    private static String reason(IOException problem) {
        if (problem instanceof FileSystemLoopException) {
            return "symbolic links in a circle";
        }
        var reason = problem instanceof FileSystemException system
                ? system.getReason()
                : problem.getMessage();
        return reason == null ? problem.getClass().getSimpleName() : reason;
    }

    /// A design beside the file that is not there, whose name is much the same.
    private static @Nullable Message similar(Path file) {
        var folder = file.toAbsolutePath().getParent();
        var name = file.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return null;
        }
        try (var files = Files.list(folder)) {
            var names = files.limit(10_000).map(path -> String.valueOf(path.getFileName()))
                    .filter(other -> other.endsWith(DesignFile.SUFFIX)).sorted().toList();
            var whole = Hints.nearest(name.toString(), names);
            return whole != null ? whole : Hints.nearest(name + DesignFile.SUFFIX, names);
        } catch (IOException _) {
            return null;
        }
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(FileFault.class, key, arguments);
    }
}
