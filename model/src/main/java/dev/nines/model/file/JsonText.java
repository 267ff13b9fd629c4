package dev.nines.model.file;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/// Plain values as JSON that reads well and compares well line by line.
///
/// Two spaces a level; an object or list whose parts are single values, or short objects and lists of such,
/// stands on one line where it fits into 110 columns.
public final class JsonText {

    private static final int COLUMNS = 110;
    private static final int PARTS_IN_LINE = 2;

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /// The text of a value, with a line break at its end.
    public static String of(Object plain) {
        var writer = new JsonText();
        writer.value(plain, 0, 0, true);
        return writer.text.append('\n').toString();
    }

    /// A number: digits alone where that is not long, else with an exponent.
    static String number(BigDecimal number) {
        var exponent = number.precision() - number.scale();
        return exponent > 21 || exponent < -20 ? number.toString() : number.toPlainString();
    }

    /// @param used
    ///            columns taken on the line after this value
    private void value(Object plain, int level, int used, boolean top) {
        switch (plain) {
            case Map<?, ?> map when map.isEmpty() -> text.append("{}");
            case List<?> list when list.isEmpty() -> text.append("[]");
            case Map<?, ?> map -> {
                if (top || !inLine(plain, used)) {
                    parts('{', '}', map.entrySet().iterator(), level,
                            entry -> field((Map.Entry<?, ?>) entry, level + 1));
                }
            }
            case List<?> list -> {
                if (!inLine(plain, used)) {
                    parts('[', ']', list.iterator(), level, item -> value(item, level + 1, 1, false));
                }
            }
            default -> single(plain);
        }
    }

    private void field(Map.Entry<?, ?> entry, int level) {
        quoted(entry.getKey().toString());
        text.append(": ");
        value(entry.getValue(), level, 1, false);
    }

    private void parts(char open, char close, Iterator<?> parts, int level, Consumer<Object> write) {
        text.append(open);
        while (parts.hasNext()) {
            text.append('\n').repeat("  ", level + 1);
            write.accept(parts.next());
            if (parts.hasNext()) {
                text.append(',');
            }
        }
        text.append('\n').repeat("  ", level).append(close);
    }

    /// Writes the value on the current line and returns true, or leaves everything as it was.
    private boolean inLine(Object plain, int used) {
        var start = text.length();
        var column = start - (text.lastIndexOf("\n") + 1);
        if (line(plain, PARTS_IN_LINE, start + COLUMNS - column - used)) {
            return true;
        }
        text.setLength(start);
        return false;
    }

    private boolean line(Object plain, int depth, int end) {
        switch (plain) {
            case Map<?, ?> map -> {
                if (depth == 0 && !map.isEmpty() || !lineOf(map, depth, end)) {
                    return false;
                }
            }
            case List<?> list -> {
                if (depth == 0 && !list.isEmpty() || !lineOf(list, depth, end)) {
                    return false;
                }
            }
            default -> single(plain);
        }
        return text.length() <= end;
    }

    private boolean lineOf(Map<?, ?> map, int depth, int end) {
        String separator = null;
        text.append('{');
        for (var entry : map.entrySet()) {
            separate(separator);
            quoted(entry.getKey().toString());
            text.append(": ");
            if (!line(entry.getValue(), depth - 1, end)) {
                return false;
            }
            separator = ", ";
        }
        text.append('}');
        return true;
    }

    private boolean lineOf(List<?> list, int depth, int end) {
        String separator = null;
        text.append('[');
        for (var item : list) {
            separate(separator);
            if (!line(item, depth - 1, end)) {
                return false;
            }
            separator = ", ";
        }
        text.append(']');
        return true;
    }

    private void separate(@Nullable String separator) {
        if (separator != null) {
            text.append(separator);
        }
    }

    private void single(Object plain) {
        switch (plain) {
            case String string -> quoted(string);
            case BigDecimal number -> text.append(number(number));
            case Boolean flag -> text.append(flag);
            case JsonNull _ -> text.append("null");
            default -> throw new IllegalArgumentException(plain.getClass() + " has no place in a file");
        }
    }

    private void quoted(String string) {
        text.append('"');
        for (var at = 0; at < string.length(); at++) {
            character(string, at);
        }
        text.append('"');
    }

    private void character(String string, int at) {
        var c = string.charAt(at);
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (Character.isISOControl(c) || isLone(string, at) || c == 0xFEFF) {
                    text.append(String.format("\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }

    /// Half a surrogate pair, which UTF-8 cannot hold.
    private static boolean isLone(String string, int at) {
        var c = string.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(string.charAt(at - 1)));
    }
}
