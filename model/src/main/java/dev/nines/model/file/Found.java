package dev.nines.model.file;

import java.math.BigDecimal;

import dev.nines.model.text.Message;

/// Says what was found in a file.
final class Found {

    private static final int LONGEST = 60;

    private Found() {}

    static Message of(Node node) {
        return switch (node) {
            case Node.Fields _ -> Message.of(Found.class, "found.object");
            case Node.Items items ->
                Message.of(Found.class, "found.list", Integer.toString(items.items().size()));
            case Node.Single single -> switch (single.plain()) {
                case String text -> quoted(text);
                case BigDecimal number -> Message.literal(JsonText.number(number));
                case Object other -> Message.literal(other.toString());
            };
        };
    }

    /// A text in quotes, cut where it is long.
    static Message quoted(String text) {
        return Message.literal("\"" + shortened(text) + "\"");
    }

    /// At most 60 characters of a text, without control characters.
    static String shortened(String text) {
        var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return cut.codePoints()
                .map(c -> Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
