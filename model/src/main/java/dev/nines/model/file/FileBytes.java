package dev.nines.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Reads the bytes of a file that may be a design: neither a folder nor a device, nor too large.
final class FileBytes {

    /// Most bytes a design may have; 5,000 components take 2 MB.
    static final long MOST = 100L << 20;

    private FileBytes() {}

    /// The bytes, or null where the file is refused; why is then among the findings.
    static byte @Nullable [] read(Path file, Findings findings) throws IOException {
        if (Files.isDirectory(file)) {
            findings.whole("file.folder", message("file.folder"), message("file.folder.advice"));
        } else if (Files.size(file) > MOST) {
            tooLarge(Files.size(file), findings);
        } else if (!Files.isRegularFile(file)) {
            findings.whole("file.device", message("file.device"), null);
        } else {
            return bytes(file, findings);
        }
        return null;
    }

    private static byte @Nullable [] bytes(Path file, Findings findings) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes((int) MOST + 1);
            if (bytes.length <= MOST) {
                return bytes;
            }
            tooLarge(bytes.length, findings);
            return null;
        }
    }

    private static void tooLarge(long size, Findings findings) {
        findings.whole("file.too-large",
                message("file.too-large", Long.toString(size >> 20), Long.toString(MOST >> 20)),
                message("file.too-large.advice"));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(FileBytes.class, key, arguments);
    }
}
