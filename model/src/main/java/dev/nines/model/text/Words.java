package dev.nines.model.text;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The languages of the product and direct look-ups of words in a bundle.
public final class Words {

    /// The languages every bundle is written in, the first being the fallback.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    /// No fallback to the language of the machine: what is not translated is English.
    static final ResourceBundle.Control CONTROL = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /// The word for a key of a bundle.
    ///
    /// @throws MissingResourceException
    ///             if there is no such key
    public static String word(String bundle, String key, Locale locale) {
        return ResourceBundle.getBundle(bundle, locale, CONTROL).getString(key);
    }

    /// Whether a bundle has a key.
    public static boolean has(String bundle, String key) {
        return ResourceBundle.getBundle(bundle, Locale.ENGLISH, CONTROL).containsKey(key);
    }
}
