package dev.nines.app.look;

import java.util.Locale;

import dev.nines.model.text.Message;

/// The words of one package in one language.
///
/// @param beside
///            a class of the package whose bundle is meant
/// @param language
///            the language
public record Texts(Class<?> beside, Locale language) {

    /// The words for a key.
    public String of(String key, Object... arguments) {
        return Message.of(beside, key, arguments).in(language);
    }

    /// A message of any bundle, in this language.
    public String say(Message message) {
        return message.in(language);
    }
}
