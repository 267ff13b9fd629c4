package dev.nines.app.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// The folder of one run of the program. The run holds a lock on a file in it as long as it lives, however it ends, so
/// that two programs tell what is at work from what is left over.
final class RunFolder implements AutoCloseable {

    static final String DRAFT = ".draft";

    private static final String LOCK = "lock";
    private static final int ATTEMPTS = 5;

    private final Path folder;
    private final FileLock lock;

    private RunFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// A new folder for this run.
    static RunFolder begin(Path all) throws IOException {
        makeForOwnerOnly(all);
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var folder = Files.createDirectory(all.resolve(UUID.randomUUID().toString()));
            Files.createFile(folder.resolve(LOCK));
            var begun = claim(folder);
            // Another program may have taken it for left over in between, and cleared it away.
            if (begun != null && Files.exists(folder.resolve(LOCK))) {
                return begun;
            } else if (begun != null) {
                begun.lock.acquiredBy().close();
            }
        }
        throw new FileSystemException(all.toString(), null, "no folder in it can be locked");
    }

    private static void makeForOwnerOnly(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /// A folder that another run left behind; null if that run lives.
    static @Nullable RunFolder claim(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(LOCK))) {
            return null;
        }
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        var lock = attempt(channel);
        if (lock == null) {
            channel.close();
            return null;
        }
        return new RunFolder(folder, lock);
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        } catch (IOException problem) {
            channel.close();
            throw problem;
        }
    }

    Path draft(String name) {
        return folder.resolve(name + DRAFT);
    }

    List<Path> drafts() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(DRAFT)).sorted().toList();
        }
    }

    /// Lets go of the folder, and removes it where it holds no draft.
    @Override
    public void close() throws IOException {
        try (var channel = lock.acquiredBy()) {
            if (drafts().isEmpty()) {
                clear();
            }
        }
    }

    private void clear() throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.toList();
        }
        for (var file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
