package dev.nines.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Subnet;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Check boxes for the components that a list may name: subnets of the VPC, security groups.
final class ReferenceBoxes extends VBox implements Line {

    private final Row.Boxes row;
    private final Around around;
    private final Label none = new Label();
    private final VBox boxes = new VBox(4);
    private List<ComponentId> offered = List.of();
    private boolean showing;

    /// Boxes under a heading.
    ReferenceBoxes(Row.Boxes row, HeadLine head, Around around) {
        super(4);
        this.row = row;
        this.around = around;
        none.setText(around.texts().of("boxes.none"));
        none.getStyleClass().add("muted");
        boxes.getStyleClass().add("reference-boxes");
        getChildren().addAll(head, boxes);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(List<? extends Record> records) {
        showing = true;
        var design = around.design().get();
        var named = records.stream().map(this::named).toList();
        var wanted = candidates(design, records, named);
        if (!wanted.equals(offered) || boxes.getChildren().isEmpty()) {
            offered = wanted;
            boxes.getChildren().clear();
            wanted.forEach(id -> boxes.getChildren().add(box(id)));
            if (wanted.isEmpty()) {
                boxes.getChildren().add(none);
            }
        }
        for (var at = 0; at < offered.size(); at++) {
            var id = offered.get(at);
            if (boxes.getChildren().get(at) instanceof CheckBox box) {
                var count = named.stream().filter(list -> list.contains(id)).count();
                box.setText(words(design, id));
                box.setIndeterminate(count > 0 && count < named.size());
                box.setSelected(count == named.size());
            }
        }
        showing = false;
    }

    private List<ComponentId> named(Record record) {
        return RecordType.at(record, row.path()) instanceof List<?> list
                ? list.stream().map(ComponentId.class::cast).toList()
                : List.of();
    }

    /// What may be named: in the VPC of the first component where it stands in one, and what is named already.
    private List<ComponentId> candidates(Architecture design, List<? extends Record> records,
            List<List<ComponentId>> named) {
        var vpc = records.getFirst() instanceof Component first ? design.vpc(first) : null;
        var found = new ArrayList<ComponentId>();
        for (var each : design.components()) {
            var there = design.vpc(each);
            var near = vpc == null || there == null || Objects.equals(vpc.id(), there.id());
            if (kinds().contains(each.kind().name()) && near
                    || named.stream().anyMatch(list -> list.contains(each.id()))) {
                found.add(each.id());
            }
        }
        return found;
    }

    private List<String> kinds() {
        return row.list().element() instanceof Shape.Reference reference ? reference.kinds() : List.of();
    }

    private static String words(Architecture design, ComponentId id) {
        var component = design.find(id);
        if (component == null) {
            return id.value();
        }
        return component.spec() instanceof Subnet subnet
                ? component.label() + " · " + subnet.cidr() + " · " + String.join(", ", design.zones(component))
                : component.label();
    }

    private CheckBox box(ComponentId id) {
        var box = new CheckBox();
        box.setId("box-" + id.value());
        box.selectedProperty().addListener((_, _, on) -> {
            if (!showing) {
                around.sink().change(row.path(), before -> changed(before, id, on), false);
            }
        });
        return box;
    }

    /// The list with one more or one less, in the order in which they are offered.
    private List<ComponentId> changed(@Nullable Object before, ComponentId id, boolean on) {
        var now = new ArrayList<ComponentId>();
        if (before instanceof List<?> list) {
            list.forEach(each -> now.add((ComponentId) each));
        }
        now.remove(id);
        if (on) {
            var place = offered.indexOf(id);
            var at = 0;
            while (at < now.size() && offered.indexOf(now.get(at)) < place) {
                at++;
            }
            now.add(at, id);
        }
        return List.copyOf(now);
    }
}
