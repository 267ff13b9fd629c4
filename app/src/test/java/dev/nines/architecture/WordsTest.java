package dev.nines.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Words for people come from bundles, never from the code.
final class WordsTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /// Endings that follow the sound of the word before are grammar and no words.
    private static final String GRAMMAR = "model/src/main/java/dev/nines/model/text/Particles.java";

    /// Methods whose text a person reads.
    private static final Set<String> SHOWING_METHODS = Set.of("setText", "setTitle", "setHeaderText",
            "setContentText",
            "setPromptText", "setAccessibleText", "setAccessibleHelp", "setAccessibleRoleDescription",
            "setTooltip", "println",
            "print", "printf", "literal");

    /// Constructors whose text a person reads.
    private static final Set<String> SHOWING_TYPES = Set.of("Label", "Button", "ToggleButton", "RadioButton",
            "CheckBox",
            "Menu", "MenuItem", "CheckMenuItem", "RadioMenuItem", "Tab", "TitledPane", "Tooltip", "Hyperlink",
            "TableColumn",
            "TreeTableColumn", "ToggleSwitch", "ExtensionFilter", "Alert");

    /// Names and notations that are the same in every language.
    private static final Set<String> SAME_EVERYWHERE = Set.of("Nines", "nines", "English", "JSON", "SVG",
            "PNG", "PDF", "HTML",
            "CIDR", "IPv4", "IPv6", "AWS", "VPC", "USD", "vCPU", "GiB", "MiB", "ms");

    @Test
    void whatIsShownComesFromABundle() {
        var found = new ArrayList<String>();
        for (var source : SourceFile.all()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethodInvocation(MethodInvocationTree call,
                        @Nullable Void nothing) {
                    if (SHOWING_METHODS.contains(lastName(call.getMethodSelect().toString()))) {
                        call.getArguments().forEach(argument -> collect(source, argument, found));
                    }
                    return super.visitMethodInvocation(call, nothing);
                }

                @Override
                public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
                    if (SHOWING_TYPES
                            .contains(lastName(made.getIdentifier().toString().replaceAll("<.*", "")))) {
                        made.getArguments().forEach(argument -> collect(source, argument, found));
                    }
                    return super.visitNewClass(made, nothing);
                }
            }.scan(source.tree(), null);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void koreanStandsOnlyInBundles() {
        var found = new ArrayList<String>();
        for (var source : SourceFile.all()) {
            if (source.name().equals(GRAMMAR)) {
                continue;
            }
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                /// Words that are understood when a person writes them are not shown.
                @Override
                public @Nullable Void visitConstantCaseLabel(ConstantCaseLabelTree label, @Nullable Void nothing) {
                    return null;
                }

                @Override
                public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                    if (literal.getValue() instanceof String text && HANGUL.matcher(text).find()) {
                        found.add(source.at(literal) + " " + text);
                    }
                    return null;
                }
            }.scan(source.tree(), null);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        var found = new ArrayList<String>();
        for (var source : SourceFile.all()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethodInvocation(MethodInvocationTree call,
                        @Nullable Void nothing) {
                    if (call.getMethodSelect().toString().equals("Message.of")) {
                        checkKey(source, call, found);
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(source.tree(), null);
        }
        assertEquals(List.of(), found);
    }

    /// `Message.of(Beside.class, "key", …)`: the bundle `messages` beside the class holds the key.
    private static void checkKey(SourceFile source, MethodInvocationTree call, List<String> found) {
        var beside = call.getArguments().getFirst().toString();
        if (!beside.endsWith(".class") || !(call.getArguments().get(1) instanceof LiteralTree key)) {
            return;
        }
        var folder = packageOf(source, beside.substring(0, beside.length() - ".class".length())).replace('.',
                '/');
        var module = source.name().substring(0, source.name().indexOf('/'));
        for (var place : List.of(module, "model", "analysis", "diagrams")) {
            var bundle = SourceFile.ROOT.resolve(place).resolve("src/main/resources").resolve(folder).resolve(
                    "messages.properties");
            if (Files.isRegularFile(bundle)) {
                if (!Bundles.words(bundle).containsKey((String) key.getValue())) {
                    found.add(source.at(call) + " asks " + folder + " for " + key);
                }
                return;
            }
        }
        found.add(source.at(call) + " has no bundle in " + folder);
    }

    private static String packageOf(SourceFile source, String type) {
        for (var line : source.tree().getImports()) {
            var imported = line.getQualifiedIdentifier().toString();
            if (imported.endsWith("." + type)) {
                return imported.substring(0, imported.length() - type.length() - 1);
            }
        }
        return String.valueOf(source.tree().getPackageName());
    }

    /// Literals that reach the reader: directly, joined with something, or as one side of a choice.
    private static void collect(SourceFile source, ExpressionTree expression, List<String> found) {
        switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> {
                if (WORD.matcher(text).results().anyMatch(word -> !SAME_EVERYWHERE.contains(word.group()))) {
                    found.add(source.at(literal) + " " + literal);
                }
            }
            case BinaryTree joined -> {
                collect(source, joined.getLeftOperand(), found);
                collect(source, joined.getRightOperand(), found);
            }
            case ConditionalExpressionTree choice -> {
                collect(source, choice.getTrueExpression(), found);
                collect(source, choice.getFalseExpression(), found);
            }
            case ParenthesizedTree inner -> collect(source, inner.getExpression(), found);
            default -> {
                // Everything else is computed: its own literals are looked at where they stand.
            }
        }
    }

    private static String lastName(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }
}
