package dev.nines.model.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// A sentence or label for people: a key into a resource bundle and the values that go into it.
///
/// Results and problems carry messages, never finished sentences, so that the same result reads in every
/// language. An argument that is itself a [Message] is rendered in the same language.
///
/// @param bundle
///            base name of the bundle, for example `dev.nines.model.text.messages`
/// @param key
///            key within the bundle
/// @param arguments
///            values for `{0}`, `{1}` …: text, numbers or further messages
public record Message(String bundle, String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /// A message of the bundle `messages` beside the given class.
    public static Message of(Class<?> beside, String key, Object... arguments) {
        return new Message(beside.getPackageName() + ".messages", key, List.of(arguments));
    }

    /// Text that needs no translation: a name, an id, an address.
    public static Message literal(String text) {
        return new Message("", text, List.of());
    }

    /// The words in a language.
    ///
    /// @throws MissingResourceException
    ///             if the bundle has no such key: a programming mistake that the tests look for
    public String in(Locale locale) {
        if (bundle.isEmpty()) {
            return key;
        }
        var pattern = ResourceBundle.getBundle(bundle, locale, Words.CONTROL).getString(key);
        var rendered = arguments.stream().map(argument -> render(argument, locale)).toArray();
        var text = new MessageFormat(pattern, locale).format(rendered);
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? Particles.settled(text) : text;
    }

    private static Object render(Object argument, Locale locale) {
        return argument instanceof Message message ? message.in(locale) : argument;
    }
}
