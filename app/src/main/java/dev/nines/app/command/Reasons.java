package dev.nines.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import dev.nines.model.text.Message;

/// Says why the file system refused something.
final class Reasons {

    private Reasons() {}

    static Message of(IOException problem) {
        return switch (problem) {
            case NoSuchFileException _ -> Message.of(Reasons.class, "reason.missing");
            case AccessDeniedException _ -> Message.of(Reasons.class, "reason.denied");
            case FileAlreadyExistsException _ -> Message.of(Reasons.class, "reason.file");
            case FileSystemException system when system.getReason() != null ->
                Message.literal(String.valueOf(system.getReason()));
            default -> Message.literal(String.valueOf(problem.getMessage()));
        };
    }
}
