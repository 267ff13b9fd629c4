package dev.nines.diagrams.compose;

import dev.nines.diagrams.mark.Hue;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.Cache;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.Region;
import dev.nines.model.component.Role;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import dev.nines.model.component.WebServer;

/// The hue of every kind of component.
public final class Hues {

    private Hues() {}

    public static Hue of(Spec spec) {
        return switch (spec) {
            case Region _ -> Hue.REGION;
            case Vpc _ -> Hue.VPC;
            case Subnet subnet -> switch (subnet.access()) {
                case PUBLIC -> Hue.PUBLIC_SUBNET;
                case PRIVATE -> Hue.PRIVATE_SUBNET;
                case ISOLATED -> Hue.ISOLATED_SUBNET;
            };
            case SecurityGroup _,NetworkAcl _,SecretStore _,Role _ -> Hue.SECURITY;
            case InternetGateway _,NatGateway _,ElasticIp _ -> Hue.BALANCING;
            case WebServer _,AppServer _,AppLoadBalancer _ -> Hue.PROCESS;
            case DatabaseServer _ -> Hue.DATA;
            case ObjectStorage _ -> Hue.STORAGE;
            case Cache _,MessageQueue _ -> Hue.MESSAGING;
            case ExternalService _ -> Hue.CLIENT;
            default -> switch (spec.kind().group()) {
                case CLIENTS -> Hue.CLIENT;
                case EDGE, LOAD_BALANCING -> Hue.BALANCING;
                case NETWORK -> Hue.ZONE;
                case COMPUTE -> Hue.COMPUTE;
                case DATA -> Hue.DATA;
                case OPERATIONS -> Hue.OPERATIONS;
            };
        };
    }
}
