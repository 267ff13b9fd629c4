package dev.nines.app.command;

import java.util.List;

import dev.nines.model.text.Message;
import dev.nines.model.text.NearestName;

/// Says that there is nothing of a name, and which name may have been meant.
final class Unknown {

    private Unknown() {}

    /// @param kind of what was asked for: the bundle has words for `kind.unknown` and `kind.known`
    static InputException name(String kind, String option, String name, List<String> names) {
        var near = NearestName.to(name, names);
        return InputException.of(kind + ".unknown", option, Message.of(Unknown.class, kind + ".unknown", name),
                near == null
                        ? Message.of(Unknown.class, kind + ".known", String.join(", ", names))
                        : Message.of(Unknown.class, "name.near", near));
    }
}
