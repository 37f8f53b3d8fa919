package org.cadre.nomination;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.document.Scan;
import org.cadre.people.AgencyId;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads nominees; each reader has the own ones, others do not exist ({@link NotFound}). */
@UseCase
public class NomineeQueries {

    private static final Set<NominationState> WRITTEN =
            EnumSet.complementOf(EnumSet.of(NominationState.DRAFT));

    @Inject NominationRepository nominations;
    @Inject NomineeRepository nominees;
    @Inject NominationAccess access;
    @Inject Eligibility eligibility;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;

    /** A page of a call, by number; without drafts. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.VETTING_OFFICER, Role.SELECTION_COMMITTEE})
    public Slice<NomineeRow> list(CallId id, NomineeFilter filter, Keyset keyset, int size) {
        access.partOf(id);
        var states = filter.state().map(state -> Set.of(state)).orElse(WRITTEN);
        return Slice.of(nominees.list(id, filter, states, keyset, size + 1), keyset, size);
    }

    /** All of one agency, drafts too, by number. */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public List<NomineeRow> listMine(CallId id, AgencyId agency) {
        access.asked(id, agency);
        return nominees.list(id, agency).stream().map(NomineeRow::withoutBand).toList();
    }

    /** One of the own agency. */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public NomineeDetail getMine(NominationId id) {
        var nomination = nominations.get(id);
        access.asked(nomination.call(), nomination.agency());
        return detail(nomination, false);
    }

    /** For whoever has a part in the call. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.VETTING_OFFICER, Role.SELECTION_COMMITTEE})
    public NomineeDetail get(NominationId id) {
        var nomination = nominations.get(id);
        access.partOf(nomination.call());
        if (nomination.state() == NominationState.DRAFT) {
            throw new NotFound("nomination " + id);
        }
        return detail(nomination, true);
    }

    /** Those whom the actor has to release. */
    @SignedIn
    public List<NomineeRow> listToRelease() {
        return rows(nominations.listToRelease(new PersonId(current.get().personId())));
    }

    /**
     * What is open for the actor, without anybody's name.
     *
     * @param toRelease people who wait for the release
     * @param offered seats that are offered to the actor
     * @param own other nominations of the actor that go on, from the release to an offer
     */
    public record Open(long toRelease, long offered, long own) {}

    @SignedIn
    public Open countOpen() {
        return nominees.countOpen(new PersonId(current.get().personId()));
    }

    /** One that names the actor as line manager. */
    @SignedIn
    public NomineeDetail getToRelease(NominationId id) {
        var nomination = nominations.get(id);
        boolean named =
                nomination.manager().map(PersonId::id).equals(current.get().id())
                        && nomination.state() != NominationState.DRAFT;
        if (!named) {
            throw new NotFound("nomination " + id);
        }
        return detail(nomination, false);
    }

    /** The actor's own, the latest first; before the release there is nothing to see. */
    @SignedIn
    public List<OwnNomination> listOwn() {
        var own = nominees.listReleased(new PersonId(current.get().personId()));
        var names = own.isEmpty() ? Map.<CohortId, String>of() : names(own);
        return own.stream()
                .map(
                        each ->
                                new OwnNomination(
                                        each.id(),
                                        each.number(),
                                        names.getOrDefault(each.cohort(), ""),
                                        each.state()))
                .toList();
    }

    private Map<CohortId, String> names(List<NomineeRepository.Released> own) {
        return cohorts.namesOf(own.stream().map(NomineeRepository.Released::cohort).toList());
    }

    /** One of {@link #listOwn}. */
    @SignedIn
    public NomineeDetail getOwn(NominationId id) {
        var nomination = nominations.get(id);
        var steps = nominations.steps(id);
        boolean own =
                current.get().id().filter(nomination.person().id()::equals).isPresent()
                        && steps.stream()
                                .anyMatch(step -> step.state() == NominationState.RELEASED);
        if (!own) {
            throw new NotFound("nomination " + id);
        }
        return detail(nomination, false);
    }

    /** The letter of release, for whoever may see the nomination. */
    @SignedIn
    public Scan letter(NominationId id) {
        var nomination = nominations.get(id);
        boolean reads =
                isMe(nomination.person())
                        || nomination.manager().filter(this::isMe).isPresent()
                        || access.agencies().contains(nomination.agency().id())
                        || access.hasPart(nominations.getCall(nomination.call()));
        return nominations
                .findLetter(id)
                .filter(letter -> reads)
                .map(ReleaseLetter::scan)
                .orElseThrow(() -> new NotFound("letter of nomination " + id));
    }

    private boolean isMe(PersonId person) {
        return current.get().id().filter(person.id()::equals).isPresent();
    }

    private List<NomineeRow> rows(Collection<Nomination> listed) {
        return listed.isEmpty()
                ? List.of()
                : nominees.listThese(listed.stream().map(Nomination::id).toList());
    }

    /** What the committee says stays with it and the programme. */
    private NomineeDetail detail(Nomination nomination, boolean committee) {
        var call = nominations.getCall(nomination.call());
        var steps = nominations.steps(nomination.id());
        var views = committee ? nominations.views(nomination.id()) : List.<CommitteeView>of();
        var row = nominees.listThese(List.of(nomination.id())).getFirst();
        var named = named(nomination, steps, views);
        var manager = nomination.manager().map(PersonId::id).map(named::get);
        var cohort = cohorts.describe(call.cohort());
        return new NomineeDetail(
                committee ? row : row.withoutBand(),
                call.id(),
                call.programme(),
                call.isVetted(),
                cohort.name(),
                nomination.profile().reason(),
                manager.map(PersonRow::name).orElse(""),
                manager.map(PersonRow::mail).orElse(""),
                nominations.findLetterName(nomination.id()).orElse(null),
                nomination.languages(),
                nomination.vettedUntil().orElse(null),
                call.appealsUntil(steps, cohort),
                eligibility.checks(call, nomination),
                steps.stream().map(step -> step(step, named)).toList(),
                views.stream().map(view -> view(view, named)).toList(),
                nominations.appeals(nomination.id()).stream()
                        .map(NomineeQueries::objection)
                        .toList());
    }

    private Map<UUID, PersonRow> named(
            Nomination nomination, List<NominationStep> steps, List<CommitteeView> views) {
        var ids =
                Stream.of(
                                steps.stream().flatMap(step -> step.by().stream()),
                                views.stream().map(CommitteeView::member),
                                nomination.manager().map(PersonId::id).stream())
                        .flatMap(each -> each)
                        .distinct()
                        .map(PersonId::new)
                        .toList();
        return people.rowsOf(ids).stream()
                .collect(Collectors.toMap(row -> row.id().id(), row -> row));
    }

    private static NomineeDetail.Step step(NominationStep step, Map<UUID, PersonRow> named) {
        var by = step.by().map(named::get).map(PersonRow::name).orElse("");
        return new NomineeDetail.Step(step.state(), by, step.at(), step.words());
    }

    private NomineeDetail.View view(CommitteeView view, Map<UUID, PersonRow> named) {
        var row = named.get(view.member());
        boolean mine = current.get().id().filter(view.member()::equals).isPresent();
        return new NomineeDetail.View(
                row == null ? "" : row.name(), mine, view.band().orElse(null), view.words());
    }

    private static NomineeDetail.Objection objection(Appeal appeal) {
        return new NomineeDetail.Objection(
                appeal.against(),
                appeal.words(),
                appeal.madeAt(),
                appeal.upheld().orElse(null),
                appeal.answer());
    }
}
