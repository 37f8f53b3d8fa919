package org.cadre.progress.view;

import org.cadre.document.TableFormat;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.progress.CohortRecord;
import org.cadre.progress.EarnedCertificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Completions and grades of a cohort as a file for a spreadsheet, written while they are read: one
 * line for each person and module.
 */
record ProgressFile(Consumer<Consumer<CohortRecord>> records, Messages msg) {

    private static final List<String> HEADS =
            List.of(
                    "cohort-progress.person",
                    "cohort-progress.unit",
                    "cohort-progress.agency",
                    "cohort-progress.module",
                    "module.version",
                    "cohort-progress.state",
                    "cohort-progress.begun",
                    "cohort-progress.completed",
                    "cohort-progress.lessons.done",
                    "cohort-progress.lessons",
                    "cohort-progress.checks.answered",
                    "cohort-progress.checks",
                    "cohort-progress.scenes.passed",
                    "cohort-progress.scenes",
                    "cohort-progress.preTest.percent",
                    "cohort-progress.final.percent",
                    "cohort-progress.tries",
                    "cohort-progress.certificate",
                    "cohort-progress.certificate.state");

    /** Ends this request with the file. */
    void send(TableFormat format, boolean rightToLeft) {
        Download.stream(
                format.fileName("progress"),
                format.mediaType(),
                out -> format.writeTo(out, this::eachRow, rightToLeft));
    }

    private void eachRow(Consumer<List<String>> writer) {
        writer.accept(HEADS.stream().map(head -> msg.of("progress." + head)).toList());
        records.accept(row -> writer.accept(cells(row)));
    }

    private List<String> cells(CohortRecord line) {
        var row = line.progress();
        return List.of(
                row.name(),
                row.unitName(),
                row.agencyName(),
                row.moduleCode(),
                row.version(),
                msg.of("progress.CohortProgressState." + row.state()),
                day(row.begunAt()),
                day(row.completedAt()),
                String.valueOf(row.lessonsDone()),
                String.valueOf(row.lessons()),
                String.valueOf(row.checksAnswered()),
                String.valueOf(row.checks()),
                String.valueOf(row.scenesPassed()),
                String.valueOf(row.scenes()),
                row.preTest().map(String::valueOf).orElse(""),
                row.best().map(String::valueOf).orElse(""),
                String.valueOf(row.attempts()),
                line.certificate().map(EarnedCertificate::number).orElse(""),
                line.certificate()
                        .map(held -> msg.of("progress.home.certificate." + held.state()))
                        .orElse(""));
    }

    private static String day(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("");
    }
}
