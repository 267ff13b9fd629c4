package dev.nines.model.quantity;

/// The name by which a component or connection is known inside its design: unique, short, stable.
///
/// Lower-case letters, digits, `-`, `_` and `.`; begins with a letter or digit; at most 64 characters.
public sealed interface ElementId permits ComponentId, ConnectionId {

    /// The id as written in the file.
    String value();

    /// Whether a text may stand as an id.
    static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > 64 || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (var at = 1; at < text.length(); at++) {
            var c = text.charAt(at);
            if (!isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /// Returns the text if it is a valid id.
    ///
    /// @throws IllegalArgumentException
    ///             if it is not
    static String checked(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("id is \"" + text + "\"; it must be 1 to 64 of a-z 0-9 - _ . "
                    + "and begin with a letter or digit\nMaybe write it in lower case with hyphens.");
        }
        return text;
    }
}
