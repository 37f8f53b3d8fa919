package org.cadre.cohort;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.cohort.CohortRepository.Placed;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PeopleSet;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads about cohorts; for a programme manager those of other programmes do not exist. */
@UseCase
public class CohortQueries {

    @Inject CohortRepository cohorts;
    @Inject ManagedCohorts managed;
    @Inject ProgrammeQueries programmes;
    @Inject PeopleQueries people;

    /** A page of the actor's cohorts, latest start first. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public Slice<CohortRow> list(CohortFilter filter, Keyset keyset, int size) {
        var read = cohorts.list(managed.programmes(), filter, keyset, size + 1);
        var names = names(read);
        return Slice.of(read, keyset, size).map(cohort -> row(cohort, names));
    }

    private Map<ProgrammeId, String> names(List<Cohort> listed) {
        var ids = listed.stream().map(Cohort::programme).collect(Collectors.toSet());
        return programmes.find(ids).values().stream()
                .collect(Collectors.toMap(ProgrammeRow::id, ProgrammeRow::name));
    }

    private static CohortRow row(Cohort cohort, Map<ProgrammeId, String> names) {
        return new CohortRow(
                cohort.id(),
                cohort.programme(),
                names.getOrDefault(cohort.programme(), ""),
                cohort.name(),
                cohort.startsOn(),
                cohort.endsOn(),
                cohort.taken(),
                cohort.capacity(),
                cohort.state());
    }

    /** One cohort; {@link NotFound} for one of another programme. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CohortDetail get(CohortId id) {
        var cohort = managed.get(id);
        return detail(cohort, names(List.of(cohort)));
    }

    /**
     * The actor's cohorts that end on this day or later, the nearest end first, by a number of
     * statements that does not depend on how many there are.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<CohortDetail> listEndingFrom(LocalDate day, int most) {
        var read = cohorts.listEndingFrom(managed.programmes(), day, most);
        var names = names(read);
        return read.stream().map(cohort -> detail(cohort, names)).toList();
    }

    private static CohortDetail detail(Cohort cohort, Map<ProgrammeId, String> names) {
        return new CohortDetail(
                cohort.id(),
                cohort.programme(),
                names.getOrDefault(cohort.programme(), ""),
                cohort.name(),
                cohort.startsOn(),
                cohort.endsOn(),
                cohort.zone(),
                cohort.capacity(),
                cohort.taken(),
                cohort.modules(),
                cohort.windows(),
                cohort.state(),
                cohort.version());
    }

    /**
     * A page of the people of a cohort by name: in one state, name, mail or agency holding the
     * text.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public Slice<EnrolledRow> listPeople(
            CohortId id, EnrolmentState state, String text, Keyset keyset, int size) {
        managed.get(id);
        var set = CohortRepository.peopleOf(id, state);
        var slice = people.listAmong(set, text == null ? "" : text, keyset, size);
        var latest = latestOfEach(id, slice.rows());
        return slice.map(person -> row(Objects.requireNonNull(latest.get(person.id())), person));
    }

    /** Those who are enrolled now, for a question about them. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public PeopleSet enrolledIn(CohortId id) {
        managed.get(id);
        return CohortRepository.peopleOf(id, EnrolmentState.ENROLLED);
    }

    /** As {@link #listPeople}, all of those who are enrolled. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<EnrolledRow> listEnrolled(CohortId id) {
        return listPeople(id, EnrolmentState.ENROLLED, "", Keyset.start(), CohortPlan.MOST).rows();
    }

    private Map<PersonId, Enrolment> latestOfEach(CohortId id, List<PersonRow> rows) {
        var latest = new HashMap<PersonId, Enrolment>();
        if (!rows.isEmpty()) {
            cohorts.listEnrolments(id, rows.stream().map(PersonRow::id).toList())
                    .forEach(enrolment -> latest.put(enrolment.person(), enrolment));
        }
        return latest;
    }

    /**
     * The latest enrolment of each of these people in the cohort, by name; who never was in it is
     * left out.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<EnrolledRow> listLatest(CohortId id, Collection<PersonId> among) {
        managed.get(id);
        var rows = people.rowsOf(among);
        var latest = latestOfEach(id, rows);
        return rows.stream()
                .filter(person -> latest.containsKey(person.id()))
                .map(person -> row(Objects.requireNonNull(latest.get(person.id())), person))
                .toList();
    }

    /** One person of this cohort; {@link NotFound} for one of another. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public EnrolledRow getEnrolled(CohortId id, EnrolmentId enrolmentId) {
        managed.get(id);
        var enrolment = cohorts.getEnrolment(enrolmentId);
        if (!enrolment.cohort().equals(id)) {
            throw new NotFound("enrolment " + enrolmentId);
        }
        return row(enrolment, people.rowsOf(List.of(enrolment.person())).getFirst());
    }

    private static EnrolledRow row(Enrolment enrolment, PersonRow person) {
        return new EnrolledRow(
                enrolment.id(),
                person.id(),
                person.name(),
                person.mail(),
                person.agencyName(),
                person.countryCode(),
                person.state(),
                enrolment.state(),
                enrolment.enrolledAt(),
                enrolment.extraTimePercent(),
                enrolment.withdrawnAt().orElse(null),
                enrolment.withdrawnReason());
    }

    /** Who of these people is in the cohort now. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public Set<PersonId> listEnrolledAmong(CohortId id, List<PersonId> among) {
        managed.get(id);
        return among.isEmpty() ? Set.of() : cohorts.listEnrolledAmong(id, among);
    }

    /** The cohorts in which a person is enrolled now, latest start first. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public List<EnrolmentRow> enrolmentsOf(PersonId person) {
        return cohorts.listPlaces(person).stream().map(CohortQueries::row).toList();
    }

    /** Those of {@link #enrolmentsOf} that learn this module. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public List<EnrolmentRow> enrolmentsOf(PersonId person, String moduleCode) {
        return enrolmentsOf(person).stream()
                .filter(row -> row.modules().contains(moduleCode))
                .toList();
    }

    private static EnrolmentRow row(Placed place) {
        var cohort = place.cohort();
        return new EnrolmentRow(
                place.enrolment().id(),
                cohort.id(),
                cohort.name(),
                cohort.programme(),
                place.programme(),
                cohort.modules(),
                cohort.windows(),
                cohort.startsOn(),
                cohort.endsOn(),
                cohort.zone(),
                place.enrolment().enrolledAt(),
                place.enrolment().extraTimePercent());
    }

    /** The seats of a person, also those that were given up, by one statement. */
    @Internal
    public List<PlaceRow> placesOf(PersonId person) {
        return cohorts.listAllPlaces(person).stream()
                .map(
                        place ->
                                new PlaceRow(
                                        place.enrolment().id(),
                                        place.cohort().id(),
                                        place.cohort().name(),
                                        place.cohort().modules(),
                                        place.cohort().windows(),
                                        place.cohort().startsOn(),
                                        place.cohort().endsOn(),
                                        place.cohort().zone(),
                                        place.enrolment().withdrawnAt().isPresent()))
                .toList();
    }

    /** The names of any cohorts, whoever asks. */
    @Internal
    public Map<CohortId, String> namesOf(Collection<CohortId> ids) {
        return cohorts.listNames(ids.stream().map(CohortId::id).toList()).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> new CohortId(entry.getKey()), Map.Entry::getValue));
    }

    /** The names and seats of any cohorts, whoever asks, by one statement. */
    @Internal
    public Map<CohortId, SeatsRow> seatsOf(Collection<CohortId> ids) {
        return cohorts.listSeats(ids.stream().map(CohortId::id).toList()).stream()
                .collect(Collectors.toMap(SeatsRow::id, Function.identity()));
    }

    /** Who is enrolled in any cohort, whoever asks; by name. */
    @Internal
    public List<PersonRow> enrolledPeople(CohortId id) {
        return people.listAmong(
                        CohortRepository.peopleOf(id, EnrolmentState.ENROLLED),
                        "",
                        Keyset.start(),
                        CohortPlan.MOST)
                .rows();
    }

    /** Open cohorts of these programmes that have not ended, the nearest end first. */
    @Internal
    public Map<CohortId, String> openIn(Set<UUID> programmes, LocalDate day) {
        return cohorts.listEndingFrom(Optional.of(programmes), day, CohortPlan.MOST).stream()
                .filter(cohort -> cohort.state() == CohortState.OPEN)
                .collect(
                        Collectors.toMap(
                                Cohort::id, Cohort::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** What any cohort is, whoever asks. */
    @Internal
    public CohortDetail describe(CohortId id) {
        var cohort = cohorts.get(id);
        return detail(cohort, names(List.of(cohort)));
    }

    /** As {@link #describe} of several, by a number of statements that does not depend on them. */
    @Internal
    public Map<CohortId, CohortDetail> describeAll(Collection<CohortId> ids) {
        var read = ids.isEmpty() ? List.<Cohort>of() : cohorts.list(ids);
        var names = names(read);
        return read.stream().collect(Collectors.toMap(Cohort::id, each -> detail(each, names)));
    }

    /** Whether somebody is enrolled in any cohort now, whoever asks. */
    @Internal
    public boolean isIn(CohortId id, PersonId person) {
        return !cohorts.listEnrolledAmong(id, List.of(person)).isEmpty();
    }

    /** The programme of any cohort, whoever asks. */
    @Internal
    public ProgrammeId programmeOf(CohortId id) {
        return cohorts.get(id).programme();
    }

    /** Whether the person is enrolled now in a cohort that learns this module. */
    @Internal
    public boolean isEnrolled(PersonId person, String moduleCode) {
        return cohorts.isEnrolled(person, moduleCode);
    }
}
