package dev.nines.app.results;

import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.app.look.Texts;
import dev.nines.model.release.StrategyWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is recommended, and why.
final class Recommendation extends HBox {

    private static final int WIDEST_TIP = 520;

    private final Texts texts;
    private final FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
    private final Label title = new Label();
    private final Label reasons = new Label();
    private final Tooltip all = new Tooltip();

    Recommendation(Texts texts) {
        super(10);
        this.texts = texts;
        getStyleClass().add("recommendation");
        setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("explanation-title");
        reasons.getStyleClass().add("recommendation-why");
        reasons.setWrapText(true);
        reasons.setTooltip(all);
        all.setWrapText(true);
        all.setMaxWidth(WIDEST_TIP);
        var words = new VBox(2, title, reasons);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().addAll(icon, words);
    }

    void show(DeploymentComparison comparison) {
        var best = comparison.recommended();
        icon.setIconCode(best == null ? Feather.ALERT_CIRCLE : Feather.CHECK_CIRCLE);
        getStyleClass().removeAll("nothing");
        if (best == null) {
            getStyleClass().add("nothing");
            title.setText(texts.of("deployment.nothing"));
        } else {
            title.setText(texts.of("deployment.recommended", texts.say(StrategyWords.title(best.strategy()))));
        }
        reasons.setText(comparison.reasons().stream().map(texts::say).collect(Collectors.joining(". ", "", ".")));
        all.setText(comparison.reasons().stream().map(reason -> "•  " + texts.say(reason)).collect(Collectors.joining("\n")));
    }
}
