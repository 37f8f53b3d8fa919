package org.cadre.assessment.scoring;

/**
 * What every kind of question has.
 *
 * @param id stable; a changed text keeps it, another question gets another
 * @param difficulty 1 or 2
 * @param pair name shared by items that ask the same with another surface; empty without a twin
 * @param lesson where to read again
 * @param stem safe HTML
 * @param exhibit safe HTML of what the question is about; empty without one
 */
public record QuestionHead(
        String id,
        String outcome,
        String bloom,
        int difficulty,
        String pair,
        String lesson,
        String stem,
        String exhibit) {

    /** Items with the same key never meet in one draw. */
    String drawKey() {
        return pair.isEmpty() ? "item " + id : "pair " + pair;
    }
}
