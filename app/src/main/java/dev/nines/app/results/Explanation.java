package dev.nines.app.results;

import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.analysis.finding.Finding;
import dev.nines.app.document.Answers;
import dev.nines.app.look.Texts;
import dev.nines.model.Problem;
import dev.nines.model.edit.Edit;
import org.jspecify.annotations.Nullable;

/// Why something that was found matters: the rule, what it means, what to do, and what the button would do.
final class Explanation extends ScrollPane {

    private final Texts texts;
    private final Consumer<Edit> mend;
    private final VBox words = new VBox(6);

    /// An explanation of nothing.
    ///
    /// @param mend does an edit that mends
    Explanation(Texts texts, Consumer<Edit> mend) {
        this.texts = texts;
        this.mend = mend;
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
        if (fix == null) {
            add(texts.of("findings.no-fix"), "muted");
            return;
        }
        var button = new Button(texts.say(fix.label(answers.design())));
        button.getStyleClass().addAll("small", "accent");
        button.setOnAction(_ -> mend.accept(fix));
        words.getChildren().add(button);
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        words.getChildren().add(label);
    }
}
