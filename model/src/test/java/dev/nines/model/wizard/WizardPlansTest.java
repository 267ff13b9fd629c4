package dev.nines.model.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import dev.nines.model.Problem;
import dev.nines.model.check.Checks;
import dev.nines.model.edit.History;
import dev.nines.model.file.DesignFile;
import dev.nines.model.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every plan, whatever wizard made it of whatever design.
final class WizardPlansTest {

    private static final int GENERATED = 8;

    static Stream<Architecture> designs() {
        return Stream.concat(Designs.all().stream(),
                Stream.iterate(1L, seed -> seed + 1).limit(GENERATED)
                        .map(seed -> DesignGenerator.design(seed, 40 + (int) (seed % 4) * 30)));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void plansAreSoundAndUndoneExactly(Architecture design) {
        for (var wizard : Wizard.usual()) {
            for (var component : subjects(design, wizard)) {
                if (wizard.on(design, component.id()) instanceof Outcome.Planned plan) {
                    holds(design, wizard, component, plan);
                }
            }
        }
    }

    /// Everything a wizard may be asked for; where it is about the whole VPC, one thing of each.
    private static Collection<Component> subjects(Architecture design, Wizard wizard) {
        if (!(wizard instanceof MakeMultiAz)) {
            return design.components();
        }
        var one = new LinkedHashMap<Object, Component>();
        design.components().forEach(each -> one.put(String.valueOf(design.vpc(each)), each));
        return one.values();
    }

    private static void holds(Architecture design, Wizard wizard, Component subject, Outcome.Planned plan) {
        var what = wizard.name() + " on " + subject.id();
        var history = History.of(design).apply(plan.edit());
        assertEquals(plan.after(), history.current(), what);
        assertEquals(design, history.undo().current(), what);
        assertEquals(plan.after(), history.undo().redo().current(), what);
        assertFalse(history.undo().canUndo(), what);
        var read = DesignFile.parse(DesignFile.text(plan.after()), "after.nines.json");
        assertEquals(plan.after(), read.architecture(), () -> what + read.problems());
        var known = new HashSet<String>();
        Checks.of(design).forEach(each -> known.add(key(each)));
        assertEquals(List.of(), Checks.of(plan.after()).stream().map(WizardPlansTest::key)
                .filter(key -> !known.contains(key)).toList(), what);
        assertFalse(plan.steps().isEmpty(), what);
        for (var language : Words.LANGUAGES) {
            plan.steps().forEach(step -> assertFalse(step.in(language).isBlank(), what));
        }
    }

    private static String key(Problem problem) {
        return problem.code() + " " + problem.element();
    }

    @Test
    void everyWizardAppliesToSomeGeneratedDesigns() {
        var applied = new TreeMap<String, Integer>();
        Wizard.usual().forEach(wizard -> applied.put(wizard.name(), 0));
        designs().forEach(design -> Wizard.usual().forEach(wizard -> subjects(design, wizard).forEach(component -> {
            if (wizard.on(design, component.id()) instanceof Outcome.Planned) {
                applied.merge(wizard.name(), 1, Integer::sum);
            }
        })));
        assertTrue(applied.values().stream().allMatch(count -> count >= 2), applied::toString);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void refusalsSayWhyInBothLanguages(Architecture design) {
        for (var wizard : Wizard.usual()) {
            for (var component : subjects(design, wizard)) {
                if (wizard.on(design, component.id()) instanceof Outcome.Refused(var problems)) {
                    assertFalse(problems.isEmpty());
                    for (var language : Words.LANGUAGES) {
                        problems.forEach(each -> assertFalse(each.message().in(language).isBlank()));
                        problems.stream().map(Problem::advice).filter(each -> each != null)
                                .forEach(each -> assertFalse(each.in(language).isBlank()));
                    }
                }
            }
        }
    }
}
