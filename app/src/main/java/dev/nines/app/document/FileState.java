package dev.nines.app.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/// What a file was like when this program last read or wrote it, to notice that another one wrote it since.
///
/// @param digest
///            SHA-256 of its content, in hexadecimal digits
public record FileState(long size, FileTime modified, String digest) {

    /// A file as it is now; null where there is none or it cannot be read.
    public static @Nullable FileState of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new FileState(attributes.size(), attributes.lastModifiedTime(), digest(Files.readAllBytes(file)))
                    : null;
        } catch (IOException _) {
            return null;
        }
    }

    /// Whether a file looks as it did, without reading it.
    ///
    /// @throws NoSuchFileException
    ///             if it is gone
    boolean looksLike(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() == size && attributes.lastModifiedTime().equals(modified);
    }

    /// Whether both hold the same.
    public boolean holdsTheSame(FileState other) {
        return size == other.size && digest.equals(other.digest);
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
