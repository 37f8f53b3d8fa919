package org.cadre.mentorship;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.AgencyChoice;
import org.cadre.people.AgencyQueries;
import org.cadre.people.CountryRow;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What somebody says of themself as a mentor or a mentee, and where they are not neutral. */
@UseCase
public class OwnProfiles {

    private static final int MOST_CASE = 60;

    @Inject ProfileRepository profiles;
    @Inject MentorshipAccess access;
    @Inject Grounds grounds;
    @Inject NoteSeal seal;
    @Inject CohortQueries cohorts;
    @Inject ProgrammeQueries programmes;
    @Inject PeopleQueries people;
    @Inject AgencyQueries agencies;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Nobody has this address; argument: the address. */
    public static final class NobodyHasThisMail extends WrongValue {
        NobodyHasThisMail(String field, String mail) {
            super(field, mail);
        }
    }

    /** A person, an agency or a case has to be named. */
    public static final class NothingIsNamed extends WrongValue {
        NothingIsNamed() {
            super("about");
        }
    }

    /**
     * A part that the actor may take in a programme.
     *
     * @param state empty where there is no profile yet
     */
    public record OwnPlace(
            ProgrammeId programme, String name, Side side, Optional<ProfileState> state) {}

    /** A mentor whom a mentee may wish for. */
    public record MentorChoice(ProfileId id, String name, String agency) {}

    /**
     * What somebody may choose from in a programme.
     *
     * @param profile what was said before; empty where nothing was
     * @param mentors who takes part
     * @param agencies where those serve who take part
     */
    public record OwnForm(
            Optional<ProfileDetail> profile,
            List<MentorChoice> mentors,
            List<AgencyChoice> agencies) {}

    /** A conflict that stands. */
    public record ConflictRow(UUID id, ConflictKind kind, String about, Instant declaredAt) {}

    /** Where the actor is a mentor, or learns and may be mentored. */
    @SignedIn
    public List<OwnPlace> places() {
        var mentoring = current.get().scopesOf(Role.MENTOR, Scope.Kind.PROGRAMME);
        var learning =
                cohorts.enrolmentsOf(access.me()).stream()
                        .map(row -> row.programme().id())
                        .collect(Collectors.toSet());
        var mine =
                profiles.listOf(access.me()).stream()
                        .filter(each -> each.state() != ProfileState.CLOSED)
                        .toList();
        var all = new HashSet<>(mentoring);
        all.addAll(learning);
        mine.forEach(each -> all.add(each.programme().id()));
        var names = programmes.find(all.stream().map(ProgrammeId::new).toList());
        var places = new ArrayList<OwnPlace>();
        for (var row : names.values()) {
            add(places, row, Side.MENTOR, mentoring, mine);
            add(places, row, Side.MENTEE, learning, mine);
        }
        places.sort(Comparator.comparing(OwnPlace::name).thenComparing(OwnPlace::side));
        return places;
    }

    private static void add(
            List<OwnPlace> places,
            ProgrammeRow row,
            Side side,
            Set<UUID> allowed,
            List<MentoringProfile> mine) {
        var profile =
                mine.stream()
                        .filter(each -> each.side() == side)
                        .filter(each -> each.programme().equals(row.id()))
                        .findFirst();
        if (profile.isPresent() || allowed.contains(row.id().id())) {
            places.add(
                    new OwnPlace(row.id(), row.name(), side, profile.map(MentoringProfile::state)));
        }
    }

    private OwnPlace place(ProgrammeId programme, Side side) {
        return places().stream()
                .filter(each -> each.programme().equals(programme) && each.side() == side)
                .findFirst()
                .orElseThrow(() -> new NotFound("part in programme " + programme));
    }

    @SignedIn
    public OwnForm form(ProgrammeId programme, Side side) {
        place(programme, side);
        var active = profiles.listActivePlain(programme);
        var persons = active.stream().map(MentoringProfile::person).collect(Collectors.toSet());
        var rows =
                people.rowsOf(persons).stream()
                        .collect(Collectors.toMap(PersonRow::id, row -> row));
        return new OwnForm(
                profiles.find(programme, access.me(), side).map(this::detail),
                active.stream()
                        .filter(each -> each.side() == Side.MENTOR)
                        .map(each -> choice(each.id(), rows.get(each.person())))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(MentorChoice::name))
                        .toList(),
                agencies(rows));
    }

    private static Optional<MentorChoice> choice(ProfileId id, @Nullable PersonRow row) {
        return Optional.ofNullable(row)
                .map(known -> new MentorChoice(id, known.name(), known.agencyName()));
    }

    private List<AgencyChoice> agencies(Map<PersonId, PersonRow> rows) {
        return people.agenciesOf(rows.keySet()).entrySet().stream()
                .map(
                        each ->
                                new AgencyChoice(
                                        each.getValue(),
                                        Objects.requireNonNull(rows.get(each.getKey()))
                                                .agencyName()))
                .distinct()
                .sorted(Comparator.comparing(AgencyChoice::name))
                .toList();
    }

    private ProfileDetail detail(MentoringProfile profile) {
        var involved = new ArrayList<PersonId>();
        involved.add(profile.person());
        profile.superior().ifPresent(involved::add);
        var rows =
                people.rowsOf(involved).stream()
                        .collect(Collectors.toMap(PersonRow::id, row -> row));
        return ProfileDetail.of(
                profile,
                Objects.requireNonNull(rows.get(profile.person())),
                profile.superior().map(rows::get).map(PersonRow::mail).orElse(""),
                grounds.avoided(profile));
    }

    /**
     * Writes the own profile. A mentor's first one waits for the coordinator. Refuses with {@link
     * NobodyHasThisMail}.
     */
    @SignedIn
    public void save(ProgrammeId programme, Side side, ProfilePlan plan) {
        place(programme, side);
        var found = profiles.find(programme, access.me(), side);
        var profile =
                found.orElseGet(
                        () -> new MentoringProfile(programme, access.me(), side, clock.now()));
        var superior = superior(plan.superior());
        byte @Nullable [] avoided =
                plan.avoided().isEmpty()
                        ? null
                        : seal.seal(profile.id().id(), String.join(",", plan.avoided()));
        profile.say(plan, superior, avoided, clock.now());
        if (found.isEmpty()) {
            profiles.add(profile);
            moved(profile);
        }
    }

    private @Nullable PersonId superior(String mail) {
        return mail.isBlank() ? null : byMail("superior", mail.strip());
    }

    private PersonId byMail(String field, String mail) {
        var row = people.findByMail(List.of(mail)).get(mail);
        if (row == null) {
            throw new NobodyHasThisMail(field, mail);
        }
        return row.id();
    }

    /** Agrees to the code of conduct. */
    @SignedIn
    public void sign(ProgrammeId programme) {
        own(programme, Side.MENTOR).sign(clock.now());
    }

    /** Takes nobody new, or does again; one that waits for the coordinator goes on waiting. */
    @SignedIn
    public void rest(ProgrammeId programme, Side side, boolean resting) {
        var profile = own(programme, side);
        if (profile.state() != ProfileState.APPLIED) {
            profile.become(resting ? ProfileState.RESTING : ProfileState.ACTIVE);
            moved(profile);
        }
    }

    private MentoringProfile own(ProgrammeId programme, Side side) {
        return profiles.find(programme, access.me(), side)
                .orElseThrow(() -> new NotFound("own profile in " + programme));
    }

    private void moved(MentoringProfile profile) {
        events.fire(new MentorshipEvents.ProfileMoved(profile.id(), profile.state(), clock.now()));
    }

    /** The conflicts that stand, the oldest first. */
    @SignedIn
    public List<ConflictRow> conflicts() {
        var open = profiles.openConflicts(List.of(access.me()));
        var rows =
                people
                        .rowsOf(
                                open.stream()
                                        .filter(each -> each.kind() == ConflictKind.PERSON)
                                        .flatMap(each -> PersonId.find(each.about()).stream())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(row -> row.id().toString(), PersonRow::name));
        var names =
                open.stream().anyMatch(each -> each.kind() == ConflictKind.AGENCY)
                        ? agencies.listAll().stream()
                                .collect(
                                        Collectors.toMap(
                                                each -> each.id().toString(), AgencyChoice::name))
                        : Map.<String, String>of();
        return open.stream()
                .map(
                        each ->
                                new ConflictRow(
                                        each.id(),
                                        each.kind(),
                                        switch (each.kind()) {
                                            case PERSON -> rows.getOrDefault(each.about(), "");
                                            case AGENCY -> names.getOrDefault(each.about(), "");
                                            case CASE -> "";
                                        },
                                        each.declaredAt()))
                .toList();
    }

    /**
     * Declares a conflict; it counts in all programmes from now on. Of a case the number is not
     * kept, only whether another declares the same.
     *
     * @param about a mail, the id of an agency, or the number of a case
     */
    @SignedIn
    public void declare(ConflictKind kind, String about) {
        var named = about == null ? "" : about.strip();
        if (named.isEmpty() || named.length() > MOST_CASE) {
            throw new NothingIsNamed();
        }
        var kept =
                switch (kind) {
                    case PERSON -> byMail("about", named).toString();
                    case AGENCY ->
                            agencies.listAll().stream()
                                    .map(each -> each.id().toString())
                                    .filter(named::equals)
                                    .findFirst()
                                    .orElseThrow(NothingIsNamed::new);
                    case CASE -> seal.caseHash(named);
                };
        profiles.add(new ConflictDeclaration(access.me(), kind, kept, clock.now()));
    }

    @SignedIn
    public void endConflict(UUID id) {
        var conflict = profiles.getConflict(id);
        if (!conflict.person().equals(access.me())) {
            throw new NotFound("conflict " + id);
        }
        conflict.end(clock.now());
    }

    @SignedIn
    public List<CountryRow> countries() {
        return people.listCountries();
    }
}
