package dev.nines.app.act;

import dev.nines.model.property.Names;
import dev.nines.model.text.Message;

/// A menu of the menu bar; its name is `chapter.<name>` in the bundle.
public enum Chapter {
    /// Designs and files.
    FILE,
    /// Changes and their undoing.
    EDIT,
    /// What the next act is about.
    SELECT,
    /// What the design is made of.
    DESIGN,
    /// Where things stand.
    ARRANGE,
    /// What is said about the design.
    ANALYSE,
    /// What is seen, and how.
    VIEW,
    /// Help.
    HELP;

    /// What it is called.
    public Message words() {
        return Message.of(Chapter.class, "chapter." + Names.ofConstant(this));
    }
}
