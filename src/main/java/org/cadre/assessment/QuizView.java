package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;

import java.time.Instant;
import java.util.List;

/**
 * An attempt as its page shows it, with one of its questions.
 *
 * @param now the server's present, beside which the deadline stands
 * @param open whether nothing was handed in yet
 * @param over whether answers come too late
 * @param cells one for each question
 * @param asked the question at hand
 */
public record QuizView(
        AttemptId attempt,
        ModuleVersionId moduleVersion,
        String moduleCode,
        String moduleTitle,
        QuizKind kind,
        int number,
        QuizRules rules,
        Instant deadlineAt,
        Instant now,
        boolean open,
        boolean over,
        List<Cell> cells,
        AskedQuestion asked) {

    public QuizView {
        cells = List.copyOf(cells);
    }

    /** A question in the navigator. */
    public record Cell(int position, boolean answered, boolean flagged, boolean current) {}

    public int size() {
        return cells.size();
    }

    public long answered() {
        return cells.stream().filter(Cell::answered).count();
    }

    public long flaggedCount() {
        return cells.stream().filter(Cell::flagged).count();
    }
}
