package dev.nines.app.rollout;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.simulation.rollout.ServerSight;
import dev.nines.analysis.simulation.rollout.ServerSight.Doing;
import dev.nines.analysis.simulation.rollout.ServerSight.Version;
import dev.nines.app.look.Texts;

/// What the colours and icons of servers mean, as far as they are seen at any time.
final class Legend extends FlowPane {

    private static final double TILE = 16;

    private final Texts texts;

    Legend(Texts texts) {
        super(12, 2);
        this.texts = texts;
        setAlignment(Pos.CENTER_RIGHT);
    }

    /// Explains what is seen in some plays.
    void show(List<DeploymentPlay> plays) {
        var seen = plays.stream().flatMap(play -> play.seconds().stream()).map(second -> second.servers()).distinct()
                .flatMap(List::stream).filter(sight -> sight.doing() != Doing.ABSENT).collect(Collectors.toSet());
        var versions = seen.stream().map(ServerSight::version).collect(Collectors.toCollection(TreeSet::new));
        var doings = seen.stream().map(ServerSight::doing).filter(doing -> doing != Doing.SERVING)
                .collect(Collectors.toCollection(TreeSet::new));
        getChildren().setAll(Stream.concat(
                versions.stream().map(version -> chip(ServerSight.of(version, Doing.SERVING), ServerTile.words(version, texts))),
                doings.stream().map(doing -> chip(ServerSight.of(Version.OLD, doing), ServerTile.words(doing, texts)))).toList());
    }

    private Label chip(ServerSight sight, String words) {
        var tile = new ServerTile(TILE);
        tile.show(sight, texts);
        var chip = new Label(words, tile);
        chip.getStyleClass().add("score-name");
        chip.setGraphicTextGap(6);
        return chip;
    }
}
