package dev.nines.model.catalogue;

import java.util.List;
import java.util.Locale;

import dev.nines.model.text.Words;

/// A place where a provider runs its services.
///
/// @param code
///            code, `ap-northeast-2`
/// @param zoneLetters
///            letters of the availability zones that a new account sees
public record Region(String code, List<Character> zoneLetters) {

    public Region {
        zoneLetters = List.copyOf(zoneLetters);
    }

    /// The city in a language, for example `Seoul`.
    public String city(Locale language) {
        return Words.word("dev.nines.model.catalogue.messages", "region." + code, language);
    }

    /// The names of the availability zones: `ap-northeast-2a` …
    public List<String> zones() {
        return zoneLetters.stream().map(letter -> code + letter).toList();
    }
}
