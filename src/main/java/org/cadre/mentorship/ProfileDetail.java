package org.cadre.mentorship;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.nomination.Fluency;
import org.cadre.people.PersonRow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A profile with all that it says.
 *
 * @param superior mail of the line manager, or empty
 * @param avoided for the person alone; empty for everybody else
 * @param wishes profiles of mentors, the dearest first
 */
public record ProfileDetail(
        ProfileId id,
        ProgrammeId programme,
        PersonRow person,
        Side side,
        ProfileState state,
        Map<String, Fluency> languages,
        ZoneId zone,
        List<DayOfWeek> days,
        LocalTime from,
        LocalTime until,
        Set<Context> contexts,
        Set<GoalKind> goals,
        int grade,
        int places,
        boolean interpreter,
        String superior,
        List<String> avoided,
        List<String> wishes,
        List<SkillRow> skills,
        String words,
        Optional<LocalDate> vettedUntil,
        Optional<LocalDate> trainedUntil,
        boolean signed) {

    static ProfileDetail of(
            MentoringProfile profile, PersonRow person, String superior, List<String> avoided) {
        return new ProfileDetail(
                profile.id(),
                profile.programme(),
                person,
                profile.side(),
                profile.state(),
                profile.languages(),
                profile.zone(),
                profile.days(),
                profile.from(),
                profile.until(),
                profile.contexts(),
                profile.goals(),
                profile.grade(),
                profile.places(),
                profile.hasInterpreter(),
                superior,
                avoided,
                profile.ranking(),
                profile.skills().stream()
                        .map(Skill::row)
                        .sorted(Comparator.comparing(SkillRow::module))
                        .toList(),
                profile.words(),
                profile.vettedUntil(),
                profile.trainedUntil(),
                profile.hasSignedCode());
    }
}
