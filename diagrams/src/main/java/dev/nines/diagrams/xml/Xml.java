package dev.nines.diagrams.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/// Builds an indented XML text; elements that hold text stay on one line, so that no space creeps into it.
public final class Xml {

    private enum State {
        TAG_OPEN,
        HAS_TEXT,
        HAS_CHILDREN
    }

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> names = new ArrayDeque<>();
    private State state = State.HAS_CHILDREN;

    public Xml open(String name) {
        if (state == State.TAG_OPEN) {
            out.append('>');
        }
        if (!names.isEmpty()) {
            newLine(names.size());
        }
        out.append('<').append(name);
        names.push(name);
        state = State.TAG_OPEN;
        return this;
    }

    public Xml attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    public Xml attribute(String name, double value) {
        return attribute(name, number(value));
    }

    public Xml text(String content) {
        out.append('>');
        escape(content);
        state = State.HAS_TEXT;
        return this;
    }

    public Xml close() {
        var name = names.pop();
        switch (state) {
            case TAG_OPEN -> out.append("/>");
            case HAS_TEXT -> out.append("</").append(name).append('>');
            case HAS_CHILDREN -> {
                newLine(names.size());
                out.append("</").append(name).append('>');
            }
        }
        state = State.HAS_CHILDREN;
        return this;
    }

    private void newLine(int depth) {
        out.append('\n').repeat(' ', depth);
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(allowed(c) ? c : ' ');
            }
        }
    }

    /// XML 1.0 forbids control characters even when escaped.
    private static boolean allowed(char c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t';
    }

    /// A number with at most two decimals and no needless zeros.
    public static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        return BigDecimal.valueOf(hundredths, 2).setScale(2, RoundingMode.UNNECESSARY).stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        return out + "\n";
    }
}
