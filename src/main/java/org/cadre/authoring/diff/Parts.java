package org.cadre.authoring.diff;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two lists of parts that hold on to their ids: blocks, questions, outcomes, sources. */
public final class Parts {

    private Parts() {}

    /**
     * A part of a version.
     *
     * @param id stable and unique in its list
     * @param label how people call it
     * @param text its words, to be compared one by one
     * @param exact all that it says, markup and drawing included
     */
    public record Part(String id, String label, String text, String exact) {}

    /** What became of a part. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        MOVED
    }

    /**
     * One part of either list.
     *
     * @param older null of a part that was added
     * @param newer null of a part that was removed
     * @param before the words of the older part, what is gone marked
     * @param after the words of the newer part, what is new marked
     */
    public record Change(
            Kind kind,
            @Nullable Part older,
            @Nullable Part newer,
            List<Words.Piece> before,
            List<Words.Piece> after) {

        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** The part as it is called now. */
        public Part part() {
            if (newer != null) {
                return newer;
            }
            if (older == null) {
                throw new IllegalStateException("a change of no part");
            }
            return older;
        }

        /** Whether something else than words differs: markup, a drawing, a marked answer. */
        public boolean isBeyondWords() {
            return kind == Kind.CHANGED
                    && before.stream().noneMatch(Words.Piece::marked)
                    && after.stream().noneMatch(Words.Piece::marked);
        }
    }

    /** Every part once, in the order of the newer list; what was removed stands where it stood. */
    public static List<Change> compare(List<Part> older, List<Part> newer) {
        var before = byId(older);
        var after = byId(newer);
        var script =
                Script.between(
                        older.stream().map(Part::id).toList(),
                        newer.stream().map(Part::id).toList());
        var changes = new ArrayList<Change>();
        for (var entry : script) {
            switch (entry.step()) {
                case KEPT ->
                        changes.add(
                                both(older.get(entry.older()), newer.get(entry.newer()), false));
                case REMOVED -> {
                    var part = older.get(entry.older());
                    if (!after.containsKey(part.id())) {
                        changes.add(
                                new Change(
                                        Kind.REMOVED,
                                        part,
                                        null,
                                        Words.whole(part.text(), true),
                                        List.of()));
                    }
                }
                case ADDED -> {
                    var part = newer.get(entry.newer());
                    var former = before.get(part.id());
                    changes.add(former == null ? added(part) : both(former, part, true));
                }
            }
        }
        return changes;
    }

    private static Change added(Part part) {
        return new Change(Kind.ADDED, null, part, List.of(), Words.whole(part.text(), true));
    }

    private static Change both(Part older, Part newer, boolean moved) {
        if (older.exact().equals(newer.exact())) {
            return new Change(
                    moved ? Kind.MOVED : Kind.SAME,
                    older,
                    newer,
                    Words.whole(older.text(), false),
                    Words.whole(newer.text(), false));
        }
        var words = Words.compare(older.text(), newer.text());
        return new Change(Kind.CHANGED, older, newer, words.older(), words.newer());
    }

    private static Map<String, Part> byId(List<Part> parts) {
        var byId = new HashMap<String, Part>();
        parts.forEach(part -> byId.put(part.id(), part));
        return byId;
    }
}
