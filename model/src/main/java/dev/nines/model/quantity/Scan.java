package dev.nines.model.quantity;

/// Finds the parts of quantities in text, without regular expressions: a large design holds tens of thousands.
final class Scan {

    private Scan() {}

    /// Where a number such as `30` or `2.5` that begins at a place ends; the place itself where none begins there.
    static int number(String text, int from) {
        var whole = digits(text, from);
        if (whole > from && whole < text.length() && text.charAt(whole) == '.') {
            var fraction = digits(text, whole + 1);
            return fraction > whole + 1 ? fraction : whole;
        }
        return whole;
    }

    /// Where the digits from a place on end.
    static int digits(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /// Where the lower-case letters from a place on end.
    static int letters(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        return at;
    }

    /// Where the white space from a place on ends.
    static int space(String text, int from) {
        var at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) >= '\t' && text.charAt(at) <= '\r')) {
            at++;
        }
        return at;
    }
}
