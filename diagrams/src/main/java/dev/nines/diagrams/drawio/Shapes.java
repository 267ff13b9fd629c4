package dev.nines.diagrams.drawio;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import dev.nines.diagrams.compose.Hues;
import dev.nines.diagrams.icon.Icons;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Icon;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Region;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;

/// How draw.io shows every kind of component: by its AWS shapes, in the colours of the AWS icon deck, and by our own icons for what is
/// no service of AWS.
final class Shapes {

    private static final String CONTAINER = "html=1;whiteSpace=wrap;fontSize=12;container=1;collapsible=0;recursiveResize=0;verticalAlign=top;"
            + "align=left;";
    private static final String GROUP = "outlineConnect=0;gradientColor=none;dropTarget=1;spacingLeft=30;shape=mxgraph.aws4.group;"
            + "grIcon=mxgraph.aws4.";
    private static final String COMPUTE = "#ED7100";
    private static final String NETWORK = "#8C4FFF";
    private static final String DATABASE = "#C925D1";
    private static final String STORAGE = "#7AA116";
    private static final String SECURITY = "#DD344C";
    private static final String INTEGRATION = "#E7157B";
    private static final String GENERAL = "#232F3D";

    private Shapes() {}

    /// A container.
    static String room(Spec spec) {
        return CONTAINER + switch (spec) {
            case Region _ -> group("group_region", "#00A4A6", "none", true);
            case Vpc _ -> group("group_vpc2", "#8C4FFF", "none", false);
            case AvailabilityZone _ -> "fillColor=none;strokeColor=#00A4A6;dashed=1;fontColor=#007E80;spacingLeft=8;";
            case Subnet subnet -> subnet.access() == SubnetAccess.PUBLIC
                    ? group("group_security_group", "#7AA116", "#F2F6E8", false) + "grStroke=0;"
                    : group("group_security_group", "#00A4A6", "#E6F6F7", false) + "grStroke=0;";
            case AutoScalingGroup _ -> group("group_auto_scaling_group", COMPUTE, "none", true);
            default -> group("group_ec2_instance_contents", COMPUTE, "#FFFFFF", false);
        };
    }

    /// The line around the servers of a group in several zones: nothing stands in it, and clicks go through.
    static String outline() {
        return "html=1;fillColor=none;strokeColor=" + COMPUTE + ";dashed=1;rounded=1;arcSize=4;verticalAlign=bottom;align=right;"
                + "spacingRight=8;fontSize=12;fontColor=#AD5C17;pointerEvents=0;";
    }

    private static String group(String icon, String color, String fill, boolean dashed) {
        return GROUP + icon + ";strokeColor=" + color + ";fillColor=" + fill + ";fontColor=" + (dashed ? "#3A4552" : color)
                + ";dashed=" + (dashed ? 1 : 0) + ";";
    }

    /// A card, whose icon stands in it.
    static String card(double spacing) {
        return "rounded=1;arcSize=12;html=1;whiteSpace=wrap;overflow=hidden;align=left;verticalAlign=middle;fontSize=12;"
                + "fontColor=#1B1F27;fillColor=#FFFFFF;strokeColor=#D0D5DD;container=1;collapsible=0;recursiveResize=0;dropTarget=0;"
                + "spacingLeft=" + Math.round(spacing) + ";spacingRight=4;";
    }

    /// The icon of a card.
    static String icon(Spec spec) {
        return switch (spec.kind().name()) {
            case "users" -> stencil("users", GENERAL);
            case "dns-zone" -> stencil("hosted_zone", NETWORK);
            case "dns-record" -> service("route_53", NETWORK);
            case "api-gateway" -> service("api_gateway", INTEGRATION);
            case "object-storage" -> service("s3", STORAGE);
            case "elastic-ip" -> stencil("elastic_ip_address", COMPUTE);
            case "internet-gateway" -> stencil("internet_gateway", NETWORK);
            case "nat-gateway" -> stencil("nat_gateway", NETWORK);
            case "network-acl" -> stencil("network_access_control_list", NETWORK);
            case "application-load-balancer" -> stencil("application_load_balancer", NETWORK);
            case "network-load-balancer" -> stencil("network_load_balancer", NETWORK);
            case "classic-load-balancer" -> stencil("classic_load_balancer", NETWORK);
            case "server" -> stencil("instance2", COMPUTE);
            case "auto-scaling-group" -> stencil("auto_scaling2", COMPUTE);
            case "lambda-function" -> service("lambda", COMPUTE);
            case "database", "read-replica" -> service("rds", DATABASE);
            case "cache" -> service("elasticache", DATABASE);
            case "message-queue" -> service("sqs", INTEGRATION);
            case "alarm" -> stencil("alarm", INTEGRATION);
            case "secret-store" -> service("secrets_manager", SECURITY);
            case "role" -> stencil("role", SECURITY);
            case "pipeline" -> service("codepipeline", DATABASE);
            case "deployment-group" -> service("codedeploy", DATABASE);
            case "beanstalk-environment" -> service("elastic_beanstalk", COMPUTE);
            case "stack" -> service("cloudformation", INTEGRATION);
            default -> own(spec);
        };
    }

    private static String service(String name, String color) {
        return "sketch=0;html=1;aspect=fixed;outlineConnect=0;connectable=0;strokeColor=#ffffff;fillColor=" + color
                + ";shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4." + name + ";";
    }

    private static String stencil(String name, String color) {
        return "sketch=0;html=1;aspect=fixed;outlineConnect=0;connectable=0;strokeColor=none;fillColor=" + color
                + ";shape=mxgraph.aws4." + name + ";";
    }

    private static String own(Spec spec) {
        var name = spec.kind().name();
        var color = Theme.LIGHT.hue(Hues.of(spec));
        var picture = new Drawing(new Bounds(0, 0, 24, 24), Theme.LIGHT.card().withOpacity(0),
                List.of(new Icon(Icons.named(name), 0, 0, 24, color)), name, name, Locale.ENGLISH);
        var bytes = SvgWriter.write(picture, FontEmbedding.NONE).getBytes(StandardCharsets.UTF_8);
        return "shape=image;html=1;aspect=fixed;imageAspect=0;connectable=0;image=data:image/svg+xml,"
                + Base64.getEncoder().encodeToString(bytes) + ";";
    }
}
