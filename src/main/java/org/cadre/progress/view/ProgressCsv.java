package org.cadre.progress.view;

import org.cadre.document.Csv;
import org.cadre.platform.faces.Messages;
import org.cadre.progress.CohortProgressRow;

import java.time.Instant;
import java.util.List;

/** The progress of a cohort as a file for a spreadsheet: one line for each person and module. */
final class ProgressCsv {

    private ProgressCsv() {}

    static byte[] of(List<CohortProgressRow> rows, Messages msg) {
        var csv = new Csv();
        csv.row(
                List.of(
                        msg.of("progress.cohort-progress.person"),
                        msg.of("progress.cohort-progress.agency"),
                        msg.of("progress.cohort-progress.module"),
                        msg.of("progress.module.version"),
                        msg.of("progress.cohort-progress.state"),
                        msg.of("progress.cohort-progress.lessons.done"),
                        msg.of("progress.cohort-progress.lessons"),
                        msg.of("progress.cohort-progress.checks.answered"),
                        msg.of("progress.cohort-progress.checks"),
                        msg.of("progress.cohort-progress.scenes.passed"),
                        msg.of("progress.cohort-progress.scenes"),
                        msg.of("progress.cohort-progress.preTest"),
                        msg.of("progress.cohort-progress.final"),
                        msg.of("progress.cohort-progress.tries"),
                        msg.of("progress.cohort-progress.completed")));
        rows.forEach(row -> csv.row(cells(row, msg)));
        return csv.bytes();
    }

    private static List<String> cells(CohortProgressRow row, Messages msg) {
        return List.of(
                row.name(),
                row.agencyName(),
                row.moduleCode(),
                row.version(),
                msg.of("progress.CohortProgressState." + row.state()),
                String.valueOf(row.lessonsDone()),
                String.valueOf(row.lessons()),
                String.valueOf(row.checksAnswered()),
                String.valueOf(row.checks()),
                String.valueOf(row.scenesPassed()),
                String.valueOf(row.scenes()),
                msg.of(row.preTestTaken() ? "progress.state.taken" : "progress.state.notTaken"),
                row.best().map(String::valueOf).orElse(""),
                String.valueOf(row.attempts()),
                row.completedAt().map(Instant::toString).orElse(""));
    }
}
