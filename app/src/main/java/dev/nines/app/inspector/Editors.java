package dev.nines.app.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import dev.nines.model.component.Spec;
import dev.nines.model.property.Property;
import dev.nines.model.property.Shape;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Chooses the control for a single value by its shape.
final class Editors {

    /// Texts that are sentences rather than names.
    private static final Set<String> LONG = Set.of("description", "notes", "text", "document");

    private final Around around;
    private final Supplier<String> region;
    private final Supplier<@Nullable Spec> spec;

    /// A choice of controls.
    ///
    /// @param region
    ///            region of what the form is about
    /// @param spec
    ///            of the component the form is about, or null
    Editors(Around around, Supplier<String> region, Supplier<@Nullable Spec> spec) {
        this.around = around;
        this.region = region;
        this.spec = spec;
    }

    Editor of(Property property, Shape shape, boolean optional, Editor.Target target) {
        return switch (shape) {
            case Shape.Text(var source) when source != null -> new OfferEditor(
                    () -> around.offers().of(source, region.get(), spec.get()), around, target);
            case Shape.Flag _ when !optional -> new FlagEditor(around.words().setting(property), target);
            case Shape.Flag _ -> new ChoiceEditor(() -> List.of(true, false),
                    value -> around.texts().of(Boolean.TRUE.equals(value) ? "yes" : "no"), true, around,
                    target);
            case Shape.Choice choice -> new ChoiceEditor(() -> Arrays.asList(choice.type().getEnumConstants()),
                    value -> around.words().choice((Enum<?>) value), optional, around, target);
            case Shape.Reference reference -> new ChoiceEditor(() -> referable(reference),
                    value -> label((ComponentId) value), optional, around, target);
            case Shape.Text _,Shape.Whole _,Shape.Decimal _,Shape.Time _,Shape.Share _,Shape.PerSecond _,Shape.Size _,Shape.Amount _,Shape.Block _ ->
                new TextEditor(property, shape, optional, LONG.contains(property.name()), around, target);
            case Shape.Nested _,Shape.Either _,Shape.ListOf _,Shape.MapOf _,Shape.Extra _ ->
                throw new IllegalArgumentException(shape + " is not a single value");
        };
    }

    private List<ComponentId> referable(Shape.Reference reference) {
        return around.design().get().components().stream()
                .filter(one -> reference.kinds().isEmpty() || reference.kinds().contains(one.kind().name()))
                .map(one -> one.id()).toList();
    }

    private String label(ComponentId id) {
        var component = around.design().get().find(id);
        return component == null ? around.texts().of("reference.lost", id.value()) : component.label();
    }
}
