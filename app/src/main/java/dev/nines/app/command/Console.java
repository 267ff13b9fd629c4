package dev.nines.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/// What a command has of the world around it.
///
/// @param out results
/// @param err messages
/// @param outTerminal whether a person sees the results at once
/// @param errTerminal whether a person sees the messages at once
/// @param environment environment variables
/// @param folder what relative names start from; empty: the folder of the process
public record Console(PrintWriter out, PrintWriter err, boolean outTerminal, boolean errTerminal,
        Map<String, String> environment, Path folder) {

    public Console {
        environment = Map.copyOf(environment);
    }

    Path resolve(Path file) {
        return file.isAbsolute() || folder.toString().isEmpty() ? file : folder.resolve(file);
    }
}
