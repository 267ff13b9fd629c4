package dev.nines.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.network.PlanRequest;
import dev.nines.analysis.network.Replan;
import dev.nines.analysis.network.Tier;
import dev.nines.analysis.network.TierSize;
import dev.nines.model.Architecture;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options on the plan of addresses that is asked for.
final class PlanOptions {

    private static final double GROWTH = 1.5;
    private static final List<String> ZONES = List.of("a", "b", "c");
    private static final List<String> TIERS = List.of("public", "private", "data");

    @Option(names = "--plan")
    private boolean plan;

    @Option(names = "--cidr", paramLabel = "BLOCK", split = ",")
    private List<String> blocks = List.of();

    @Option(names = "--zones", paramLabel = "a,b,c", split = ",")
    private List<String> zones = List.of();

    @Option(names = "--spare-zones", paramLabel = "N", defaultValue = "1")
    private int spareZones;

    @Option(names = "--reserve", paramLabel = "PERCENT", defaultValue = "25")
    private double reserve;

    @Option(names = "--tiers", paramLabel = "NAME[:SIZE],…", split = ",")
    private List<String> tiers = List.of();

    @Option(names = "--keep")
    private boolean keep;

    @Option(names = "--vpc", paramLabel = "ID")
    private @Nullable String vpc;

    @Option(names = "--write", paramLabel = "OUT")
    private @Nullable Path out;

    boolean wanted() {
        return plan;
    }

    /// The file to write the design with the plan to; absent: it is only shown.
    @Nullable
    Path out() {
        return out;
    }

    /// The VPC of the design that is planned anew; absent for a plan from nothing.
    @Nullable
    Replan replan(@Nullable Architecture design) throws InputException {
        if (design == null) {
            if (vpc != null || out != null) {
                throw InputException.of("plan.no-design", vpc == null ? "--write" : "--vpc",
                        Message.of(PlanOptions.class, "plan.no-design"), null);
            }
            return null;
        }
        for (var component : design.components()) {
            if (component.spec() instanceof Vpc && (vpc == null || component.id().value().equals(vpc))) {
                return Replan.of(design, component.id());
            }
        }
        if (vpc != null || out != null) {
            throw InputException.of("plan.vpc", vpc == null ? "" : "--vpc",
                    Message.of(PlanOptions.class, "plan.vpc", vpc == null ? "" : vpc), null);
        }
        return null;
    }

    /// The request; what is not given is what the VPC has.
    PlanRequest request(@Nullable Replan existing) throws InputException {
        if (spareZones < 0 || spareZones > 16) {
            throw wrong("spare-zones", spareZones);
        }
        if (!(reserve >= 0 && reserve < 100)) {
            throw wrong("reserve", reserve);
        }
        var share = new Probability(reserve / 100);
        var own = existing == null ? null : existing.request(spareZones, share, GROWTH);
        var tierList = new ArrayList<Tier>();
        for (var tier : tiers.isEmpty() && own == null ? TIERS : tiers) {
            tierList.add(tier(tier));
        }
        var given = blocks();
        if (own != null) {
            if (keep && tierList.isEmpty()) {
                throw InputException.of("plan.keep", "--keep", Message.of(PlanOptions.class, "plan.keep"), null);
            }
            return new PlanRequest(given.isEmpty() ? own.blocks() : given, own.ipv6(), zones.isEmpty() ? own.zones() : zones,
                    spareZones, share, tierList.isEmpty() ? own.tiers() : tierList,
                    keep && existing != null ? existing.kept() : List.of());
        }
        if (given.isEmpty()) {
            throw InputException.of("plan.no-block", "", Message.of(PlanOptions.class, "plan.no-block"),
                    Message.of(PlanOptions.class, "plan.no-block.advice"));
        }
        return new PlanRequest(given, null, zones.isEmpty() ? ZONES : zones, spareZones, share, tierList);
    }

    private List<Cidr> blocks() throws InputException {
        var found = new ArrayList<Cidr>();
        for (var block : blocks) {
            try {
                var cidr = Cidr.parse(block);
                if (!cidr.toString().equals(block.strip())) {
                    throw wrong("cidr", block);
                }
                found.add(cidr);
            } catch (IllegalArgumentException notABlock) {
                throw wrong("cidr", block);
            }
        }
        return found;
    }

    /// Reads `web`, `web:/24` or `web:500`: as large as fits, a prefix length, or room for so many addresses.
    private static Tier tier(String text) throws InputException {
        var colon = text.indexOf(':');
        var name = colon < 0 ? text.strip() : text.substring(0, colon).strip();
        var size = colon < 0 ? "" : text.substring(colon + 1).strip();
        try {
            if (size.isEmpty() && !name.isEmpty()) {
                return new Tier(name, access(name), new TierSize.Equal());
            }
            if (size.startsWith("/")) {
                return new Tier(name, access(name), new TierSize.Fixed(Integer.parseInt(size.substring(1))));
            }
            return new Tier(name, access(name), new TierSize.Needed(Long.parseLong(size), GROWTH));
        } catch (NumberFormatException notANumber) {
            throw wrong("tiers", text);
        }
    }

    private static SubnetAccess access(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("public") || lower.equals("dmz") || lower.equals("edge")) {
            return SubnetAccess.PUBLIC;
        }
        return lower.equals("data") || lower.equals("db") || lower.contains("isolated")
                ? SubnetAccess.ISOLATED
                : SubnetAccess.PRIVATE;
    }

    private static InputException wrong(String option, Object value) {
        return InputException.of("plan." + option, "--" + option,
                Message.of(PlanOptions.class, "plan." + option, String.valueOf(value)), null);
    }
}
