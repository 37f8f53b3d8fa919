package org.cadre.nomination;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyQueries;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads calls; each reader has the own ones, others do not exist ({@link NotFound}). */
@UseCase
public class CallQueries {

    private static final Set<NominationState> UNSENT =
            EnumSet.of(NominationState.DRAFT, NominationState.WITHDRAWN);

    @Inject NominationRepository nominations;
    @Inject NomineeRepository nominees;
    @Inject NominationAccess access;
    @Inject CohortQueries cohorts;
    @Inject AgencyQueries agencies;
    @Inject CadreClock clock;

    /** An agency of the actor in a call. */
    public record Asked(CallRow call, AgencyId agency, String agencyName, int most, long own) {}

    /** Those of the programmes in which the actor has a part, the latest deadline first. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.VETTING_OFFICER, Role.SELECTION_COMMITTEE})
    public Slice<CallRow> list(Keyset keyset, int size) {
        var page = Slice.of(nominations.listCalls(mine(), keyset, size + 1), keyset, size);
        return new Slice<>(rows(page.rows()), page.hasPrevious(), page.hasNext());
    }

    private Optional<Set<UUID>> mine() {
        var all = access.programmes(Role.PROGRAMME_MANAGER);
        return all.map(
                managed -> {
                    var programmes = new HashSet<>(managed);
                    access.programmes(Role.VETTING_OFFICER).ifPresent(programmes::addAll);
                    access.programmes(Role.SELECTION_COMMITTEE).ifPresent(programmes::addAll);
                    return programmes;
                });
    }

    private List<CallRow> rows(List<Call> calls) {
        if (calls.isEmpty()) {
            return List.of();
        }
        var counts = nominees.countByState(calls.stream().map(call -> call.id().id()).toList());
        var named = cohorts.describeAll(calls.stream().map(Call::cohort).toList());
        return calls.stream()
                .map(
                        call ->
                                row(
                                        call,
                                        known(named, call.cohort()),
                                        counts.getOrDefault(call.id().id(), Map.of())))
                .toList();
    }

    /** A call holds no cohort and no agency that is not there. */
    private static <K, V> V known(Map<K, V> found, K key) {
        return Optional.ofNullable(found.get(key)).orElseThrow();
    }

    private static CallRow row(Call call, CohortDetail cohort, Map<NominationState, Long> counts) {
        long sent =
                counts.entrySet().stream()
                        .filter(each -> !UNSENT.contains(each.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        var ready = call.isVetted() ? NominationState.CLEARED : NominationState.ELIGIBLE;
        return new CallRow(
                call.id(),
                cohort.name(),
                cohort.programmeName(),
                call.deadlineAt(),
                call.state(),
                call.places().stream().mapToInt(AgencyPlaces::most).sum(),
                sent,
                counts.getOrDefault(ready, 0L));
    }

    /**
     * The calls that ask the actor's agencies, the latest deadline first.
     *
     * @param size how many calls; one that asks several of the agencies has a row for each
     */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public Slice<Asked> listAsked(Keyset keyset, int size) {
        var own = access.agencies();
        var calls =
                own.isEmpty() ? List.<Call>of() : nominations.listCallsTo(own, keyset, size + 1);
        var page = Slice.of(calls, keyset, size);
        return new Slice<>(asked(page.rows(), own), page.hasPrevious(), page.hasNext());
    }

    private List<Asked> asked(List<Call> calls, Set<UUID> own) {
        if (calls.isEmpty()) {
            return List.of();
        }
        var rows = rows(calls).stream().collect(Collectors.toMap(CallRow::id, row -> row));
        var names = agencies.describe(own.stream().map(AgencyId::new).toList());
        var counts = nominees.countOf(calls.stream().map(call -> call.id().id()).toList(), own);
        return calls.stream()
                .flatMap(
                        call ->
                                call.places().stream()
                                        .filter(each -> own.contains(each.agency().id()))
                                        .map(
                                                each ->
                                                        asked(
                                                                known(rows, call.id()),
                                                                each,
                                                                names,
                                                                counts)))
                .toList();
    }

    private static Asked asked(
            CallRow call,
            AgencyPlaces places,
            Map<AgencyId, AgencyQueries.Described> names,
            Map<List<UUID>, Long> counts) {
        var agency = places.agency();
        var own = counts.getOrDefault(List.of(call.id().id(), agency.id()), 0L);
        return new Asked(call, agency, known(names, agency).name(), places.most(), own);
    }

    /** For its manager. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CallDetail get(CallId id) {
        return detail(access.managed(id));
    }

    /** The live call of a cohort that the actor manages. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public Optional<CallId> findOf(CohortId cohort) {
        cohorts.get(cohort);
        return nominations.findLive(cohort).map(Call::id);
    }

    /** For whoever has a part in it, without changing anything. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.VETTING_OFFICER, Role.SELECTION_COMMITTEE})
    public CallDetail getPart(CallId id) {
        return detail(access.partOf(id));
    }

    /**
     * For a focal point; of the other agencies nothing is told.
     *
     * @param named one of the actor's agencies; null for the first that is asked
     */
    @Allowed(Role.AGENCY_FOCAL_POINT)
    public CallDetail getAsked(CallId id, @Nullable AgencyId named) {
        var agency = named == null ? access.firstAsked(id) : named;
        var call = access.asked(id, agency);
        return detail(call, call.placesOf(agency).stream().toList());
    }

    private CallDetail detail(Call call) {
        return detail(call, call.places());
    }

    private CallDetail detail(Call call, List<AgencyPlaces> places) {
        var known = agencies.describe(places.stream().map(AgencyPlaces::agency).toList());
        var sent = nominees.countSent(call.id());
        var asked =
                places.stream()
                        .map(
                                each ->
                                        new CallDetail.AskedAgency(
                                                each,
                                                known(known, each.agency()).name(),
                                                known(known, each.agency()).countryCode(),
                                                sent.getOrDefault(each.agency().id(), 0L)))
                        .sorted(Comparator.comparing(CallDetail.AskedAgency::name))
                        .toList();
        return new CallDetail(
                call.id(),
                cohorts.describe(call.cohort()),
                call.plan(),
                call.deadlineAt(),
                call.state(),
                asked,
                call.takesNominations(clock.now()),
                call.version());
    }
}
