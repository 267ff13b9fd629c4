package dev.nines.app.window;

import java.util.ArrayList;
import java.util.List;

import dev.nines.app.act.Act;
import dev.nines.app.act.Condition;
import dev.nines.app.act.Section;
import dev.nines.app.document.Document;
import dev.nines.model.text.Message;

/// What can be done with windows, files and what a crash left, in every window.
record FileActs(Shell shell) {

    private static Act act(String id, Section section, Runnable work) {
        return Act.of(FileActs.class, id, section, work);
    }

    List<Act> all() {
        var settings = shell.look().settings();
        return List.of(
                act("new-window", Section.BEGIN, shell.windows()::add).keys("Shortcut+Shift+N"),
                act("new-from", Section.BEGIN, () -> TemplateDialog.show(shell)).keys("Shortcut+Alt+N"),
                act("recover", Section.BEGIN, () -> RecoveryDialog.ask(shell)),
                act("forget-recent", Section.RECENT, settings::forgetRecent)
                        .needs(Condition.that(() -> !settings.recent().isEmpty(),
                                Message.of(FileActs.class, "refused.recent"))),
                act("close-window", Section.LEAVE, shell::closeWindow).keys("Shortcut+Shift+W"));
    }

    /// The windows there are; they change.
    List<Act> windows() {
        var acts = new ArrayList<Act>();
        var shells = shell.windows().shells();
        for (var at = 0; at < shells.size(); at++) {
            var other = shells.get(at);
            acts.add(Act.named(Message.literal(other.stage().getTitle()), "window-" + (at + 1), Section.WINDOWS,
                    other::toFront).checked(other.stage().focusedProperty()));
        }
        return acts;
    }

    /// The same for a window with a design.
    List<Act> of(Document document) {
        return List.of(act("revert", Section.SAVE, shell.saving()::revert)
                .needs(Condition.that(() -> document.file().get() != null && document.dirty().get(),
                        Message.of(FileActs.class, "refused.revert"))));
    }
}
