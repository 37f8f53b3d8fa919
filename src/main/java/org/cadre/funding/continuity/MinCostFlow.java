package org.cadre.funding.continuity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * As much as can flow through a network, at the least cost: one cheapest path after the other
 * (Ahuja, Magnanti and Orlin, "Network Flows", 9.7). Whole numbers, so exact.
 */
final class MinCostFlow {

    private static final long FAR = Long.MAX_VALUE / 4;

    /** Each arc is followed by its reverse. */
    private final List<Arc> arcs = new ArrayList<>();

    private final List<List<Integer>> leaving = new ArrayList<>();

    private static final class Arc {
        private final int to;
        private final long cost;
        private long room;

        Arc(int to, long room, long cost) {
            this.to = to;
            this.room = room;
            this.cost = cost;
        }
    }

    int node() {
        leaving.add(new ArrayList<>());
        return leaving.size() - 1;
    }

    /** Returns a number by which {@link #flow} knows the arc. */
    int arc(int from, int to, long room, long cost) {
        int arc = arcs.size();
        leaving.get(from).add(arc);
        arcs.add(new Arc(to, room, cost));
        leaving.get(to).add(arc + 1);
        arcs.add(new Arc(from, 0, -cost));
        return arc;
    }

    long flow(int arc) {
        return arcs.get(arc + 1).room;
    }

    void run(int from, int to) {
        for (var path = cheapest(from, to); !path.isEmpty(); path = cheapest(from, to)) {
            long amount = path.stream().mapToLong(arc -> arcs.get(arc).room).min().orElseThrow();
            for (int arc : path) {
                arcs.get(arc).room -= amount;
                arcs.get(arc ^ 1).room += amount;
            }
        }
    }

    /** Arcs from the end of a path to its begin; none where nothing more can flow. */
    private List<Integer> cheapest(int from, int to) {
        var cost = new long[leaving.size()];
        var by = new int[leaving.size()];
        var queued = new boolean[leaving.size()];
        Arrays.fill(cost, FAR);
        Arrays.fill(by, -1);
        cost[from] = 0;
        var queue = new ArrayDeque<Integer>(List.of(from));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            queued[node] = false;
            for (int arc : leaving.get(node)) {
                var each = arcs.get(arc);
                if (each.room > 0 && cost[node] + each.cost < cost[each.to]) {
                    cost[each.to] = cost[node] + each.cost;
                    by[each.to] = arc;
                    if (!queued[each.to]) {
                        queued[each.to] = true;
                        queue.add(each.to);
                    }
                }
            }
        }
        var path = new ArrayList<Integer>();
        for (int node = to; by[node] >= 0; node = arcs.get(by[node] ^ 1).to) {
            path.add(by[node]);
        }
        return path;
    }
}
