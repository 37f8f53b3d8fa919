package org.cadre.selection;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.document.Csv;
import org.cadre.nomination.CallId;
import org.cadre.nomination.Nominees;
import org.cadre.nomination.Nominees.CallFacts;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.selection.SelectionDetail.Committed;
import org.cadre.selection.SelectionDetail.Drawn;
import org.cadre.selection.SelectionDetail.Entered;
import org.cadre.selection.SelectionDetail.Line;
import org.cadre.selection.SelectionDetail.Offered;
import org.cadre.selection.SelectionDetail.Search;
import org.cadre.selection.SelectionRepository.Called;
import org.cadre.selection.SelectionRepository.Placed;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads selections for those who run, keep and oversee them; others do not exist. */
@UseCase
public class SelectionQueries {

    @Inject SelectionRepository selections;
    @Inject SelectionAccess access;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /** A file that oversight alone reads, since it tells which nominee has which traits. */
    public enum OversightFile {
        PEOPLE,
        CERTIFICATE
    }

    /**
     * Calls that were opened, the latest deadline first: of the own programmes; for oversight those
     * with rules.
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE, Role.OVERSIGHT_READER})
    public Slice<SelectionRow> list(Keyset keyset, int size) {
        var read = selections.list(access.own(), access.oversees(), keyset, size + 1);
        var page = Slice.of(read, keyset, size);
        var named = cohorts.describeAll(page.rows().stream().map(Called::cohort).toList());
        return page.map(each -> row(each, named));
    }

    private static SelectionRow row(Called called, Map<CohortId, CohortDetail> named) {
        var cohort = Optional.ofNullable(named.get(called.cohort())).orElseThrow();
        return new SelectionRow(
                called.id(), cohort.name(), cohort.programmeName(), called.call(), called.state());
    }

    /** Of a call of the own programme, also where nothing is written yet. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE, Role.OVERSIGHT_READER})
    public SelectionDetail get(CallId id) {
        return detail(access.call(id, SelectionAccess.READERS));
    }

    /** The live call of a cohort, once agencies have read it; empty where that does not exist. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE, Role.OVERSIGHT_READER})
    public Optional<CallId> findOf(CohortId cohort) {
        return nominees.callOf(cohort).filter(access::mayRead).map(CallFacts::id);
    }

    /** As {@link #get}, for whoever may change its rules. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public SelectionDetail getManaged(CallId id) {
        return detail(access.call(id, Role.PROGRAMME_MANAGER));
    }

    private SelectionDetail detail(CallFacts call) {
        return selections
                .findOf(call.id())
                .map(each -> detail(call, each))
                .orElseGet(() -> none(call));
    }

    private SelectionDetail none(CallFacts call) {
        var cohort = cohorts.describe(call.cohort());
        return new SelectionDetail(
                call.id(),
                call.state(),
                cohort,
                null,
                SelectionState.UNWRITTEN,
                cohort.free(),
                List.of(),
                List.of(),
                List.of(),
                eligible(call),
                null,
                Measures.NONE,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                0,
                0);
    }

    private List<Line> eligible(CallFacts call) {
        return nominees.eligible(call.id()).stream()
                .map(each -> new Line(each.pseudonym(), each.values(), 0, null, each.state()))
                .toList();
    }

    private SelectionDetail detail(CallFacts call, Selection selection) {
        var state = selection.state();
        var placed = state.hasPanels() ? selections.placed(selection.id()) : List.<Placed>of();
        var names = names(selection);
        var cohort = cohorts.describe(call.cohort());
        var offers = state.isDrawn() ? selections.offers(selection.id()) : List.<SeatOffer>of();
        return new SelectionDetail(
                call.id(),
                call.state(),
                cohort,
                selection.id(),
                state,
                selection.seats(),
                selection.rules(),
                selection.easier(),
                selection.kept(),
                state.hasPanels()
                        ? placed.stream().map(SelectionQueries::line).toList()
                        : eligible(call),
                selection.figures().orElse(null),
                selection.measures(),
                selection.floor().orElse(null),
                state == SelectionState.WAITING ? search(selection) : null,
                state.isCommitted() ? committed(selection, names) : null,
                state == SelectionState.COMMITTED ? entered(selection, names) : null,
                state.isDrawn() ? drawn(selection, names) : null,
                offers(offers, placed),
                state.isDrawn() ? upheld(call.id()) : List.of(),
                Seats.free(cohort, offers, clock.today(ZoneOffset.UTC)),
                selection.version());
    }

    private Map<UUID, String> names(Selection selection) {
        var ids =
                Stream.of(selection.committedBy(), selection.enteredBy(), selection.confirmedBy())
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(PersonId::new)
                        .toList();
        return people.rowsOf(ids).stream().collect(toMap(row -> row.id().id(), PersonRow::name));
    }

    private static String name(Optional<UUID> person, Map<UUID, String> names) {
        return person.map(each -> names.getOrDefault(each, "")).orElse("");
    }

    private static Line line(Placed placed) {
        var nominee = placed.nominee();
        return new Line(
                nominee.pseudonym(),
                nominee.traits(),
                nominee.panels(),
                nominee.place().orElse(null),
                placed.state());
    }

    private @Nullable Search search(Selection selection) {
        return selections
                .findDue(selection.id())
                .map(
                        due ->
                                new Search(
                                        due.isClaimed(),
                                        due.since(),
                                        due.settled(),
                                        due.types(),
                                        due.failures()))
                .orElse(null);
    }

    private static Committed committed(Selection selection, Map<UUID, String> names) {
        return new Committed(
                selection.panelsHash(),
                selection.software(),
                selection.events(),
                selection.drawOn().orElseThrow(),
                name(selection.committedBy(), names),
                selection.committedAt().orElseThrow());
    }

    private @Nullable Entered entered(Selection selection, Map<UUID, String> names) {
        return selection
                .enteredAt()
                .map(
                        at ->
                                new Entered(
                                        name(selection.enteredBy(), names),
                                        selection.enteredBy().equals(current.get().id()),
                                        at))
                .orElse(null);
    }

    private static Drawn drawn(Selection selection, Map<UUID, String> names) {
        return new Drawn(
                selection.drawn().orElseThrow(),
                selection.numbers().lines().toList(),
                name(selection.confirmedBy(), names),
                selection.confirmedAt().orElseThrow());
    }

    private List<String> upheld(CallId call) {
        return nominees.upheld(call).stream().map(Nominees.Nominee::pseudonym).toList();
    }

    private static List<Offered> offers(List<SeatOffer> offers, List<Placed> placed) {
        var pool = placed.stream().map(Placed::nominee).toList();
        var named = pool.stream().collect(toMap(SelectionNominee::nomination, each -> each));
        return offers.stream()
                .map(
                        offer ->
                                offered(
                                        offer,
                                        Optional.ofNullable(named.get(offer.nomination()))
                                                .orElseThrow()))
                .toList();
    }

    private static Offered offered(SeatOffer offer, SelectionNominee nominee) {
        return new Offered(
                offer.id(),
                offer.seat(),
                nominee.pseudonym(),
                nominee.traits(),
                offer.state(),
                offer.madeAt(),
                offer.expiresAt(),
                offer.answeredAt().orElse(null),
                offer.reason());
    }

    /**
     * Which nominee has which traits, and the proof of the bound or, of sealed panels, the
     * statement of who checked them. Refuses with {@link NotFound} before there are panels, and the
     * second before it is told which rules take part.
     */
    @Allowed(Role.OVERSIGHT_READER)
    public byte[] file(CallId id, OversightFile file) {
        access.call(id, Role.OVERSIGHT_READER);
        var selection =
                selections
                        .findOf(id)
                        .filter(each -> each.state().hasPanels())
                        .filter(
                                each ->
                                        file == OversightFile.PEOPLE
                                                || each.measures() != Measures.UNTOLD)
                        .orElseThrow(() -> new NotFound("selection of " + id));
        return switch (file) {
            case CERTIFICATE ->
                    selections.file(selection.id()).report().getBytes(StandardCharsets.UTF_8);
            case PEOPLE -> people(selections.nominees(selection.id()));
        };
    }

    private static byte[] people(List<SelectionNominee> pool) {
        var csv = new Csv();
        var words = Trait.seen().stream().map(Trait::word).toList();
        csv.row(Stream.concat(Stream.of("id"), words.stream()).toList());
        for (var each : pool) {
            csv.row(
                    Stream.concat(
                                    Stream.of(each.pseudonym()),
                                    words.stream()
                                            .map(word -> each.traits().getOrDefault(word, "")))
                            .toList());
        }
        return csv.bytes();
    }
}
