package dev.nines.model.file;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A version of the file format: the major one changes what files mean, the minor one adds fields.
record Version(int major, int minor) implements Comparable<Version> {

    /// The version this program writes.
    static final Version CURRENT = new Version(1, 0);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})\\.([0-9]{1,6})");

    /// The version of a text such as `1.0`, or null.
    static @Nullable Version parse(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? new Version(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
                : null;
    }

    @Override
    public int compareTo(Version other) {
        return major != other.major
                ? Integer.compare(major, other.major)
                : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
