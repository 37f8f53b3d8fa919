package org.cadre.progress.view;

import org.cadre.platform.faces.Matrix;
import org.cadre.platform.faces.Messages;
import org.cadre.progress.CohortProgress;
import org.cadre.progress.CohortProgressRow;
import org.cadre.progress.CohortProgressRow.State;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The progress of a cohort as a matrix: a row for each person, a column for each module. */
record ProgressMatrix(CohortProgress progress, Messages msg) {

    Matrix matrix() {
        return new Matrix(
                msg.of("progress.cohort-progress.title", progress.cohort().name()),
                msg.of("progress.cohort-progress.person"),
                columns(),
                progress.people().rows().stream()
                        .filter(person -> !person.isEmpty())
                        .map(this::row)
                        .toList(),
                totals());
    }

    private List<Matrix.Column> columns() {
        var modules =
                taught().map(
                                code ->
                                        new Matrix.Column(
                                                code, progress.titles().getOrDefault(code, "")));
        var sums =
                Stream.of(
                        new Matrix.Column(msg.of("progress.cohort-progress.done"), ""),
                        new Matrix.Column(msg.of("progress.cohort-progress.plan"), ""));
        return Stream.concat(modules, sums).toList();
    }

    /** The modules that exist; a code without a published module has no column. */
    private Stream<String> taught() {
        return progress.cohort().modules().stream().filter(progress.titles()::containsKey);
    }

    private Matrix.Row row(List<CohortProgressRow> person) {
        var first = person.getFirst();
        var cells = new ArrayList<Matrix.Cell>();
        person.forEach(row -> cells.add(cell(row)));
        long done = person.stream().filter(row -> row.state() == State.COMPLETED).count();
        cells.add(Matrix.Cell.text(msg.of("progress.state.of", done, person.size())));
        cells.add(plan(person.stream().filter(progress::isLate).count()));
        return new Matrix.Row(
                null, first.person().toString(), first.name(), first.agencyName(), cells);
    }

    private Matrix.Cell plan(long late) {
        return late == 0
                ? new Matrix.Cell("ok", msg.of("progress.cohort-progress.onPlan"), "", false)
                : new Matrix.Cell("bad", msg.of("progress.cohort-progress.late", late), "", false);
    }

    private Matrix.Cell cell(CohortProgressRow row) {
        if (progress.isLate(row)) {
            var shown = row.state() == State.NOT_BEGUN ? "" : done(row);
            return new Matrix.Cell("bad", shown, msg.of("progress.cohort-progress.key.late"), true);
        }
        return switch (row.state()) {
            case COMPLETED -> new Matrix.Cell("ok", "", said(row), false);
            case NOT_BEGUN -> new Matrix.Cell("none", "", said(row), false);
            case BEGUN ->
                    row.lessonsDone() < row.lessons()
                            ? new Matrix.Cell("acc", done(row), said(row), false)
                            : new Matrix.Cell("info", done(row), open(row), false);
        };
    }

    /** Lessons done of all and, where the module has scenes, scenes passed of all. */
    private static String done(CohortProgressRow row) {
        var lessons = row.lessonsDone() + "/" + row.lessons();
        return row.scenes() == 0
                ? lessons
                : lessons + " · " + row.scenesPassed() + "/" + row.scenes();
    }

    /** What is still open when all lessons are done. */
    private String open(CohortProgressRow row) {
        return msg.of(
                row.scenesPassed() < row.scenes()
                        ? "progress.cohort-progress.key.scene"
                        : "progress.cohort-progress.key.quiz");
    }

    private String said(CohortProgressRow row) {
        return msg.of("progress.CohortProgressState." + row.state());
    }

    private List<String> totals() {
        var totals = new ArrayList<String>();
        totals.add(msg.of("progress.cohort-progress.all", progress.cohort().taken()));
        taught().forEach(
                        code ->
                                totals.add(
                                        String.valueOf(
                                                progress.completed().getOrDefault(code, 0))));
        totals.add("");
        totals.add("");
        return totals;
    }
}
