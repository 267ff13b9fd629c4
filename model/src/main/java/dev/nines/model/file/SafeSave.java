package dev.nines.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Replaces a file as a whole: a reader, or a machine that fails half-way, sees the old content or the new
/// one.
///
/// The new content is written beside the file, forced to the disk and moved over it. Links and
/// permissions stay.
final class SafeSave {

    private static final int MOST_LINKS = 40;

    private SafeSave() {}

    static void write(Path file, byte[] bytes) throws IOException {
        try {
            replace(file, bytes);
        } catch (ReadOnlyFileSystemException problem) {
            throw FileFault.asException(problem, file);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : linked(file.toAbsolutePath());
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        } else if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        var folder = target.getParent();
        var temporary = Files.createTempFile(folder, ".", DesignFile.SUFFIX + ".saving");
        try {
            fill(temporary, bytes);
            permit(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Where a link leads that leads to nothing yet: the file is made there, and the link stays.
    private static Path linked(Path file) throws IOException {
        var at = file;
        for (var links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static void fill(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /// Those of the old file; for a new one what anybody may read, as other programs make it.
    private static void permit(Path target, Path temporary) throws IOException {
        if (Files.getFileAttributeView(temporary, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(temporary, Files.exists(target)
                    ? Files.getPosixFilePermissions(target)
                    : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
