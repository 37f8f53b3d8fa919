package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Team;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A team to be filled. */
final class TeamPart extends PartKind<Team> {

    @Override
    public String key() {
        return "team";
    }

    @Override
    public String page() {
        return "/exercise/teams";
    }

    @Override
    List<Team> list(ExerciseDesign script) {
        return script.teams();
    }

    @Override
    Revision put(Revision revision, List<Team> parts) {
        return revision.teams(parts);
    }

    @Override
    String id(Team part) {
        return part.id();
    }

    @Override
    String title(Team part, Language language) {
        return part.name().in(language);
    }

    @Override
    void show(PartForm form, @Nullable Team part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .title("name", part == null ? null : part.name())
                .constant(
                        "country",
                        Team.Shore.class,
                        part == null ? Team.Shore.NEUTRAL : part.country())
                .title("agency", part == null ? null : part.agency())
                .number("seatsFrom", part == null ? 3 : part.seatsFrom())
                .number("seatsTo", part == null ? 6 : part.seatsTo());
    }

    @Override
    Team read(Typed typed, @Nullable Team former) {
        int least = typed.number("seatsFrom", 1, 50);
        return new Team(
                typed.id("id"),
                typed.text("name"),
                typed.constant("country", Team.Shore.class),
                typed.text("agency"),
                least,
                typed.number("seatsTo", least, 50));
    }
}
