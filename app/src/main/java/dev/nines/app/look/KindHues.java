package dev.nines.app.look;

import dev.nines.diagrams.mark.Hue;
import dev.nines.model.component.Kind;

/// The hue of a kind's icon in lists.
public final class KindHues {

    private KindHues() {}

    /// The hue.
    public static Hue of(Kind kind) {
        return switch (kind.name()) {
            case "region" -> Hue.REGION;
            case "vpc" -> Hue.VPC;
            case "availability-zone" -> Hue.ZONE;
            case "subnet" -> Hue.PRIVATE_SUBNET;
            case "security-group", "network-acl", "secret-store", "role" -> Hue.SECURITY;
            case "object-storage" -> Hue.STORAGE;
            case "cache", "message-queue" -> Hue.MESSAGING;
            case "web-server", "app-server", "app-load-balancer", "nginx-balancer", "haproxy-balancer",
                    "database-server" ->
                Hue.PROCESS;
            default -> switch (kind.group()) {
                case CLIENTS -> Hue.CLIENT;
                case EDGE, NETWORK, LOAD_BALANCING -> Hue.BALANCING;
                case COMPUTE -> Hue.COMPUTE;
                case DATA -> Hue.DATA;
                case OPERATIONS -> Hue.OPERATIONS;
            };
        };
    }
}
