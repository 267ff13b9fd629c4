package dev.nines.model.file;

import dev.nines.model.edit.Clip;

/// Components and connections as the text of a clipboard: the part of a design file that holds them.
///
/// The text of a whole design can be read as well.
public final class ClipText {

    private ClipText() {}

    /// The text of a clip.
    public static String of(Clip clip) {
        return JsonText.of(DesignWriter.plain(clip));
    }

    /// Reads a clip; what it names need not be in it.
    public static ClipReading read(String text) {
        return new DesignReader("clipboard").readClip(text);
    }
}
