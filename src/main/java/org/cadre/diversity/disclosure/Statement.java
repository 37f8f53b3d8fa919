package org.cadre.diversity.disclosure;

import java.util.List;

/**
 * Something about few people that nobody may learn: a number, and the cells that it is made of.
 *
 * @param cell that it is told of
 * @param actual the number as it is
 */
public record Statement(Kind kind, CellKey cell, List<Term> terms, int actual) {

    /** What it would give away. */
    public enum Kind {
        /** S1: few people are in the cell. */
        SMALL_COUNT,
        /** S2: few people of its line are not. */
        SMALL_COMPLEMENT,
        /** S3: nobody of its line is not. */
        GROUP,
        /** S4: somebody is. */
        EXISTENCE,
        /** S5: few people make the difference of two populations. */
        SMALL_DIFFERENCE
    }

    /** A cell of a population, so many times. */
    public record Term(String population, CellKey cell, int factor) {}

    public Statement {
        terms = List.copyOf(terms);
    }

    public static Statement smallCount(String population, CellKey cell, int count) {
        return new Statement(Kind.SMALL_COUNT, cell, List.of(new Term(population, cell, 1)), count);
    }

    /** Whether it tells nothing but the count of this cell. */
    public boolean isOf(String population, CellKey key) {
        return terms.size() == 1 && terms.contains(new Term(population, key, 1));
    }
}
