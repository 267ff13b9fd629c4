package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.nines.app.act.Act;
import dev.nines.app.act.ActMenus;
import dev.nines.app.act.Needs;
import dev.nines.app.act.Section;
import dev.nines.app.act.Target;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.document.Latest;
import dev.nines.app.look.Look;
import dev.nines.app.look.WhileShown;
import dev.nines.app.sheet.Sheets;
import dev.nines.diagrams.compose.Badge;
import dev.nines.diagrams.layout.Tidying;
import dev.nines.model.component.Kind;
import dev.nines.model.edit.AddComponents;
import dev.nines.model.edit.Reorder;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// The canvas of a document: draws the design anew after every edit, in the background, and turns what a
/// person does on it into selections and edits.
public final class Editor extends BorderPane {

    /// A design with more connections than this is shown at first without them.
    private static final int MANY = 300;

    private final CanvasView canvas = new CanvasView();
    private final Document document;
    private final Look look;
    private final ReadOnlyObjectProperty<@Nullable Answers> answers;
    private final Latest<Composing.Wanted, Composing.Drawn> drawing;
    private final Label emptyTitle = new Label();
    private final Label emptyWords = new Label();
    private final BooleanBinding busy;
    private final Desk desk;
    private final Moving moving;
    private final Runnable edit;
    private final CanvasContext context;
    private final CanvasMouse mouse;
    private final Hovering hovering;
    private final Pointing pointing;
    private final Arranging arranging;
    private final BadgeClicks badgeClicks;
    private @Nullable PaletteDrag newcomer;
    private Runnable drawn = () -> {};
    private Set<ComponentId> watched = Set.of();

    /// A canvas.
    ///
    /// @param answers what analyses say, shown as badges
    /// @param background where drawings are composed
    /// @param edit leads to the settings of what is selected
    /// @param say tells a person something for a while
    public Editor(Document document, ReadOnlyObjectProperty<@Nullable Answers> answers, Look look,
            Executor background, Runnable edit, Consumer<String> say) {
        this.document = document;
        this.answers = answers;
        this.look = look;
        drawing = new Latest<>(background, new Composing()::compose,
                this::show);
        busy = drawing.busy().or(canvas.painting());
        desk = new Desk(canvas, document, new Reasons(look), look.settings(), say);
        moving = new Moving(desk);
        this.edit = edit;
        pointing = new Pointing(desk);
        mouse = new CanvasMouse(desk, moving, this::rename);
        context = new CanvasContext(desk);
        hovering = new Hovering(canvas, this::facts);
        canvas.speak(id -> {
            var facts = facts(id);
            return facts == null ? id.value() : facts.spoken();
        }, document.selection()::set);
        arranging = new Arranging(desk, moving);
        var empty = new VBox(4, emptyTitle, emptyWords);
        empty.getStyleClass().add("empty-canvas");
        empty.setAlignment(Pos.CENTER);
        empty.setMouseTransparent(true);
        empty.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> document.design().components().isEmpty(), document.designProperty()));
        emptyTitle.getStyleClass().add("empty-title");
        emptyWords.getStyleClass().add("muted");
        setCenter(new StackPane(canvas, empty));
        document.designProperty().addListener((_, _, _) -> draw());
        document.selection().ids().addListener((_, _, _) -> select());
        answers.addListener((_, _, _) -> draw());
        badgeClicks = new BadgeClicks(desk, look, answers::get);
        WhileShown.follow(this, this::draw, look.settings().badges());
        refresh();
        select();
    }

    /// Draws anew, in the theme and language now in force.
    public void refresh() {
        var texts = look.texts(Editor.class);
        canvas.setAccessibleText(texts.of("canvas"));
        emptyTitle.setText(texts.of("empty.title"));
        emptyWords.setText(texts.of("empty.words"));
        draw();
    }

    private void draw() {
        var design = document.design();
        var wires = canvas.picture() != null || design.connections().size() <= MANY;
        drawing.submit(
                new Composing.Wanted(design, answers.get(), look.settings().badges().get(), watched, look.theme().get(),
                        look.language(), wires));
    }

    private void show(Composing.Drawn drawn) {
        canvas.show(drawn.picture(), drawn.miniature(), drawn.theme());
        if (!drawn.wires()) {
            draw();
        }
        this.drawn.run();
    }

    /// Does something whenever the design has been drawn, and something else when that is seen.
    public void onDrawn(Runnable act, Runnable whenSeen) {
        drawn = act;
        canvas.painting().addListener((_, _, painting) -> {
            if (!painting) {
                Platform.runLater(whenSeen);
            }
        });
    }

    /// What lies over the drawing, to show there what is played.
    public Glass glass() {
        return canvas.glass();
    }

    /// Does something when a person taps the space bar on the canvas.
    public void onTap(Runnable act) {
        mouse.onTap(act);
    }

    /// Leaves the bars of these free from now on: their load is shown over the drawing.
    public void watch(Set<ComponentId> components) {
        watched = Set.copyOf(components);
        draw();
    }

    /// Whether a drawing is seen.
    public boolean shows() {
        return canvas.picture() != null && !canvas.painting().get();
    }

    private void select() {
        var last = document.selection().last();
        canvas.select(new LinkedHashSet<>(document.selection().ids().get()),
                last instanceof ComponentId ? last : null);
        if (last != null) {
            canvas.reveal(last);
        }
    }

    private @Nullable Facts facts(ElementId id) {
        return Facts.of(id, document.design(), answers.get(), look);
    }

    /// What can be done on the canvas, in the language now in force.
    ///
    /// @param sheets where questions are shown
    public List<Act> acts(Sheets sheets) {
        var acts = new ArrayList<>(new CanvasActs(desk, moving, edit, this::rename, sheets, look).all());
        acts.add(Act.of(Editor.class, "facts", Section.PANES, () -> {
            var last = document.selection().last();
            if (last != null) {
                hovering.show(last);
            }
        }).keys("Shortcut+I").needs(new Needs(document).selection()).on(Target.COMPONENT, Target.CONTAINER,
                Target.CONNECTION));
        acts.addAll(new BadgeActs(document, look.settings(), badgeClicks).all());
        return acts;
    }

    /// Leads from a badge to the page that has it in full, from now on.
    public void explain(Consumer<Badge.Kind> open) {
        badgeClicks.serve(open);
    }

    /// Makes context menus of these acts from now on.
    public void serve(ActMenus menus) {
        context.serve(menus);
    }

    /// Shows the context menu of what is selected.
    public void contextMenu() {
        context.show();
    }

    /// Adds a component of a kind beside what is selected, or says why there is no place for it.
    public void add(Kind kind) {
        var design = document.design();
        var selected = document.selection().last() instanceof ComponentId id ? design.find(id) : null;
        var container = Newcomers.container(kind, design, selected);
        var component = container == null && !kind.topLevel() ? null : Newcomers.of(kind, design, container, look.language());
        if (component == null) {
            desk.say().accept(container == null && !kind.topLevel()
                    ? desk.reasons().containment(kind, null)
                    : desk.reasons().placeless(kind));
        } else {
            var edit = new AddComponents(List.of(component), List.of());
            document.settle();
            // where somebody placed things by hand, containers make room for it
            document.apply(design.components().stream().anyMatch(one -> one.placement() != null)
                    ? ByHand.complete(design, desk.arrangement(), null, List.of(edit))
                    : edit);
            document.settle();
            document.selection().set(component.id());
        }
    }

    /// A kind is being dragged here from outside.
    public void dragged(Kind kind, MouseEvent event) {
        if (newcomer == null) {
            newcomer = new PaletteDrag(desk, moving, kind);
        }
        var place = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        newcomer.over(place.getX(), place.getY(), event.isAltDown());
    }

    /// The kind that is being dragged here is let go.
    public void dropped(MouseEvent event) {
        if (newcomer != null) {
            var place = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
            newcomer.drop(place.getX(), place.getY(), event.isAltDown());
            newcomer = null;
        }
    }

    /// The kind that is being dragged here is not to be added.
    public void dragEnded() {
        if (newcomer != null) {
            newcomer.end();
            newcomer = null;
        }
    }

    /// Where the mouse is.
    public Pointing pointing() {
        return pointing;
    }

    /// Lets a person rename what is selected in its place.
    public void rename() {
        new Renaming(desk).begin(look.texts(Editor.class).of("rename"));
    }

    /// Puts edges or centres of what is selected in line.
    public void align(Tidying.Line line) {
        arranging.align(line);
    }

    /// Makes the gaps between what is selected equal.
    public void distribute(Tidying.Axis axis) {
        arranging.distribute(axis);
    }

    /// Makes what is selected as wide or as high as the one selected last.
    public void matchSize(Tidying.Axis axis) {
        arranging.match(axis);
    }

    /// Locks what is selected, or unlocks it.
    public void lock() {
        arranging.lock();
    }

    /// Makes what is selected one group: selected, moved and copied as one.
    public void group() {
        arranging.group(look.texts(Editor.class).of("group.name"));
    }

    /// Takes what is selected out of its groups.
    public void ungroup() {
        arranging.ungroup();
    }

    /// Whether something is selected that is in a group.
    public boolean grouped() {
        return arranging.grouped();
    }

    /// Draws what is selected before or behind all else.
    public void order(Reorder.End end) {
        arranging.order(end);
    }

    /// Forgets the bends that a person put into connections.
    public void straighten() {
        arranging.straighten();
    }

    /// Whether what is selected has bends to forget.
    public boolean bends() {
        return arranging.bends();
    }

    /// Puts the whole design in order again.
    public void layoutAll() {
        arranging.layoutAll();
    }

    /// Puts what is selected in order again, or what stands in it.
    public void layoutSelected() {
        arranging.layoutSelected();
    }

    /// Removes what is selected and not locked.
    public void remove() {
        arranging.remove();
    }

    /// Why the last drawing failed; null where it did not.
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return drawing.failure();
    }

    /// Whether what is seen is being composed or painted.
    public ObservableBooleanValue busy() {
        return busy;
    }

    /// Pixels per unit of the drawing.
    public ReadOnlyDoubleProperty scale() {
        return canvas.scale();
    }

    /// Enlarges by a factor about the centre.
    public void zoom(double factor) {
        canvas.zoom(factor, canvas.getWidth() / 2, canvas.getHeight() / 2);
    }

    /// Shows all.
    public void fit() {
        canvas.fit();
    }

    /// One unit of the drawing is one pixel.
    public void actualSize() {
        canvas.actualSize();
    }

    /// Shows what is selected, large.
    public void fitSelection() {
        canvas.fitSelection();
    }

    /// Puts the keyboard onto the canvas.
    public void focus() {
        canvas.requestFocus();
    }

    CanvasView canvas() {
        return canvas;
    }
}
