package org.cadre.exercise.pack;

import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.Objective;
import org.cadre.scenario.Offset;
import org.cadre.scenario.RubricCriterion;
import org.cadre.scenario.ScriptWords;

import java.util.ArrayList;
import java.util.List;

/** What is expected for each objective, and what each level of a criterion looks like. */
final class JudgingPaper {

    private final PdfWriter pdf;
    private final ExerciseDesign design;
    private final PackPaper paper;
    private final ScriptWords words;

    JudgingPaper(PdfWriter pdf, ExerciseDesign design, PackPaper paper, ScriptWords words) {
        this.pdf = pdf;
        this.design = design;
        this.paper = paper;
        this.words = words;
    }

    void write() {
        if (!design.objectives().isEmpty()) {
            pdf.newPage();
            pdf.heading(2, paper.say("judging"));
            pdf.paragraph(paper.say("judging.means"));
            design.objectives().forEach(this::objective);
        }
    }

    private void objective(Objective objective) {
        pdf.heading(3, objective.id() + " " + paper.in(objective.text()));
        pdf.small(
                paper.say("weight", objective.weight())
                        + (objective.critical() ? ". " + paper.say("objective.critical") : ""));
        pdf.table(
                PdfTable.of(
                        List.of(
                                Column.of(paper.say("number"), 1),
                                Column.of(paper.label("part.expected"), 6),
                                Column.of(paper.say("who"), 3),
                                Column.of(paper.say("window"), 2),
                                Column.of(paper.label("field.verify"), 3)),
                        design.expected().stream()
                                .filter(each -> each.objective().equals(objective.id()))
                                .map(this::expected)
                                .toList()));
        design.criteria().stream()
                .filter(each -> each.objective().equals(objective.id()))
                .forEach(this::criterion);
    }

    private List<String> expected(ExpectedAction action) {
        return List.of(
                action.id(),
                paper.in(action.text())
                        + (action.critical() ? "\n" + paper.label("field.critical") : ""),
                who(action),
                paper.say("from", Offset.format(action.from()), Offset.format(action.until())),
                paper.word(action.verify()));
    }

    private String who(ExpectedAction action) {
        if (!action.role().isEmpty()) {
            return words.role(action.role());
        }
        return action.team().isEmpty() ? paper.say("eachTeam") : words.team(action.team());
    }

    private void criterion(RubricCriterion criterion) {
        pdf.heading(4, paper.label("part.criterion") + ": " + paper.in(criterion.text()));
        var levels = new ArrayList<List<String>>();
        for (var anchor : criterion.anchors()) {
            levels.add(List.of(String.valueOf(levels.size()), paper.in(anchor)));
        }
        pdf.table(
                PdfTable.of(
                        List.of(
                                Column.of(paper.say("level"), 1),
                                Column.of(paper.say("level.looks"), 8)),
                        levels));
        if (criterion.critical()) {
            pdf.small(paper.say("criterion.critical"));
        }
    }
}
