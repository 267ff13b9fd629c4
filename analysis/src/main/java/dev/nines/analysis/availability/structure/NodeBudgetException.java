package dev.nines.analysis.availability.structure;

/// A diagram has grown beyond the nodes it may have; caught inside this package, where bounds take over.
final class NodeBudgetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NodeBudgetException(int budget) {
        super("the diagram needs more than " + budget + " nodes", null, false, false);
    }
}
