package org.cadre.exercise.pack;

import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.LegalClaim;
import org.cadre.scenario.Offset;
import org.cadre.scenario.Persona;
import org.cadre.scenario.Phase;
import org.cadre.scenario.ScriptWords;
import org.cadre.text.Language;

import java.util.List;
import java.util.Optional;

/** The whole script for who runs it, with all that is for control only. */
public final class FacilitatorPack {

    private static final int STEPS = 9;

    private final PdfWriter pdf;
    private final ExerciseDesign design;
    private final Language language;
    private final PackPaper paper;
    private final ScriptWords words;

    public FacilitatorPack(PdfWriter pdf, ExerciseDesign design, Language language) {
        this.pdf = pdf;
        this.design = design;
        this.language = language;
        this.paper = new PackPaper(pdf, design, language);
        this.words = new ScriptWords(design, language);
    }

    public void write() {
        paper.cover(paper.say("facilitator"), paper.say("facilitator.reading"));
        paper.objectives();
        pdf.newPage();
        pdf.heading(2, paper.say("run"));
        pdf.numbers(paper.steps("run", STEPS));
        agenda();
        if (!design.teams().isEmpty()) {
            pdf.heading(2, paper.say("teams"));
            paper.teams(design.teams(), Optional.empty());
        }
        personas();
        paper.safety();
        new EventPaper(pdf, design, paper, words).write();
        new JudgingPaper(pdf, design, paper, words).write();
        exhibits();
        paper.hotWash();
        claims();
    }

    private void agenda() {
        pdf.heading(3, paper.say("agenda"));
        pdf.table(
                PdfTable.of(
                        List.of(
                                Column.of(paper.label("part.phase"), 2),
                                Column.of(paper.label("field.at"), 1),
                                Column.of(paper.label("field.situation"), 5),
                                Column.of(paper.label("field.exit"), 3)),
                        design.phases().stream().map(this::phase).toList()));
    }

    private List<String> phase(Phase phase) {
        return List.of(
                paper.in(phase.title()),
                Offset.format(phase.at()),
                paper.in(phase.situation()),
                words.guard(phase.exit()));
    }

    private void personas() {
        if (!design.personas().isEmpty()) {
            pdf.heading(2, paper.label("parts.persona"));
            pdf.table(
                    PdfTable.of(
                            List.of(
                                    Column.of(paper.label("field.name"), 2),
                                    Column.of(paper.label("field.organisation"), 4),
                                    Column.of(paper.label("field.disposition"), 2)),
                            design.personas().stream().map(this::persona).toList()));
        }
    }

    private List<String> persona(Persona persona) {
        return List.of(
                persona.name(),
                paper.in(persona.organisation()),
                paper.say("disposition." + (persona.disposition() + 2)));
    }

    private void exhibits() {
        if (!design.exhibits().isEmpty()) {
            pdf.heading(2, paper.label("parts.exhibit"));
            pdf.table(
                    PdfTable.of(
                            List.of(
                                    Column.of(paper.say("number"), 1),
                                    Column.of(paper.label("part.exhibit"), 3),
                                    Column.of(paper.label("field.description"), 4),
                                    Column.of(paper.label("field.custodian"), 2),
                                    Column.of(paper.label("field.defect"), 4)),
                            design.exhibits().stream().map(this::exhibit).toList()));
        }
    }

    private List<String> exhibit(Exhibit exhibit) {
        return List.of(
                exhibit.number(),
                paper.in(exhibit.title())
                        + "\n"
                        + paper.word(exhibit.kind())
                        + "\n"
                        + (exhibit.lab().isEmpty() ? exhibit.file() : exhibit.lab()),
                paper.in(exhibit.description()),
                words.holder(exhibit.custodian()),
                exhibit.defect() == null ? "" : paper.in(exhibit.defect()));
    }

    private void claims() {
        if (!design.claims().isEmpty()) {
            pdf.newPage();
            pdf.heading(2, paper.label("parts.claim"));
            pdf.table(
                    PdfTable.of(
                            List.of(
                                    Column.of(paper.label("field.claim"), 4),
                                    Column.of(paper.label("field.lawSource"), 4),
                                    Column.of(paper.label("field.inForceUntil"), 2)),
                            design.claims().stream().map(this::claim).toList()));
        }
    }

    private List<String> claim(LegalClaim claim) {
        var until = claim.inForceUntil();
        return List.of(
                claim.text(),
                claim.source(),
                until == null ? paper.say("noEnd") : language.day().format(until));
    }
}
