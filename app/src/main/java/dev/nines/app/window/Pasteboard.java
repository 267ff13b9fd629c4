package dev.nines.app.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import dev.nines.app.document.Document;
import dev.nines.app.editor.Pointing;
import dev.nines.app.look.Look;
import dev.nines.app.look.SettingWords;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Placement;
import dev.nines.model.component.Kind;
import dev.nines.model.edit.Clip;
import dev.nines.model.edit.Paste;
import dev.nines.model.edit.RemoveElements;
import dev.nines.model.edit.Together;
import dev.nines.model.file.ClipText;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Takes components and connections of a design to the clipboard as text and back, within a design, between windows, and
/// to and from any editor of text.
final class Pasteboard {

    /// How far from the original a copy comes to stand, and each further one from the one before.
    private static final double APART = 24;
    /// Where a copy stands in another container: below its name.
    private static final double INSIDE = 48;

    private final Document document;
    private final Look look;
    private final Asking asking;
    private final Pointing pointing;
    private final Consumer<String> say;
    private String last = "";
    private int times;
    private @Nullable Point2D mouse;

    Pasteboard(Document document, Look look, Asking asking, Pointing pointing, Consumer<String> say) {
        this.document = document;
        this.look = look;
        this.asking = asking;
        this.pointing = pointing;
        this.say = say;
    }

    void copy() {
        var chosen = chosen();
        var clip = Clip.of(document.design(), chosen);
        if (clip.components().isEmpty()) {
            return;
        }
        var content = new ClipboardContent();
        last = ClipText.of(clip);
        times = 0;
        content.putString(last);
        Clipboard.getSystemClipboard().setContent(content);
        mouse = pointing.pixel();
        say("copied", clip.components().size());
    }

    void cut() {
        var chosen = Set.copyOf(document.selection().ids().get());
        copy();
        // the first time it is put back where it was
        times = -1;
        document.settle();
        document.apply(new Together(Message.of(Pasteboard.class, "act.cut"), List.of(new RemoveElements(chosen))));
        document.settle();
    }

    /// Those of some components that do not stand in another of them.
    static List<ComponentId> outermost(Set<ComponentId> some, Architecture design) {
        return some.stream().filter(id -> {
            var parent = design.components().get(id).parent();
            return parent == null || !some.contains(parent);
        }).toList();
    }

    private Set<ComponentId> chosen() {
        return document.selection().ids().get().stream().filter(ComponentId.class::isInstance)
                .map(ComponentId.class::cast).collect(Collectors.toSet());
    }

    void paste() {
        var text = Clipboard.getSystemClipboard().hasString() ? Clipboard.getSystemClipboard().getString() : null;
        if (text == null || !text.stripLeading().startsWith("{")) {
            say("paste.nothing");
            return;
        }
        var reading = ClipText.read(text);
        if (reading.clip() == null) {
            asking.problems(look.texts(Pasteboard.class).of("paste.clipboard"), reading.problems());
        } else {
            times = text.equals(last) ? times + 1 : 1;
            last = text;
            paste(reading.clip());
        }
    }

    /// Where a person points who moved the mouse since what is pasted was copied or pasted last.
    private Pointing.@Nullable Place pointed(List<Component> outer) {
        var now = pointing.pixel();
        var moved = now != null && !now.equals(mouse);
        mouse = now;
        return moved && !outer.isEmpty() ? pointing.of(outer.getFirst().kind()) : null;
    }

    private void paste(Clip clip) {
        var before = document.design();
        var edit = edit(before, clip);
        document.settle();
        document.apply(edit);
        document.settle();
        var fresh = new LinkedHashSet<ComponentId>();
        document.design().components().stream().map(Component::id).filter(id -> !before.components().has(id))
                .forEach(fresh::add);
        var outermost = outermost(fresh, document.design());
        document.selection().set(outermost);
        report(clip, fresh, edit.container(), outermost);
    }

    /// Under the pointer where that is on the canvas; else into what is selected; else beside the original.
    private Paste edit(Architecture design, Clip clip) {
        var outer = outermost(clip);
        var spot = pointed(outer);
        var wanted = spot == null ? selectedContainer(design, outer) : spot.container();
        var placed = outer.stream().map(Component::placement).filter(place -> place != null).toList();
        if (spot != null && fits(design, outer, wanted)) {
            return new Paste(clip, wanted, spot.at().x() - left(placed), spot.at().y() - top(placed));
        }
        var moved = wanted != null && outer.stream().noneMatch(one -> wanted.equals(one.parent()));
        var shift = moved ? APART * (times - 1) : APART * times;
        return moved && !placed.isEmpty()
                ? new Paste(clip, wanted, APART + shift - left(placed), INSIDE + shift - top(placed))
                : new Paste(clip, wanted, shift, shift);
    }

    private static double left(List<Placement> places) {
        return places.stream().mapToDouble(Placement::x).min().orElse(0);
    }

    private static double top(List<Placement> places) {
        return places.stream().mapToDouble(Placement::y).min().orElse(0);
    }

    /// The components of a clip that stand in no other of it.
    private static List<Component> outermost(Clip clip) {
        var ids = clip.components().stream().map(Component::id).collect(Collectors.toSet());
        return clip.components().stream().filter(one -> one.parent() == null || !ids.contains(one.parent())).toList();
    }

    /// What is selected, or the nearest around it, where all may stand that is pasted.
    private @Nullable ComponentId selectedContainer(Architecture design, List<Component> outer) {
        var at = document.selection().last() instanceof ComponentId id ? design.find(id) : null;
        if (at != null && outer.stream().allMatch(one -> beside(design, one))
                && outer.stream().anyMatch(one -> one.kind() == design.components().get(at.id()).kind())) {
            // a copy of what is still selected belongs beside it
            return at.parent();
        }
        for (var here = at; here != null; here = design.parent(here)) {
            if (fits(design, outer, here.id())) {
                return here.id();
            }
        }
        return at == null ? null : at.id();
    }

    private static boolean beside(Architecture design, Component one) {
        return design.components().has(one.id());
    }

    private static boolean fits(Architecture design, List<Component> outer, @Nullable ComponentId container) {
        return outer.stream().allMatch(one -> {
            var there = container == null ? null : design.find(container);
            return there == null ? one.kind().topLevel() : one.kind().mayStandIn(there.kind());
        });
    }

    private void report(Clip clip, Set<ComponentId> fresh, @Nullable ComponentId wanted, List<ComponentId> outermost) {
        var design = document.design();
        var words = new ArrayList<String>();
        var texts = look.texts(Pasteboard.class);
        words.add(texts.of("pasted", fresh.size()));
        var container = wanted == null ? null : design.find(wanted);
        var elsewhere = container == null
                ? 0
                : outermost.stream().filter(id -> !container.id().equals(design.components().get(id).parent())).count();
        if (container != null && elsewhere > 0) {
            words.add(texts.of("pasted.elsewhere", elsewhere, container.label()));
        }
        var left = leftOut(clip, fresh);
        if (!left.isEmpty()) {
            words.add(texts.of("pasted.left", clip.components().size() - fresh.size(), String.join(", ", left)));
        }
        say.accept(String.join(" ", words));
    }

    /// What the kinds are called of which not all came in.
    private List<String> leftOut(Clip clip, Set<ComponentId> fresh) {
        var words = new SettingWords(look.language());
        var count = new LinkedHashMap<Kind, Integer>();
        clip.components().forEach(one -> count.merge(one.kind(), 1, Integer::sum));
        fresh.forEach(id -> count.merge(document.design().components().get(id).kind(), -1, Integer::sum));
        return count.entrySet().stream().filter(entry -> entry.getValue() > 0).map(Map.Entry::getKey).map(words::kind)
                .toList();
    }

    private void say(String key, Object... arguments) {
        say.accept(look.texts(Pasteboard.class).of(key, arguments));
    }
}
