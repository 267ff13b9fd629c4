package dev.nines.app.results;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.report.DeploymentChart;
import dev.nines.app.report.StepWords;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.text.Message;

/// The strategies that were chosen: their time lines on one clock, or what each does and what there is to know.
final class StrategyDetails extends BorderPane {

    private final Texts texts;
    private final ChartView chart;
    private final VBox words = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(words);
    private final ScrollPane charts;
    private final Label none = new Label();
    private List<StrategyStudy> studies = List.of();
    private boolean bad;
    private boolean explained;

    StrategyDetails(Look look, Texts texts) {
        this.texts = texts;
        chart = new ChartView(look);
        charts = new ScrollPane(chart);
        charts.setFitToWidth(true);
        charts.setFitToHeight(true);
        charts.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        charts.setAccessibleText(texts.of("deployment.lines"));
        getStyleClass().add("strategy-details");
        setMinSize(0, 0);
        words.getStyleClass().add("explanation-words");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.of("deployment.explained"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
    }

    /// Shows strategies, with a good release or a bad one.
    void show(List<StrategyStudy> chosen, boolean badRelease) {
        studies = List.copyOf(chosen);
        bad = badRelease;
        fill();
    }

    /// Shows what strategies do in words rather than their time lines.
    void explain(boolean inWords) {
        explained = inWords;
        fill();
    }

    private void fill() {
        if (explained) {
            words.getChildren().clear();
            studies.forEach(this::explain);
            setCenter(scroll);
            return;
        }
        var drawn = DeploymentChart.aligned(studies, bad, texts.language());
        if (drawn == null) {
            none.setText(studies.stream().map(StrategyStudy::impossible).filter(why -> why != null).findFirst().map(texts::say)
                    .orElse(texts.of("deployment.choose")));
            setCenter(none);
        } else {
            chart.show(drawn);
            chart.setMinHeight(DeploymentChart.leastHeight(drawn));
            setCenter(charts);
        }
    }

    private void explain(StrategyStudy study) {
        var strategy = study.strategy();
        add(texts.say(StrategyWords.title(strategy)), "explanation-title");
        add(texts.say(StrategyWords.summary(strategy.method())), "explanation-why");
        if (study.impossible() != null) {
            add(texts.say(study.impossible()), "tone-warning");
            return;
        }
        StepWords.of(study, texts.language()).forEach(step -> add(step, "strategy-step"));
        var more = new ArrayList<Message>(study.notes());
        if (study.ease() != null) {
            more.addFirst(study.ease());
        }
        more.forEach(note -> add("•  " + texts.say(note), "explanation-why"));
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        words.getChildren().add(label);
    }
}
