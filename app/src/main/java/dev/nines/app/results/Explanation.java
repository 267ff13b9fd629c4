package dev.nines.app.results;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.analysis.finding.Finding;
import dev.nines.app.document.Answers;
import dev.nines.app.look.Texts;
import dev.nines.model.Problem;
import org.jspecify.annotations.Nullable;

/// Why something that was found matters: the rule, what it means, what to do, and what the button would do.
final class Explanation extends ScrollPane {

    private final Texts texts;
    private final VBox words = new VBox(6);

    Explanation(Texts texts) {
        this.texts = texts;
        getStyleClass().add("explanation");
        words.getStyleClass().add("explanation-words");
        setContent(words);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.of("findings.why"));
    }

    /// Explains a problem, or nothing.
    void show(@Nullable Problem problem, @Nullable Answers answers) {
        words.getChildren().clear();
        if (problem == null || answers == null) {
            add(texts.of("findings.choose"), "muted");
            return;
        }
        var finding = answers.finding(problem);
        if (finding == null) {
            add(texts.say(problem.message()), "explanation-title");
        } else {
            add(texts.say(finding.title()), "explanation-title");
            add(texts.say(problem.message()), "explanation-why");
            add(texts.say(finding.pillar().label()) + " · " + finding.code(), "muted");
            add(texts.say(finding.why()), "explanation-why");
        }
        if (problem.advice() != null) {
            add(texts.say(problem.advice()), "explanation-advice");
        }
        fix(finding, answers);
    }

    private void fix(@Nullable Finding finding, Answers answers) {
        var fix = finding == null ? null : finding.fix();
        add(fix == null ? texts.of("findings.no-fix") : texts.of("findings.fix-does", texts.say(fix.label(answers.design()))),
                "muted");
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        words.getChildren().add(label);
    }
}
