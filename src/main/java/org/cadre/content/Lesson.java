package org.cadre.content;

import java.util.List;

/**
 * One lesson: blocks in reading order.
 *
 * @param id unique in the module and stable
 * @param minutes as the author plans them, figures and checks included
 * @param words running text, titles and cards, without variants and figure alternatives
 */
public record Lesson(String id, String title, int minutes, List<Block> blocks, int words) {

    private static final int WORDS_PER_MINUTE = 180;

    public Lesson {
        blocks = List.copyOf(blocks);
    }

    /** Minutes for the words alone at 180 words per minute, rounded up. */
    public int readingMinutes() {
        return Math.ceilDiv(words, WORDS_PER_MINUTE);
    }
}
