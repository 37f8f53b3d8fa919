package org.cadre.afteraction;

import java.util.List;

/**
 * What one player says at once after the end.
 *
 * @param keep what went well, in words
 * @param change what should be different, in words
 * @param scores 1 to 5 in the order of the questions; 0 where a question was left out
 */
public record HotWash(String keep, String change, List<Integer> scores) {

    static final int WORDS = 2000;

    public HotWash {
        keep = keep.strip();
        change = change.strip();
        scores = List.copyOf(scores);
    }

    boolean isEmpty() {
        return keep.isEmpty() && change.isEmpty() && scores.stream().allMatch(score -> score == 0);
    }
}
