package dev.nines.app.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// Builds a page that is HTML and well-formed XML at once.
final class Markup {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element; attributes as name, value, name, value; an empty value leaves the attribute out.
    Markup open(String name, String... attributes) {
        start(name, attributes);
        text.append('>');
        open.push(name);
        return this;
    }

    /// An element with nothing in it.
    Markup empty(String name, String... attributes) {
        start(name, attributes);
        text.append(" />");
        return this;
    }

    private void start(String name, String... attributes) {
        text.append('<').append(name);
        for (var at = 0; at + 1 < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                text.append(' ').append(attributes[at]).append("=\"").append(escaped(attributes[at + 1])).append('"');
            }
        }
    }

    Markup close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with text in it.
    Markup element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    Markup text(String words) {
        text.append(escaped(words));
        return this;
    }

    /// Markup that is already finished.
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    Markup line() {
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String words) {
        var plain = new StringBuilder(words.length() + 16);
        for (var at = 0; at < words.length(); at++) {
            var letter = words.charAt(at);
            switch (letter) {
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '&' -> plain.append("&amp;");
                case '"' -> plain.append("&quot;");
                default -> plain.append(letter < ' ' && letter != '\n' && letter != '\t' ? '\uFFFD' : letter);
            }
        }
        return plain.toString();
    }
}
