package org.cadre.assessment;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.text.Language;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An attempt as its page shows it, with one of its questions.
 *
 * @param language in which the questions are written
 * @param now the server's present, beside which the deadline stands
 * @param open whether nothing was handed in yet
 * @param over whether answers come too late
 * @param cells one for each question
 * @param position of the question at hand, from 1
 * @param answeredAt when its answer was kept
 */
public record QuizView(
        AttemptId attempt,
        ModuleVersionId moduleVersion,
        String moduleCode,
        String moduleTitle,
        Language language,
        QuizKind kind,
        int number,
        QuizRules rules,
        Instant deadlineAt,
        Instant now,
        boolean open,
        boolean over,
        List<Cell> cells,
        int position,
        boolean flagged,
        Optional<Instant> answeredAt,
        QuestionView question) {

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
