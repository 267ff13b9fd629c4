package dev.nines.analysis.finding;

import java.util.List;
import java.util.Set;

import dev.nines.model.Element;
import dev.nines.model.edit.Change;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.RemoveElements;
import dev.nines.model.edit.Together;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Edits that fixes are made of.
final class Fixes {

    private Fixes() {}

    static Edit change(Element element, String path, @Nullable Object value) {
        return new Change(Set.of(element.id()), path, value);
    }

    /// Several edits as one, called after the rule.
    static Edit together(String code, Edit... edits) {
        return new Together(Message.of(Fixes.class, code + ".fix"), List.of(edits));
    }

    static Edit remove(Element element) {
        return new RemoveElements(Set.of(element.id()));
    }
}
