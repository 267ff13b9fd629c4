package dev.nines.model.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.Assumptions;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Objectives;
import dev.nines.model.Severity;
import dev.nines.model.Traffic;
import dev.nines.model.property.Property;
import dev.nines.model.property.RecordType;
import dev.nines.model.property.Shape;
import dev.nines.model.property.Terms;
import dev.nines.model.release.Release;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.text.Message;
import dev.nines.model.wizard.Wizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything a person can set has words, and no words are left over.
class TermsTest {

    private final Set<String> used = new LinkedHashSet<>();
    private final Set<Object> seen = new HashSet<>();

    TermsTest() {
        for (var kind : Kind.all()) {
            use(kind.label());
            use(kind.help());
            walk(kind.settings());
        }
        Stream.of(Group.values()).forEach(group -> use(group.label()));
        Stream.of(Severity.values()).forEach(severity -> use(Terms.of(severity)));
        walk(RecordType.of(Component.class));
        walk(RecordType.of(Connection.class));
        walk(RecordType.of(Traffic.class));
        walk(RecordType.of(Objectives.class));
        walk(RecordType.of(Assumptions.class));
        walk(RecordType.of(Scenario.class));
        walk(RecordType.of(Release.class));
        Wizard.all().forEach(this::walk);
        for (var part : Architecture.class.getRecordComponents()) {
            if (!part.getName().equals("extra")) {
                used.add("setting.architecture." + part.getName());
                used.add("setting.architecture." + part.getName() + ".help");
            }
        }
    }

    private void use(Message message) {
        used.add(message.key());
    }

    private void walk(RecordType<?> type) {
        if (seen.add(type)) {
            type.properties().stream().filter(property -> !(property.shape() instanceof Shape.Extra))
                    .forEach(this::walk);
        }
    }

    private void walk(Property property) {
        use(property.label());
        use(property.help());
        if (!property.name().equals("id") && !property.name().equals("spec")) {
            walk(property.shape());
        }
    }

    private void walk(Shape shape) {
        switch (shape) {
            case Shape.Nested nested -> walk(nested.recordType());
            case Shape.Either either -> either.choices().forEach((name, choice) -> {
                use(Terms.of(either, name));
                walk(RecordType.of(choice));
            });
            case Shape.ListOf list -> walk(list.element());
            case Shape.MapOf map -> {
                walk(map.key());
                walk(map.value());
            }
            case Shape.Choice choice -> Stream.of(choice.type().getEnumConstants())
                    .forEach(constant -> use(Terms.of((Enum<?>) constant)));
            case Shape.Text _,Shape.Flag _,Shape.Whole _,Shape.Decimal _,Shape.Time _,Shape.Share _,Shape.PerSecond _,Shape.Size _,Shape.Amount _,Shape.Block _,Shape.Reference _,Shape.Extra _ ->
                {
                }
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("dev.nines.model.component.messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void whatCanBeSetHasWordsAndNoWordIsLeftOver(String language) {
        assertTrue(used.size() > 1400, () -> used.size() + " words");
        assertEquals(new TreeSet<>(used), new TreeSet<>(bundle(language).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void helpIsOneSentence(String language) {
        var words = bundle(language);
        var poor = new TreeSet<String>();
        for (var key : words.keySet()) {
            var text = words.getString(key);
            if (key.endsWith(".help")
                    && (!text.endsWith(".") || text.contains(". ") || text.length() > 130)) {
                poor.add(key + " = " + text);
            }
        }
        assertEquals(Set.of(), poor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void labelsOfOneRecordDiffer(String language) {
        var words = bundle(language);
        var twice = new TreeSet<String>();
        for (var kind : Kind.all()) {
            var labels = new HashSet<String>();
            kind.settings().properties().forEach(property -> {
                if (!labels.add(words.getString(property.label().key()))) {
                    twice.add(property.label().key());
                }
            });
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void readsInBothLanguages() {
        var label = Kind.of(TargetGroup.class).settings().property("deregistrationDelay").label();
        assertEquals("Deregistration delay", label.in(Locale.ENGLISH));
        assertEquals("등록 취소 지연", label.in(Locale.KOREAN));
        assertNotEquals(Group.DATA.label().in(Locale.ENGLISH), Group.DATA.label().in(Locale.KOREAN));
    }
}
