package dev.nines.app.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.simulation.rollout.Fleet;
import dev.nines.analysis.simulation.rollout.ServerSight;
import dev.nines.analysis.simulation.rollout.ServerSight.Doing;
import dev.nines.app.look.Texts;
import dev.nines.model.quantity.ComponentId;

/// The servers that get a release, fleet by fleet: the usual ones in a row, those that come beside them in the next.
final class ServerTiles extends VBox {

    private static final double LARGE = 30;
    private static final double SMALL = 16;
    private static final int MANY = 24;
    private static final double GAP = 4;

    private final Texts texts;
    private final List<Place> places = new ArrayList<>();
    private List<ServerSight> shown = List.of();

    /// A tile, and which of the servers of a second it shows.
    private record Place(int server, ServerTile tile) {}

    ServerTiles(Texts texts) {
        super(GAP);
        this.texts = texts;
        getStyleClass().add("server-tiles");
    }

    /// Makes room for all servers that a release ever has.
    void make(DeploymentPlay play, Function<ComponentId, String> names) {
        getChildren().clear();
        places.clear();
        shown = List.of();
        int first = 0;
        for (var fleet : play.fleets()) {
            add(play, fleet, first, play.fleets().size() > 1 ? names.apply(fleet.component()) : "");
            first += fleet.most();
        }
    }

    private void add(DeploymentPlay play, Fleet fleet, int first, String name) {
        int last = first;
        for (var second : play.seconds()) {
            for (int server = last; server < Math.min(first + fleet.most(), second.servers().size()); server++) {
                last = second.servers().get(server).doing() == Doing.ABSENT ? last : server + 1;
            }
        }
        if (!name.isEmpty()) {
            var label = new Label(name);
            label.getStyleClass().add("fleet-name");
            getChildren().add(label);
        }
        row(first, first + fleet.usual(), fleet.usual());
        if (last > first + fleet.usual()) {
            row(first + fleet.usual(), last, fleet.usual());
        }
    }

    private void row(int from, int to, int usual) {
        var row = new FlowPane(GAP, GAP);
        for (int server = from; server < to; server++) {
            var tile = new ServerTile(usual > MANY ? SMALL : LARGE);
            places.add(new Place(server, tile));
            row.getChildren().add(tile);
        }
        getChildren().add(row);
    }

    /// Shows what they do.
    @SuppressWarnings("ReferenceEquality")
    void show(List<ServerSight> servers) {
        if (servers != shown) {
            shown = servers;
            places.stream().filter(place -> place.server() < servers.size())
                    .forEach(place -> place.tile().show(servers.get(place.server()), texts));
        }
    }
}
