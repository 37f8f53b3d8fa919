package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Team;
import org.cadre.scenario.TeamRole;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What somebody does in a team. */
final class RolePart extends PartKind<TeamRole> {

    @Override
    public String key() {
        return "role";
    }

    @Override
    public String page() {
        return "/exercise/teams";
    }

    @Override
    List<TeamRole> list(ExerciseDesign script) {
        return script.roles();
    }

    @Override
    Revision put(Revision revision, List<TeamRole> parts) {
        return revision.roles(parts);
    }

    @Override
    String id(TeamRole part) {
        return part.id();
    }

    @Override
    String title(TeamRole part, Language language) {
        return part.name().in(language);
    }

    @Override
    String aside(TeamRole part, ExerciseDesign script, Language language) {
        return script.team(part.team()).map(team -> team.name().in(language)).orElse("");
    }

    @Override
    void show(PartForm form, @Nullable TeamRole part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .title("name", part == null ? null : part.name())
                .one(
                        "team",
                        script.teams(),
                        Team::id,
                        team -> form.said(team.name()),
                        part == null ? "" : part.team(),
                        true)
                .constant(
                        "function",
                        TeamRole.Function.class,
                        part == null ? TeamRole.Function.INVESTIGATOR : part.function())
                .tick("lead", part != null && part.lead());
    }

    @Override
    TeamRole read(Typed typed, @Nullable TeamRole former) {
        return new TeamRole(
                typed.id("id"),
                typed.needed("team"),
                typed.constant("function", TeamRole.Function.class),
                typed.text("name"),
                typed.ticked("lead"));
    }
}
