package dev.nines.app.results;

import java.util.Locale;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.app.help.HelpTopic;
import dev.nines.app.look.Look;
import dev.nines.app.sheet.Sheet;

/// What each answer means and how it is worked out, with its formulas.
public final class HelpSheet implements Sheet {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 460;

    private final VBox node = new VBox(12);
    private final Button close = new Button();

    /// The page of an answer, the others beside it.
    ///
    /// @param leave takes the sheet away
    public HelpSheet(Look look, Answer answer, Runnable leave) {
        var texts = look.texts(HelpSheet.class);
        var title = new Label(texts.of("explain.title"));
        title.getStyleClass().add("sheet-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close.setText(texts.of("explain.close"));
        close.getStyleClass().add("small");
        close.setOnAction(_ -> leave.run());
        var pages = new PartsView(texts.of("explain.title"), _ -> {});
        Locale language = texts.language();
        pages.show(Stream.of(HelpTopic.values()).map(topic -> new Part(topic.title(language), topic.page(language))).toList());
        pages.open(HelpTopic.valueOf(answer.name()).ordinal());
        VBox.setVgrow(pages, Priority.ALWAYS);
        node.getStyleClass().addAll("over-sheet", "help-sheet");
        node.setMaxWidth(WIDTH);
        node.setPrefHeight(HEIGHT);
        node.getChildren().addAll(new HBox(8, title, space, close), pages);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return close;
    }
}
