package dev.nines.app.look;

import java.util.Locale;

import dev.nines.model.component.Group;
import dev.nines.model.component.Kind;
import dev.nines.model.property.Names;
import dev.nines.model.property.Property;
import dev.nines.model.property.Shape;
import dev.nines.model.text.Words;
import org.jspecify.annotations.Nullable;

/// The words for kinds of component, their settings and the values of these, in one language.
public record SettingWords(Locale language) {

    private static final String BUNDLE = "dev.nines.model.component.messages";

    /// What a kind is called.
    public String kind(Kind kind) {
        return word("kind." + kind.name());
    }

    /// What a kind is for, or null where nothing is said.
    public @Nullable String kindHelp(Kind kind) {
        return optional("kind." + kind.name() + ".help");
    }

    /// What a group of kinds is called.
    public String group(Group group) {
        return word("group." + Names.ofConstant(group));
    }

    /// What a setting is called.
    public String setting(Property property) {
        return word("setting." + property.owner() + "." + property.name());
    }

    /// What a setting means, or null where its name says it all.
    public @Nullable String settingHelp(Property property) {
        return optional("setting." + property.owner() + "." + property.name() + ".help");
    }

    /// What a constant is called.
    public String choice(Enum<?> constant) {
        return word("choice." + Names.ofClass(constant.getDeclaringClass()) + "."
                + Names.ofConstant(constant));
    }

    /// What one of the forms of a setting is called.
    public String type(Shape.Either either, String choice) {
        return word("type." + Names.ofClass(either.type()) + "." + choice);
    }

    private String word(String key) {
        return Words.word(BUNDLE, key, language);
    }

    private @Nullable String optional(String key) {
        return Words.has(BUNDLE, key) ? word(key) : null;
    }
}
