package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Places nodes in columns from caller to callee: a small layered layout after Sugiyama, Tagawa and Toda (1981).
///
/// Columns by longest path, order in a column by barycentres, heights so that connections run straight.
final class Flow {

    private static final int SWEEPS = 4;

    private final List<Node> nodes;
    private final List<Link> links = new ArrayList<>();
    private final Map<Node, List<Link>> into = new HashMap<>();
    private final Map<Node, List<Link>> out = new HashMap<>();
    private final Map<Node, Integer> column = new HashMap<>();
    private final List<List<Node>> columns = new ArrayList<>();
    private final Set<Node> chained = new HashSet<>();
    private final double columnGap;
    private final double gap;

    private Flow(List<Node> nodes, List<Link> links, double columnGap, double gap) {
        this.nodes = nodes;
        this.columnGap = columnGap;
        this.gap = gap;
        forward(links);
        this.links.forEach(link -> {
            into.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link);
            out.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
        });
        layer();
    }

    /// Gives places from (0, 0) on.
    static void arrange(List<Node> nodes, List<Link> links, double columnGap, double gap) {
        if (nodes.isEmpty()) {
            return;
        }
        var flow = new Flow(nodes, links, columnGap, gap);
        flow.order();
        if (!flow.stackLeading()) {
            flow.place();
        }
    }

    /// Whether every column has one node: then the nodes can as well stand on each other.
    static boolean isChain(List<Node> nodes, List<Link> links) {
        var flow = new Flow(nodes, links, 0, 0);
        return flow.columns.stream().allMatch(each -> each.size() == 1);
    }

    /// The nodes in the order of a chain.
    static List<Node> chain(List<Node> nodes, List<Link> links) {
        return new Flow(nodes, links, 0, 0).columns.stream().flatMap(List::stream).toList();
    }

    /// Keeps the links that do not close a circle, by depth-first search from the first node on.
    private void forward(List<Link> all) {
        var out = new HashMap<Node, List<Link>>();
        all.forEach(link -> out.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link));
        var hasCaller = new HashMap<Node, Boolean>();
        all.forEach(link -> hasCaller.put(link.to(), true));
        var state = new HashMap<Node, Boolean>();
        var order = new ArrayList<>(nodes);
        order.sort(Comparator.comparing(node -> hasCaller.containsKey(node)));
        order.forEach(node -> search(node, out, state));
    }

    private void search(Node node, Map<Node, List<Link>> out, Map<Node, Boolean> open) {
        if (open.containsKey(node)) {
            return;
        }
        open.put(node, true);
        for (var link : out.getOrDefault(node, List.of())) {
            if (!open.getOrDefault(link.to(), false)) {
                links.add(link);
                search(link.to(), out, open);
            }
        }
        open.put(node, false);
    }

    private void layer() {
        nodes.forEach(this::depth);
        pullCallers();
        nodes.forEach(node -> {
            int at = column.getOrDefault(node, 0);
            while (columns.size() <= at) {
                columns.add(new ArrayList<>());
            }
            columns.get(at).add(node);
        });
        columns.removeIf(List::isEmpty);
    }

    private int depth(Node node) {
        var known = column.get(node);
        if (known != null) {
            return known;
        }
        int depth = 0;
        for (var link : into.getOrDefault(node, List.of())) {
            depth = Math.max(depth, depth(link.from()) + 1);
        }
        column.put(node, depth);
        return depth;
    }

    /// Brings those that nobody calls next to what they call.
    private void pullCallers() {
        for (var node : nodes) {
            if (!into.containsKey(node)) {
                out.getOrDefault(node, List.of()).stream()
                        .mapToInt(link -> column.getOrDefault(link.to(), 0)).min()
                        .ifPresent(nearest -> column.put(node, nearest - 1));
            }
        }
    }

    private void order() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            var place = new HashMap<Node, Double>();
            columns.forEach(each -> {
                for (int i = 0; i < each.size(); i++) {
                    place.put(each.get(i), (i + 0.5) / each.size());
                }
            });
            boolean forwards = sweep % 2 == 0;
            for (var each : columns) {
                var wish = new HashMap<Node, Double>();
                each.forEach(node -> wish.put(node, mean(node, forwards, place)));
                each.sort(Comparator.comparingDouble(node -> wish.getOrDefault(node, 0.0)));
                for (int i = 0; i < each.size(); i++) {
                    place.put(each.get(i), (i + 0.5) / each.size());
                }
            }
        }
    }

    private double mean(Node node, boolean callers, Map<Node, Double> place) {
        return (callers ? into : out).getOrDefault(node, List.of()).stream()
                .mapToDouble(link -> place.getOrDefault(callers ? link.from() : link.to(), 0.5)
                        + 0.001 * (callers ? link.fromOffset() : link.toOffset()) / 1000)
                .average().orElse(place.getOrDefault(node, 0.5));
    }

    /// A chain of single cards before a room stands on each other beside it instead of in as many columns.
    private boolean stackLeading() {
        int room = 0;
        while (room < columns.size() && columns.get(room).size() == 1
                && columns.get(room).getFirst().form() != Form.ROOM) {
            room++;
        }
        if (room < 2 || room >= columns.size()
                || columns.get(room).stream().noneMatch(node -> node.form() == Form.ROOM)) {
            return false;
        }
        var stacked = new ArrayList<Node>();
        columns.subList(0, room).forEach(stacked::addAll);
        columns.subList(0, room).clear();
        columns.addFirst(stacked);
        chained.addAll(stacked);
        place();
        return true;
    }

    private void place() {
        double x = 0;
        for (var each : columns) {
            double width = each.stream().mapToDouble(node -> node.width).max().orElse(0);
            for (var node : each) {
                node.x = x + (width - node.width) / 2;
            }
            x += width + columnGap;
        }
        int tallest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (height(columns.get(i)) > height(columns.get(tallest))) {
                tallest = i;
            }
        }
        stack(columns.get(tallest), Side.NONE);
        for (int i = tallest - 1; i >= 0; i--) {
            stack(columns.get(i), Side.CALLEES);
        }
        for (int i = tallest + 1; i < columns.size(); i++) {
            stack(columns.get(i), Side.CALLERS);
        }
        double top = nodes.stream().mapToDouble(node -> node.y).min().orElse(0);
        nodes.forEach(node -> node.y -= top);
    }

    private double height(List<Node> each) {
        return each.stream().mapToDouble(node -> node.height + gap).sum();
    }

    private enum Side {
        NONE,
        CALLERS,
        CALLEES
    }

    /// Stacks a column with each node as near as may be to the height of what it is linked with.
    private void stack(List<Node> each, Side side) {
        var offsets = new double[each.size()];
        var own = new HashSet<>(each);
        double used = 0;
        for (int i = 0; i < offsets.length; i++) {
            var node = each.get(i);
            offsets[i] = switch (side) {
                case NONE -> 0;
                case CALLERS -> wish(node, true, own) - used;
                case CALLEES -> wish(node, false, own) - used;
            };
            used += node.height + gapBelow(node);
        }
        fillWishless(offsets);
        pool(offsets);
        used = 0;
        for (int i = 0; i < offsets.length; i++) {
            each.get(i).y = offsets[i] + used;
            used += each.get(i).height + gapBelow(each.get(i));
        }
    }

    private double gapBelow(Node node) {
        return chained.contains(node) ? Sizes.CHAIN_GAP : gap;
    }

    private double wish(Node node, boolean callers, Set<Node> own) {
        return (callers ? into : out).getOrDefault(node, List.of()).stream()
                .filter(link -> !own.contains(callers ? link.from() : link.to()))
                .mapToDouble(link -> callers
                        ? link.from().y + link.fromOffset() - link.toOffset()
                        : link.to().y + link.toOffset() - link.fromOffset())
                .average().orElse(Double.NaN);
    }

    /// What wishes nothing goes along with what is below it, else with what is above.
    private static void fillWishless(double[] offsets) {
        for (int i = offsets.length - 2; i >= 0; i--) {
            if (Double.isNaN(offsets[i])) {
                offsets[i] = offsets[i + 1];
            }
        }
        double last = 0;
        for (int i = 0; i < offsets.length; i++) {
            if (Double.isNaN(offsets[i])) {
                offsets[i] = last;
            }
            last = offsets[i];
        }
    }

    /// Makes the values ascend, each run that does not by its mean (pool adjacent violators): the nearest
    /// ascending values in the sense of least squares.
    static void pool(double[] values) {
        var means = new double[values.length];
        var sizes = new int[values.length];
        int blocks = 0;
        for (double value : values) {
            means[blocks] = value;
            sizes[blocks++] = 1;
            while (blocks > 1 && means[blocks - 2] > means[blocks - 1]) {
                int size = sizes[blocks - 2] + sizes[blocks - 1];
                means[blocks - 2] = (means[blocks - 2] * sizes[blocks - 2] + means[blocks - 1] * sizes[blocks - 1])
                        / size;
                sizes[blocks - 2] = size;
                blocks--;
            }
        }
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(values, at, at + sizes[block], means[block]);
            at += sizes[block];
        }
    }
}
