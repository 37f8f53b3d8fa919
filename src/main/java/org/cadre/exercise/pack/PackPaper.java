package org.cadre.exercise.pack;

import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.platform.faces.Texts;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.HotWashForm;
import org.cadre.scenario.Offset;
import org.cadre.scenario.Team;
import org.cadre.scenario.TeamRole;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What both packs say alike: nothing of it is for control only. */
final class PackPaper {

    private static final int LINES_OF_AN_ANSWER = 2;
    private static final int LINES_OF_A_PAGE = 5;

    private final PdfWriter pdf;
    private final ExerciseDesign design;
    private final Language language;

    PackPaper(PdfWriter pdf, ExerciseDesign design, Language language) {
        this.pdf = pdf;
        this.design = design;
        this.language = language;
    }

    /** A text of the packs. */
    String say(String key, Object... arguments) {
        return Texts.of(language, "exercise.pack." + key, arguments);
    }

    /** A label as the pages of a design have it. */
    String label(String key) {
        return Texts.of(language, "exercise." + key);
    }

    String word(Enum<?> constant) {
        return Texts.word(language, constant);
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    /** Texts that count from 1, as {@code run.1}. */
    List<String> steps(String key, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> say(key + "." + n)).toList();
    }

    void cover(String kind, String reading) {
        pdf.heading(1, in(design.title()));
        pdf.note(design.marking(), kind + ". " + reading);
        pdf.heading(2, label("field.purpose"));
        pdf.paragraph(in(design.purpose()));
        pdf.heading(2, say("scope"));
        pdf.table(
                PdfTable.facts(
                        List.of(
                                List.of(label("field.kind"), word(design.kind())),
                                List.of(
                                        label("field.duration"),
                                        say("hours", Offset.format(design.duration()))),
                                List.of(
                                        label("parts.team"),
                                        design.teams().stream()
                                                .map(team -> in(team.name()))
                                                .collect(Collectors.joining(", "))),
                                List.of(
                                        label("field.languages"),
                                        design.languages().stream()
                                                .map(Language::nativeName)
                                                .collect(Collectors.joining(", "))),
                                List.of(label("field.version"), design.version()))));
    }

    void objectives() {
        if (!design.objectives().isEmpty()) {
            pdf.heading(2, label("parts.objective"));
            pdf.numbers(design.objectives().stream().map(each -> in(each.text())).toList());
        }
    }

    /** Teams with their roles. */
    void teams(List<Team> shown, Optional<TeamRole> own) {
        for (var team : shown) {
            pdf.heading(3, in(team.name()));
            pdf.table(
                    PdfTable.facts(
                            List.of(
                                    List.of(label("field.agency"), in(team.agency())),
                                    List.of(label("field.country"), word(team.country())),
                                    List.of(
                                            say("seats"),
                                            say("from", team.seatsFrom(), team.seatsTo())))));
            pdf.table(
                    PdfTable.of(
                            List.of(
                                    Column.of(label("part.role"), 3),
                                    Column.of(label("field.function"), 3),
                                    Column.of(say("remark"), 2)),
                            design.roles().stream()
                                    .filter(role -> role.team().equals(team.id()))
                                    .map(role -> row(role, own))
                                    .toList()));
        }
    }

    private List<String> row(TeamRole role, Optional<TeamRole> own) {
        var remarks = new ArrayList<String>();
        if (role.lead()) {
            remarks.add(label("field.lead"));
        }
        if (own.filter(role::equals).isPresent()) {
            remarks.add(say("yourRole"));
        }
        return List.of(in(role.name()), word(role.function()), String.join(". ", remarks));
    }

    void safety() {
        var safety = design.safety();
        pdf.heading(2, label("field.safety"));
        pdf.note(label("field.stopWord") + ": " + in(safety.stopWord()), say("stop"));
        pdf.heading(3, label("field.notes"));
        pdf.paragraph(in(safety.notes()));
        pdf.heading(3, label("field.warnings"));
        pdf.paragraph(in(safety.warnings()));
    }

    /** The form to be filled by hand, on a page of its own. */
    void hotWash() {
        pdf.newPage();
        pdf.heading(2, label("parts.question"));
        pdf.paragraph(say(design.hotWash().anonymous() ? "hotWash.anonymous" : "hotWash.named"));
        for (var field : List.of("keep", "change")) {
            pdf.heading(3, say("hotWash." + field));
            pdf.ruledLines(LINES_OF_A_PAGE);
        }
        for (var category : byCategory().entrySet()) {
            pdf.heading(3, category.getKey());
            for (var question : category.getValue()) {
                pdf.paragraph(in(question.text()) + "\n" + say("hotWash.scale"));
                pdf.ruledLines(LINES_OF_AN_ANSWER);
            }
        }
    }

    private LinkedHashMap<String, List<HotWashForm.Question>> byCategory() {
        return design.hotWash().questions().stream()
                .collect(
                        Collectors.groupingBy(
                                question -> in(question.category()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }
}
