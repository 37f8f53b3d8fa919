package org.cadre.mentorship;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Profiles of a programme that the actor coordinates. */
@UseCase
public class Profiles {

    /** How many stand on one page. */
    public static final int PAGE = 25;

    @Inject ProfileRepository profiles;
    @Inject MentorshipAccess access;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A mentor is taken in when vetted, trained and bound by the code of conduct. */
    public static final class MentorIsNotReady extends Refusal {}

    /**
     * One page, those that wait first.
     *
     * @param page counted from 0
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<ProfileRow> list(
            ProgrammeId programme, @Nullable Side side, @Nullable ProfileState state, int page) {
        access.requireCoordinated(programme);
        var found = profiles.list(programme, side, state, page * PAGE, PAGE + 1);
        var rows =
                people
                        .rowsOf(found.stream().map(MentoringProfile::person).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(PersonRow::id, row -> row));
        return found.stream()
                .map(each -> row(each, Objects.requireNonNull(rows.get(each.person()))))
                .toList();
    }

    private static ProfileRow row(MentoringProfile profile, PersonRow person) {
        return new ProfileRow(
                profile.id(),
                person.name(),
                person.agencyName(),
                profile.side(),
                profile.state(),
                profile.languages().entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList(),
                profile.places(),
                profile.vettedUntil(),
                profile.trainedUntil());
    }

    /** Without what the person wants to avoid, which no coordinator reads. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public ProfileDetail get(ProfileId id) {
        var profile = access.coordinated(id);
        return ProfileDetail.of(
                profile, people.rowsOf(List.of(profile.person())).getFirst(), "", List.of());
    }

    /** Takes a mentor in, lets one rest, or closes a profile. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void move(ProfileId id, ProfileState state) {
        var profile = access.coordinated(id);
        if (state == ProfileState.ACTIVE && profile.side() == Side.MENTOR && !isReady(profile)) {
            throw new MentorIsNotReady();
        }
        profile.become(state);
        events.fire(new MentorshipEvents.ProfileMoved(id, state, clock.now()));
    }

    private boolean isReady(MentoringProfile profile) {
        var today = clock.today(ZoneId.of("UTC"));
        return profile.hasSignedCode()
                && profile.vettedUntil().filter(day -> !day.isBefore(today)).isPresent()
                && profile.trainedUntil().filter(day -> !day.isBefore(today)).isPresent();
    }

    /** Notes until when vetting and training count, and which levels were verified. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void clear(
            ProfileId id,
            @Nullable LocalDate vetted,
            @Nullable LocalDate trained,
            Map<String, Integer> levels) {
        if (levels.values().stream().anyMatch(l -> l < 0 || l > ProfilePlan.MOST_LEVEL)) {
            throw new ProfilePlan.LevelIsWrong();
        }
        var profile = access.coordinated(id);
        profile.clear(vetted, trained);
        profile.verify(
                levels,
                current.get().id().map(PersonId::new).orElse(null),
                clock.today(ZoneId.of("UTC")));
        events.fire(new MentorshipEvents.ProfileCleared(id, clock.now()));
    }
}
