package dev.nines.diagrams.strategy;

import java.util.List;

import dev.nines.model.setting.DeploymentMethod;

/// The moments that tell a method: of four servers, two at a time where it goes by batches.
final class Frames {

    private static final double NOBODY = Double.NaN;

    private Frames() {}

    static List<Frame> of(DeploymentMethod method) {
        return switch (method) {
            case STOP_AND_REPLACE -> List.of(Frame.of("oooo", 0), Frame.of("xxxx", NOBODY), Frame.of("nnnn", 1));
            case IN_PLACE -> List.of(Frame.of("oooo", 0), Frame.of("xxoo", 0), Frame.of("nnoo", 0.5), Frame.of("nnxx", 1),
                    Frame.of("nnnn", 1));
            case ROLLING_WITH_EXTRA_BATCH -> List.of(Frame.of("oooo+ss", 0), Frame.of("xxoo+nn", 0.5), Frame.of("nnxx+nn", 1),
                    Frame.of("nnnn+nn", 1), Frame.of("nnnn", 1));
            case IMMUTABLE -> List.of(Frame.of("oooo+s", 0), Frame.of("oooo+nsss", 0.2), Frame.of("oooo+nnnn", 0.5),
                    Frame.of("wwww+nnnn", 1), Frame.of("nnnn", 1));
            case BLUE_GREEN -> List.of(Frame.of("oooo", 0), Frame.of("oooo+ssss", 0), Frame.of("wwww+nnnn", 1),
                    Frame.of("nnnn", 1));
            case BLUE_GREEN_IN_SERVER -> List.of(Frame.of("oo", 0), Frame.of("bo", 0), Frame.of("Bo", 0.5), Frame.of("nB", 1),
                    Frame.of("nn", 1));
            case CANARY -> List.of(Frame.of("oooo", 0), Frame.of("oooo+ssss", 0), Frame.of("oooo+nnnn", 0.1),
                    Frame.of("wwww+nnnn", 1), Frame.of("nnnn", 1));
            case LINEAR -> List.of(Frame.of("oooo+ssss", 0), Frame.of("oooo+nnnn", 0.1), Frame.of("oooo+nnnn", 0.2),
                    Frame.of("oooo+nnnn", 0.9), Frame.of("wwww+nnnn", 1));
            case TRAFFIC_SPLITTING -> List.of(Frame.of("oooo+ssss", 0), Frame.of("oooo+nnnn", 0.1), Frame.of("wwww+nnnn", 1),
                    Frame.of("nnnn", 1));
            case INSTANCE_REFRESH -> List.of(Frame.of("oooo", 0), Frame.of("xooo", 0), Frame.of("sooo", 0),
                    Frame.of("nxoo", 0.3), Frame.of("nnnn", 1));
        };
    }
}
