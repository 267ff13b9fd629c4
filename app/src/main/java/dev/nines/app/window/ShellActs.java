package dev.nines.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.nines.app.act.Act;
import dev.nines.app.act.Section;
import dev.nines.app.look.Look;
import dev.nines.app.settings.Appearance;
import dev.nines.model.text.Message;
import dev.nines.model.text.Words;
import dev.nines.samples.Samples;

/// What can be done in every window, with or without a design.
record ShellActs(Shell shell, Look look) {

    List<Act> all() {
        var acts = new ArrayList<>(List.of(
                act("new", Section.BEGIN, shell::begin).keys("Shortcut+N"),
                act("open", Section.BEGIN, shell::open).keys("Shortcut+O"),
                act("quit", Section.LEAVE, shell::quit).keys("Shortcut+Q"),
                act("tour", Section.HELP, shell::tour),
                act("about", Section.HELP, () -> shell.asking().about())));
        acts.addAll(samples());
        acts.addAll(looks());
        return acts;
    }

    private static Act act(String id, Section section, Runnable work) {
        return Act.of(ShellActs.class, id, section, work);
    }

    private List<Act> samples() {
        return Samples.all().stream().map(sample -> Act.named(Message.literal(sample.title(look.language())),
                "sample-" + sample.id(), Section.SAMPLES, () -> shell.open(sample))).toList();
    }

    /// The files opened lately; they change.
    List<Act> recent() {
        return look.settings().recent().stream().map(path -> Act.named(Message.literal(path.toString()),
                "recent-" + path, Section.RECENT, () -> shell.open(path))).toList();
    }

    private List<Act> looks() {
        var acts = new ArrayList<Act>();
        var settings = look.settings();
        for (var appearance : Appearance.values()) {
            acts.add(act("theme-" + appearance.name().toLowerCase(Locale.ROOT), Section.THEME,
                    () -> settings.appearance().set(appearance)).checked(settings.appearance().map(appearance::equals)));
        }
        for (var language : Words.LANGUAGES) {
            acts.add(Act.named(Message.literal(language.getDisplayLanguage(language)),
                    "language-" + language.getLanguage(), Section.LANGUAGE, () -> settings.language().set(language))
                    .checked(settings.language().map(now -> Objects.equals(now, language))));
        }
        return acts;
    }
}
