package org.cadre.exercise.pack;

import org.cadre.document.PdfTable;
import org.cadre.document.PdfTable.Column;
import org.cadre.document.PdfWriter;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject.Channel;
import org.cadre.scenario.Offset;
import org.cadre.scenario.TeamRole;
import org.cadre.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a player may read before the start: the situation manual, without any event, situation,
 * decision, expected action or exhibit of the script.
 */
public final class ParticipantPack {

    private static final int USES = 7;

    private final PdfWriter pdf;
    private final ExerciseDesign design;
    private final PackPaper paper;
    private final Optional<TeamRole> own;

    /**
     * @param role whose pack it is, by id; empty for one that names all teams and roles
     */
    public ParticipantPack(
            PdfWriter pdf, ExerciseDesign design, Language language, Optional<String> role) {
        this.pdf = pdf;
        this.design = design;
        this.paper = new PackPaper(pdf, design, language);
        this.own = role.flatMap(design::role);
    }

    public void write() {
        paper.cover(paper.say("participant"), paper.say("participant.reading"));
        paper.objectives();
        agenda();
        teams();
        paper.safety();
        pdf.heading(2, paper.say("use"));
        pdf.numbers(paper.steps("use", USES));
        channels();
        paper.hotWash();
    }

    private void agenda() {
        pdf.heading(2, paper.say("agenda"));
        pdf.paragraph(paper.say("agenda.participant"));
        pdf.table(
                PdfTable.of(
                        List.of(
                                Column.of(paper.label("part.phase"), 4),
                                Column.of(paper.label("field.at"), 1)),
                        design.phases().stream()
                                .map(
                                        phase ->
                                                List.of(
                                                        paper.in(phase.title()),
                                                        Offset.format(phase.at())))
                                .toList()));
    }

    private void teams() {
        if (design.teams().isEmpty()) {
            return;
        }
        var ownTeam = own.flatMap(role -> design.team(role.team()));
        pdf.heading(2, paper.say(ownTeam.isPresent() ? "yourTeam" : "teams"));
        if (ownTeam.isEmpty()) {
            paper.teams(design.teams(), own);
            return;
        }
        paper.teams(List.of(ownTeam.get()), own);
        var others = design.teams().stream().filter(team -> !team.equals(ownTeam.get())).toList();
        if (!others.isEmpty()) {
            pdf.heading(3, paper.say("otherTeams"));
            pdf.bullets(
                    others.stream()
                            .map(team -> paper.in(team.name()) + ", " + paper.in(team.agency()))
                            .toList());
        }
    }

    private void channels() {
        pdf.heading(2, paper.say("channels"));
        pdf.table(
                PdfTable.of(
                        List.of(
                                Column.of(paper.label("field.channel"), 1),
                                Column.of(paper.say("channel.means"), 3)),
                        Stream.of(Channel.values())
                                .map(
                                        channel ->
                                                List.of(
                                                        paper.word(channel),
                                                        paper.say("channel." + channel)))
                                .toList()));
    }
}
