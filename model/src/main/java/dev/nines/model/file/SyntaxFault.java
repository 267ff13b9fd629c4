package dev.nines.model.file;

import java.util.List;
import java.util.regex.Pattern;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A place where a text stops being JSON, what stands there, and what was likely meant.
record SyntaxFault(int line, int column, Message message, @Nullable Message advice) {

    private static final int SHOWN = 20;
    private static final List<String> WORDS = List.of("true", "false", "null");
    /// Behind these the parser stops, as it knows them.
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(NaN|Inf[a-z]*)");

    /// Looks at the place where a parser gave up: at the character it refused, or just behind it.
    static SyntaxFault at(String text, int offset) {
        var start = start(text, offset);
        var lineStart = text.lastIndexOf('\n', start - 1) + 1;
        var line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        var end = Math.min(text.length(), start + SHOWN);
        var lineEnd = text.indexOf('\n', start);
        var shown = text.substring(start, lineEnd < 0 ? end : Math.min(end, Math.max(lineEnd, start)));
        return new SyntaxFault(line, start - lineStart + 1,
                Message.of(SyntaxFault.class, "json.syntax", Found.shortened(shown.strip())),
                advice(text, start));
    }

    /// Whether nothing but the rest is missing: the text ends behind a comma or within `true`, `false` or `null`.
    static boolean isCutOff(String text, int offset) {
        var rest = text.substring(start(text, offset)).strip();
        return rest.equals(",") || WORDS.stream().anyMatch(word -> word.startsWith(rest) && !word.equals(rest));
    }

    private static int start(String text, int offset) {
        var at = Math.clamp(offset, 0, text.length());
        while (at > 0 && (at == text.length() || Character.isWhitespace(text.charAt(at)))) {
            at--;
        }
        var start = wordStart(text, at);
        var before = start == at && start > 0 ? wordStart(text, start - 1) : start;
        return NOT_FINITE.matcher(text).region(before, start).matches() ? before : start;
    }

    private static int wordStart(String text, int at) {
        var start = at;
        while (start > 0 && isWord(text.charAt(start)) && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+' || c == '.';
    }

    private static @Nullable Message advice(String text, int at) {
        var rest = text.substring(at, Math.min(text.length(), at + SHOWN));
        var before = text.substring(0, at).stripTrailing();
        if (rest.startsWith("/") || rest.startsWith("#")) {
            return word("hint.comment");
        } else if (rest.startsWith("'") || rest.startsWith("‘") || rest.startsWith("“")) {
            return word("hint.quotes");
        } else if (rest.matches("(?s)[+-]?(NaN|Inf).*")) {
            return word("hint.not-finite");
        } else if (rest.matches("(?s)[}\\]].*") && before.endsWith(",")) {
            return word("hint.comma.extra");
        } else if (rest.matches("(?s)[+.]?[0-9].*|-.*")) {
            return word("hint.number");
        } else if (rest.matches("(?s)[\"{\\[].*")) {
            return word("hint.comma.missing");
        } else if (rest.matches("(?s)(True|False|None|undefined).*")) {
            return word("hint.word");
        } else if (rest.matches("(?s)[A-Za-z_].*")) {
            return word("hint.unquoted-name");
        }
        return null;
    }

    private static Message word(String key) {
        return Message.of(SyntaxFault.class, key);
    }
}
