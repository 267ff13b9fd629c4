package dev.nines.analysis.deployment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Money;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Recommends a strategy: of those that keep to the constraints, the one that loses the fewest requests, good and bad releases as often
/// as they come; then the cheapest, then the quickest.
final class Advice {

    /// Losses of less than so many requests are alike.
    private static final double ALIKE = 10;

    private final DeploymentQuestion question;
    private final int servers;
    private final List<Message> reasons = new ArrayList<>();
    private @Nullable StrategyStudy recommended;

    Advice(DeploymentQuestion question, int servers, List<StrategyStudy> studies) {
        this.question = question;
        this.servers = servers;
        var left = new ArrayList<StrategyStudy>();
        var broken = new ArrayList<Message>();
        for (var study : studies) {
            var why = study.impossible() == null ? breaks(study) : null;
            if (why != null) {
                broken.add(Message.of(Advice.class, "reason.breaks", StrategyWords.title(study.strategy()), why));
            } else if (study.impossible() == null) {
                left.add(study);
            }
        }
        recommended = left.stream().min(order()).orElse(null);
        say(left);
        reasons.addAll(broken);
    }

    @Nullable
    StrategyStudy recommended() {
        return recommended;
    }

    List<Message> reasons() {
        return reasons;
    }

    private Comparator<StrategyStudy> order() {
        return Comparator.<StrategyStudy>comparingDouble(study -> Math.floor(lost(study) / ALIKE))
                .thenComparing(Advice::cost)
                .thenComparingDouble(study -> study.good() == null ? 0 : study.good().duration().mean());
    }

    private static BigDecimal cost(StrategyStudy study) {
        Money cost = study.extraCost();
        return cost == null ? BigDecimal.ZERO : cost.usd();
    }

    /// Requests that a release is expected to lose, those answered late counted as a tenth of one.
    private double lost(StrategyStudy study) {
        double chance = question.release().chanceBad().value();
        return (1 - chance) * lost(study.good()) + chance * lost(study.bad());
    }

    private static double lost(@Nullable DeploymentFigures figures) {
        return figures == null ? 0 : figures.failed().mean() + figures.slowed().mean() / 10;
    }

    /// Which constraint a strategy does not keep; absent where it keeps all.
    private @Nullable Message breaks(StrategyStudy study) {
        var good = study.good();
        var bad = study.bad();
        var constraints = question.constraints();
        var cost = study.extraCost();
        var addresses = study.addresses();
        if (good == null || bad == null) {
            return null;
        }
        boolean apart = constraints.noMixedVersions() || !question.release().mayMix();
        if (apart && good.mixedSeconds().mean() > 0) {
            return message("mixes", good.mixedSeconds().mean());
        }
        if (constraints.noFurtherServers() && good.peakServers().mean() > servers) {
            return message("more-servers", good.peakServers().mean() - servers);
        }
        if (addresses != null && !addresses.fits()) {
            return message("addresses", addresses.further(), addresses.free());
        }
        var budget = constraints.budget();
        if (budget != null && cost != null && cost.compareTo(budget) > 0) {
            return message("budget", cost.usd(), budget.usd());
        }
        var within = constraints.rollbackWithin();
        if (within != null && bad.rollback() == null) {
            return message("no-rollback");
        }
        if (within != null && bad.rollback() != null && bad.rollback().mean() > Durations.seconds(within)) {
            return message("slow-rollback", bad.rollback().mean() / 60, Durations.seconds(within) / 60);
        }
        var most = constraints.lostShare();
        double share = good.sent().mean() == 0 ? 0 : good.failed().mean() / good.sent().mean();
        return most != null && share > most ? message("loses", share, most) : null;
    }

    private void say(List<StrategyStudy> left) {
        var best = recommended;
        if (best == null) {
            reasons.add(Message.of(Advice.class, "reason.none"));
            return;
        }
        var good = best.good();
        var bad = best.bad();
        if (good == null || bad == null) {
            return;
        }
        reasons.add(Message.of(Advice.class, "reason.best", StrategyWords.title(best.strategy()), good.failed().mean(),
                bad.failed().mean(), left.size()));
        var next = left.stream().filter(study -> study != best).min(order());
        next.ifPresent(study -> reasons.add(Message.of(Advice.class, "reason.next", StrategyWords.title(study.strategy()),
                Math.max(0, lost(study) - lost(best)))));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Advice.class, "reason." + key, arguments);
    }
}
