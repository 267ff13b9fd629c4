package dev.nines.analysis.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.check.Checks;
import dev.nines.model.quantity.ElementId;

/// What a review says about a design.
///
/// @param findings worst first, then in the order of the rules and the design
public record Review(List<Finding> findings) {

    /// What the rules `subnet.too-small` and `nat.shared` say too.
    private static final List<String> REPEATED = List.of("network.does-not-fit-now", "network.does-not-fit-full-load",
            "network.does-not-fit-release", "network.does-not-fit-zone-lost", "network.way-out-in-other-zone");

    public Review {
        findings = List.copyOf(findings);
    }

    /// The review of a design whose analyses are at hand.
    public static Review of(Evidence evidence) {
        var scene = new Scene(evidence);
        var findings = new ArrayList<Finding>();
        for (var rule : Rules.ALL) {
            rule.review(scene, new Sink(scene, rule, findings));
        }
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return new Review(findings);
    }

    /// The review of a design, from nothing but the design and prices.
    public static Review of(Architecture design, PriceBook prices) {
        return of(Evidence.of(design, prices));
    }

    /// The codes of all rules, in the order of the documentation.
    public static List<String> codes() {
        return Rules.ALL.stream().map(Rule::code).toList();
    }

    /// How many findings there are of a severity.
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /// The findings as problems.
    public List<Problem> problems() {
        return findings.stream().map(Finding::problem).toList();
    }

    /// What is wrong with the structure and the network of a design, without what findings say again.
    public static List<Problem> faults(Evidence evidence) {
        var faults = new ArrayList<>(Checks.of(evidence.architecture()));
        evidence.network().problems().stream().filter(problem -> !REPEATED.contains(problem.code())).forEach(faults::add);
        return faults;
    }

    /// The findings about a component or connection.
    public List<Finding> about(ElementId element) {
        return findings.stream().filter(finding -> element.equals(finding.element())).toList();
    }
}
