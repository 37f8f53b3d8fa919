package org.cadre.exercise.pack;

import static java.util.stream.Collectors.joining;

import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.Forecast;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Offset;
import org.cadre.scenario.Persona;
import org.cadre.scenario.Phase;
import org.cadre.scenario.ScriptWords;

import java.util.ArrayList;
import java.util.List;

/** The list of events for control: all at a glance, then each with what belongs to it. */
final class EventPaper {

    private final PdfWriter pdf;
    private final ExerciseDesign design;
    private final PackPaper paper;
    private final ScriptWords words;
    private final Forecast forecast;

    EventPaper(PdfWriter pdf, ExerciseDesign design, PackPaper paper, ScriptWords words) {
        this.pdf = pdf;
        this.design = design;
        this.paper = paper;
        this.words = words;
        this.forecast = new Forecast(design);
    }

    void write() {
        var events = forecast.inOrder();
        if (events.isEmpty()) {
            return;
        }
        pdf.newPage();
        pdf.heading(2, paper.say("events"));
        pdf.paragraph(paper.say("events.means"));
        pdf.table(
                PdfTable.of(
                        List.of(
                                Column.of(paper.say("number"), 1),
                                Column.of(paper.say("planned"), 1),
                                Column.of(paper.label("table.inject"), 5),
                                Column.of(paper.label("field.channel"), 2),
                                Column.of(paper.label("field.to"), 3)),
                        events.stream().map(this::glance).toList()));
        events.forEach(this::event);
    }

    private List<String> glance(Inject inject) {
        return List.of(
                inject.id(),
                Offset.format(forecast.of(inject)),
                paper.in(inject.title()),
                paper.word(inject.channel()),
                words.addressees(inject.to()));
    }

    private void event(Inject inject) {
        pdf.heading(3, inject.id() + " " + paper.in(inject.title()));
        pdf.table(PdfTable.facts(facts(inject)));
        pdf.heading(4, paper.label("field.said"));
        pdf.paragraph(paper.in(inject.text()));
        if (inject.controllerNotes() != null) {
            pdf.note(paper.label("field.controllerNotes"), paper.in(inject.controllerNotes()));
        }
        if (inject.evaluatorNotes() != null) {
            pdf.note(paper.label("field.evaluatorNotes"), paper.in(inject.evaluatorNotes()));
        }
        expected(inject);
        inject.decision().ifPresent(this::decision);
    }

    private List<List<String>> facts(Inject inject) {
        var facts = new ArrayList<List<String>>();
        add(facts, "field.cue", words.trigger(inject.trigger()));
        add(facts, "field.when", words.guard(inject.guard()));
        add(
                facts,
                "field.phase",
                design.phase(inject.phase()).map(Phase::title).map(paper::in).orElse(""));
        add(facts, "field.injectKind", paper.word(inject.kind()));
        add(facts, "field.channel", paper.word(inject.channel()));
        add(facts, "field.player", from(inject));
        add(facts, "field.to", words.addressees(inject.to()));
        var answer = inject.answerWithin();
        add(facts, "field.answerWithin", answer == null ? "" : Offset.format(answer));
        add(facts, "field.exhibits", exhibits(inject.exhibits()));
        add(facts, "field.asksAbout", exhibits(inject.asksAbout()));
        add(
                facts,
                "field.jump",
                paper.word(inject.jump()) + (inject.critical() ? ". " + critical() : ""));
        inject.columns().forEach((head, text) -> facts.add(List.of(head, text)));
        return facts;
    }

    private void add(List<List<String>> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(List.of(paper.label(label), text));
        }
    }

    private String critical() {
        return paper.label("field.criticalInject");
    }

    private String from(Inject inject) {
        return design.persona(inject.from())
                .map(persona -> persona.name() + ", " + organisation(persona))
                .orElse("");
    }

    private String organisation(Persona persona) {
        return paper.in(persona.organisation());
    }

    private String exhibits(List<String> ids) {
        return ids.stream()
                .flatMap(id -> design.exhibit(id).stream())
                .map(this::exhibit)
                .collect(joining(", "));
    }

    private String exhibit(Exhibit exhibit) {
        return exhibit.number() + " " + paper.in(exhibit.title());
    }

    private void expected(Inject inject) {
        var expected =
                design.expected().stream()
                        .filter(action -> action.promptedBy().contains(inject.id()))
                        .map(action -> paper.in(action.text()))
                        .toList();
        if (!expected.isEmpty()) {
            pdf.heading(4, paper.label("parts.expected"));
            pdf.bullets(expected);
        }
    }

    private void decision(DecisionPoint decision) {
        pdf.heading(4, paper.label("field.decision") + ": " + paper.in(decision.question()));
        pdf.table(
                PdfTable.facts(
                        List.of(
                                List.of(paper.label("field.mode"), paper.word(decision.mode())),
                                List.of(
                                        paper.label("field.within"),
                                        Offset.format(decision.within())),
                                List.of(
                                        paper.label("field.fallback"),
                                        decision.find(decision.fallback())
                                                .map(option -> paper.in(option.text()))
                                                .orElse("")))));
        pdf.table(
                PdfTable.of(
                        List.of(
                                Column.of(paper.label("field.optionText"), 4),
                                Column.of(paper.label("field.consequence"), 5),
                                Column.of(paper.label("field.quality"), 2),
                                Column.of(paper.label("field.effects"), 4)),
                        decision.options().stream().map(this::option).toList()));
    }

    private List<String> option(DecisionPoint.Option option) {
        return List.of(
                paper.in(option.text()),
                paper.in(option.consequence()),
                paper.say("quality." + (option.quality() + 2)),
                option.effects().stream().map(words::effect).collect(joining("\n")));
    }
}
