package dev.nines.app.act;

import dev.nines.model.property.Names;
import dev.nines.model.text.Message;

/// A part of a menu; sections follow each other in this order.
public enum Section {
    /// Begin or open a design.
    BEGIN(Chapter.FILE, Form.LINES),
    /// Files opened lately.
    RECENT(Chapter.FILE, Form.SUBMENU),
    /// Designs to begin with.
    SAMPLES(Chapter.FILE, Form.SUBMENU),
    /// Keep the design.
    SAVE(Chapter.FILE, Form.LINES),
    /// Pictures of the design.
    EXPORT(Chapter.FILE, Form.SUBMENU),
    /// Leave the design or the program.
    LEAVE(Chapter.FILE, Form.LINES),
    /// Undo and redo.
    HISTORY(Chapter.EDIT, Form.LINES),
    /// Cut, copy, paste.
    CLIPBOARD(Chapter.EDIT, Form.LINES),
    /// Rename, duplicate, delete.
    CHANGE(Chapter.EDIT, Form.LINES),
    /// Find things.
    FIND(Chapter.EDIT, Form.LINES),
    /// Select many at once.
    CHOOSE(Chapter.SELECT, Form.LINES),
    /// Go from one element to another.
    GO(Chapter.SELECT, Form.LINES),
    /// Add and connect.
    ADD(Chapter.DESIGN, Form.LINES),
    /// Kinds of component to add.
    KINDS(Chapter.DESIGN, Form.HIDDEN),
    /// Changes of many things at once that save work.
    WIZARDS(Chapter.DESIGN, Form.LINES),
    /// Edges and centres in line.
    ALIGN(Chapter.ARRANGE, Form.SUBMENU),
    /// Equal gaps.
    DISTRIBUTE(Chapter.ARRANGE, Form.SUBMENU),
    /// In front and behind, groups, locks.
    ARRANGE(Chapter.ARRANGE, Form.LINES),
    /// Small steps by keyboard.
    NUDGE(Chapter.ARRANGE, Form.HIDDEN),
    /// Layout by rule.
    LAYOUT(Chapter.ARRANGE, Form.LINES),
    /// Grid and guides.
    SNAP(Chapter.ARRANGE, Form.LINES),
    /// Each answer in full.
    ANSWERS(Chapter.ANALYSE, Form.LINES),
    /// Play the design.
    PLAY(Chapter.ANALYSE, Form.LINES),
    /// Break and mend while a run is live.
    BREAK(Chapter.ANALYSE, Form.SUBMENU),
    /// Watch a run.
    WATCH(Chapter.ANALYSE, Form.SUBMENU),
    /// The chart that is seen.
    CHART(Chapter.ANALYSE, Form.SUBMENU),
    /// What answers are shown on the drawing.
    BADGES(Chapter.ANALYSE, Form.LINES),
    /// Larger, smaller, elsewhere.
    ZOOM(Chapter.VIEW, Form.LINES),
    /// Scroll by keyboard.
    SCROLL(Chapter.VIEW, Form.HIDDEN),
    /// What is shown, and where the keyboard is.
    PANES(Chapter.VIEW, Form.LINES),
    /// The windows there are.
    WINDOWS(Chapter.VIEW, Form.SUBMENU),
    /// Light or dark.
    THEME(Chapter.VIEW, Form.SUBMENU),
    /// The language of all words.
    LANGUAGE(Chapter.VIEW, Form.SUBMENU),
    /// Help.
    HELP(Chapter.HELP, Form.LINES);

    /// How a menu shows a section.
    public enum Form {
        /// Its acts one below the other.
        LINES,
        /// Behind its name; `section.<name>` in the bundle.
        SUBMENU,
        /// Not at all: its acts are for keys and the command palette.
        HIDDEN
    }

    private final Chapter chapter;
    private final Form form;

    Section(Chapter chapter, Form form) {
        this.chapter = chapter;
        this.form = form;
    }

    /// The menu it is a part of.
    public Chapter chapter() {
        return chapter;
    }

    /// How a menu shows it.
    public Form form() {
        return form;
    }

    /// What it is called: its own name where it has one, else that of its menu.
    public Message words() {
        return form == Form.SUBMENU || this == KINDS
                ? Message.of(Section.class, "section." + Names.ofConstant(this))
                : chapter.words();
    }

    /// Whether its acts come and go with designs and files, so that no shortcut can be given to one.
    public boolean passing() {
        return this == RECENT || this == SAMPLES || this == KINDS || this == WINDOWS;
    }
}
