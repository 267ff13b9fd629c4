package dev.nines.app.window;

import dev.nines.diagrams.mark.Theme;

/// How a picture is to look that is written to a file.
///
/// @param badges whether cards say what the analyses say of them
record ExportLook(Theme theme, boolean badges) {}
