package dev.nines.app.report;

import java.util.List;
import java.util.Locale;

import dev.nines.analysis.deployment.DeploymentFigures;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A figure by which strategies are compared.
public enum DeploymentColumn {
    /// How long the release takes.
    TAKES("takes", false),
    /// Lowest share of the usual servers.
    CAPACITY("capacity", true),
    /// Greatest utilisation of those that serve.
    LOAD("load", false),
    /// Requests that failed because of it.
    LOST("lost", false),
    /// Requests that were late because of it.
    SLOWED("slowed", false),
    /// Time without any answer.
    DOWN("down", false),
    /// Response time.
    P99("p99", false),
    /// Time of both versions.
    MIXED("mixed", false),
    /// Until a bad one was noticed.
    NOTICED("noticed", false),
    /// Until the old version was back.
    BACK("back", false),
    /// Share of the requests that met the bad version.
    MET("met", false),
    /// Share of the users who lost their session.
    SESSIONS("sessions", false),
    /// Most servers at once.
    SERVERS("servers", false),
    /// Further addresses.
    ADDRESSES("addresses", false),
    /// What it costs beyond what runs anyway.
    COST("cost", false),
    /// Downtime of a year.
    YEAR("year", false),
    /// What faults and releases leave.
    AVAILABLE("available", true);

    private static final List<DeploymentColumn> OF_GOOD = List.of(TAKES, CAPACITY, LOAD, LOST, SLOWED, DOWN, P99, MIXED, SESSIONS,
            SERVERS, ADDRESSES, COST, YEAR, AVAILABLE);
    private static final List<DeploymentColumn> OF_BAD = List.of(MET, NOTICED, BACK, LOST, SLOWED, DOWN, CAPACITY, LOAD, TAKES,
            YEAR, AVAILABLE);

    private final String key;
    private final boolean more;

    DeploymentColumn(String key, boolean more) {
        this.key = key;
        this.more = more;
    }

    /// Those that say something of a good release, or of a bad one.
    public static List<DeploymentColumn> of(boolean bad) {
        return bad ? OF_BAD : OF_GOOD;
    }

    /// Its end of keys and of ids.
    public String key() {
        return key;
    }

    /// Its name.
    public String title(Locale language) {
        return Message.of(DeploymentColumn.class, "deployment.column." + key).in(language);
    }

    /// What it says.
    public String help(Locale language) {
        return Message.of(DeploymentColumn.class, "deployment.column." + key + ".help").in(language);
    }

    /// Whether more is better.
    public boolean moreIsBetter() {
        return more;
    }

    /// What strategies are sorted by; NaN where there is nothing to say.
    public double value(StrategyStudy study, boolean bad) {
        var figures = bad ? study.bad() : study.good();
        if (figures == null) {
            return Double.NaN;
        }
        return switch (this) {
            case ADDRESSES -> study.addresses() == null ? Double.NaN : study.addresses().further();
            case COST -> study.extraCost() == null ? Double.NaN : study.extraCost().usd().doubleValue();
            case YEAR -> study.downtimeShare();
            case AVAILABLE -> 1 - study.unavailability();
            case TAKES, CAPACITY, LOAD, LOST, SLOWED, DOWN, P99, MIXED, NOTICED, BACK, MET, SESSIONS, SERVERS -> {
                var interval = interval(figures);
                yield interval == null ? Double.NaN : interval.mean();
            }
        };
    }

    /// The figure with its interval.
    public String words(StrategyStudy study, boolean bad) {
        var figures = bad ? study.bad() : study.good();
        if (figures == null || Double.isNaN(value(study, bad))) {
            return Estimates.NONE;
        }
        return switch (this) {
            case TAKES, DOWN, MIXED, NOTICED, BACK -> Estimates.time(interval(figures));
            case CAPACITY, LOAD, MET, SESSIONS -> Estimates.percent(interval(figures));
            case LOST, SLOWED, SERVERS -> Estimates.count(interval(figures));
            case P99 -> Estimates.milliseconds(interval(figures));
            case ADDRESSES -> study.addresses() == null
                    ? Estimates.NONE
                    : study.addresses().further() + " / " + Figures.whole(study.addresses().free());
            case COST -> study.extraCost() == null ? Estimates.NONE : Figures.money(study.extraCost());
            case YEAR -> AvailabilityFigures.aYear(study.downtimeShare());
            case AVAILABLE -> AvailabilityFigures.availability(study.unavailability());
        };
    }

    private @Nullable Interval interval(DeploymentFigures figures) {
        return switch (this) {
            case TAKES -> figures.duration();
            case CAPACITY -> figures.lowestCapacity();
            case LOAD -> figures.peakUtilisation();
            case LOST -> figures.failed();
            case SLOWED -> figures.slowed();
            case DOWN -> figures.downSeconds();
            case P99 -> figures.p99();
            case MIXED -> figures.mixedSeconds();
            case NOTICED -> figures.noticed();
            case BACK -> figures.rollback();
            case MET -> figures.badShare();
            case SESSIONS -> figures.sessionsLost();
            case SERVERS -> figures.peakServers();
            case ADDRESSES, COST, YEAR, AVAILABLE -> null;
        };
    }
}
