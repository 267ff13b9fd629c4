package dev.nines.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A language of the product.
enum Language {
    /// English.
    EN,
    /// Korean.
    KO;

    private static final String OPTION = "--lang";

    Locale locale() {
        return Locale.of(toString());
    }

    /// As options name it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language of a command line: the option's, which counts even where the rest is wrong, or the
    /// environment's.
    static Language of(List<String> arguments, Map<String, String> environment) {
        for (var at = 0; at < arguments.size(); at++) {
            var argument = arguments.get(at);
            var value = argument.equals(OPTION) && at + 1 < arguments.size() ? arguments.get(at + 1) : "";
            var named = named(argument.startsWith(OPTION + "=")
                    ? argument.substring(OPTION.length() + 1)
                    : value);
            if (named != null) {
                return named;
            }
        }
        return ofEnvironment(environment);
    }

    private static Language ofEnvironment(Map<String, String> environment) {
        // The launcher may set LC_ALL to C.UTF-8 for file names, and says nothing about the language by that.
        for (var name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty() && !value.equals("C.UTF-8")) {
                return value.startsWith("ko") ? KO : EN;
            }
        }
        // Windows and macOS start programs without those variables.
        var machine = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return environment.containsKey("LANG") || !machine.equals("ko") ? EN : KO;
    }

    private static @Nullable Language named(String value) {
        for (var language : values()) {
            if (language.toString().equalsIgnoreCase(value)) {
                return language;
            }
        }
        return null;
    }
}
