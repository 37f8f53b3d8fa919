package org.cadre.visit;

import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.ledger.CostLine;
import org.cadre.ledger.LedgerQueries;
import org.cadre.mentorship.GoalRow;
import org.cadre.mentorship.MentorshipId;
import org.cadre.mentorship.MentorshipQueries;
import org.cadre.money.Money;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.SealedCells;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads visits of the actor, and those that the actor coordinates. */
@UseCase
public class VisitQueries {

    private static final int MOST = 200;

    @Inject VisitRepository visits;
    @Inject VisitAccess access;
    @Inject MentorshipQueries mentorships;
    @Inject ProgrammeQueries programmes;
    @Inject PeopleQueries people;
    @Inject AgencyQueries agencies;
    @Inject BudgetQueries budgets;
    @Inject LedgerQueries ledger;
    @Inject SealedCells cells;
    @Inject CadreClock clock;

    /** What waits for the actor first; in as many statements for many as for one. */
    @SignedIn
    public List<VisitRow> own() {
        return rows(visits.listOf(access.me(), MOST));
    }

    /** Those of all programmes that the actor coordinates, what is due first. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<VisitRow> coordinated() {
        return rows(visits.listIn(access.programmes(), MOST));
    }

    private List<VisitRow> rows(List<VisitRepository.Hosted> found) {
        var visitors =
                visits.visitors(found.stream().map(each -> each.visit().id()).toList()).stream()
                        .collect(Collectors.groupingBy(Visitor::visit));
        var names =
                names(
                        found.stream()
                                .flatMap(
                                        each ->
                                                Stream.of(
                                                        each.visit().hostAgency(),
                                                        each.visit().visitingAgency()))
                                .toList());
        var known = programmes.find(found.stream().map(each -> each.visit().programme()).toList());
        return found.stream()
                .map(
                        each ->
                                row(
                                        access.part(
                                                each.visit(),
                                                each.host(),
                                                visitors.getOrDefault(
                                                        each.visit().id(), List.of())),
                                        names,
                                        known))
                .sorted(
                        Comparator.comparing((VisitRow row) -> !row.isMine())
                                .thenComparing(row -> row.next().isEmpty())
                                .thenComparing(row -> order(row.due()))
                                .thenComparing(row -> row.id().id()))
                .toList();
    }

    private static LocalDate order(@Nullable LocalDate due) {
        return due == null ? LocalDate.MAX : due;
    }

    private Map<AgencyId, AgencyQueries.Described> names(List<AgencyId> ids) {
        return agencies.describe(new HashSet<>(ids));
    }

    private static String name(Map<AgencyId, AgencyQueries.Described> names, AgencyId id) {
        return Optional.ofNullable(names.get(id)).map(AgencyQueries.Described::name).orElse("");
    }

    private static VisitRow row(
            VisitAccess.Part part,
            Map<AgencyId, AgencyQueries.Described> names,
            Map<ProgrammeId, ProgrammeRow> known) {
        var visit = part.visit();
        return new VisitRow(
                visit.id(),
                Optional.ofNullable(known.get(visit.programme()))
                        .map(ProgrammeRow::name)
                        .orElse(""),
                name(names, visit.hostAgency()),
                name(names, visit.visitingAgency()),
                visit.term(),
                visit.days(),
                part.visitors().size(),
                visit.state(),
                part.hands(),
                visit.state().next(part.isBriefed()));
    }

    /** For who has a hand in it. */
    @SignedIn
    public VisitDetail get(VisitId id) {
        var part = access.of(id);
        var visit = part.visit();
        var names = names(List.of(visit.hostAgency(), visit.visitingAgency()));
        var persons =
                people
                        .rowsOf(
                                Stream.concat(
                                                part.people().stream(),
                                                Stream.of(part.host().counterpart()))
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        return new VisitDetail(
                id,
                visit.programme(),
                part.hands(),
                name(persons, part.host().counterpart()),
                name(names, visit.hostAgency()),
                name(names, visit.visitingAgency()),
                visit.term(),
                visit.days(),
                visit.isPrivate(),
                visit.state(),
                visit.reason(),
                visit.objectives(),
                part.visitors().stream().map(each -> visitor(each, part, persons)).toList(),
                visits.items(id).stream().map(PlanItem::row).toList(),
                visits.gifts(id).stream().map(Gift::row).toList(),
                visits.countLogs(id),
                visit.report(),
                visit.reportedOn(),
                visit.cascadeOn(),
                visit.cascadeTopic(),
                visit.attendance(),
                visit.practice(),
                visit.practiceChanged(),
                cost(part));
    }

    private static String name(Map<PersonId, PersonRow> persons, PersonId id) {
        return Optional.ofNullable(persons.get(id)).map(PersonRow::name).orElse("");
    }

    /** Whom to call is known to the visitor, to the host, and to who coordinates. */
    private VisitDetail.VisitorRow visitor(
            Visitor visitor, VisitAccess.Part part, Map<PersonId, PersonRow> persons) {
        boolean me = visitor.person().equals(access.me());
        boolean needed =
                me
                        || part.hands().contains(VisitHand.HOST)
                        || part.hands().contains(VisitHand.COORDINATOR);
        return new VisitDetail.VisitorRow(
                name(persons, visitor.person()),
                visitor.isBriefed(),
                me,
                needed ? visitor.emergency(cells).orElse("") : "");
    }

    private Optional<VisitDetail.VisitCost> cost(VisitAccess.Part part) {
        return part.hands().contains(VisitHand.COORDINATOR)
                ? part.visit().line().map(line -> cost(part.visit(), line))
                : Optional.empty();
    }

    private VisitDetail.VisitCost cost(ExchangeVisit visit, LineId line) {
        var currency = budgets.currency(visit.programme());
        var label =
                Optional.ofNullable(budgets.describe(List.of(line)).get(line))
                        .map(LineRow::label)
                        .orElse("");
        var posted =
                ledger.costs(visit.programme(), line, currency, Coordinating.MOST_ENTRIES).stream()
                        .filter(each -> visit.entries().contains(each.entry().id().toString()))
                        .map(CostLine::base)
                        .toList();
        return new VisitDetail.VisitCost(
                label, new Money(visit.plannedMinor(), currency), Money.sum(posted, currency));
    }

    /** A log of the day of one visitor. */
    public record LogRow(String visitor, boolean mine, LocalDate day, List<String> lines) {}

    /**
     * The logs of a visit.
     *
     * @param open whether the reader may write some
     */
    public record VisitLogs(String hostAgency, VisitTerm term, boolean open, List<LogRow> rows) {}

    /** For visitors and for who coordinates; others read none. */
    @SignedIn
    public VisitLogs logs(VisitId id) {
        var part = access.of(id);
        boolean visitor = part.hands().contains(VisitHand.VISITOR);
        if (!visitor && !part.hands().contains(VisitHand.COORDINATOR)) {
            throw new NotFound("logs of visit " + id);
        }
        var visit = part.visit();
        var persons = persons(part.people());
        var me = access.me();
        return new VisitLogs(
                name(names(List.of(visit.hostAgency())), visit.hostAgency()),
                visit.term(),
                visitor && visit.state() == VisitState.CONFIRMED,
                visits.logs(id).stream()
                        .map(
                                log ->
                                        new LogRow(
                                                name(persons, log.person()),
                                                log.person().equals(me),
                                                log.day(),
                                                log.lines()))
                        .toList());
    }

    private Map<PersonId, PersonRow> persons(Collection<PersonId> ids) {
        return people.rowsOf(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    /**
     * What a request chooses from.
     *
     * @param own whether the reader is one of the two
     */
    public record AskChoices(boolean own, List<GoalRow> goals, List<HostRow> hosts) {}

    /** For the two, and for who coordinates. */
    @SignedIn
    public AskChoices choices(MentorshipId mentorship) {
        var two = mentorships.twoOf(mentorship);
        var me = access.me();
        boolean own = two.mentor().equals(me) || two.mentee().equals(me);
        if (!own) {
            access.requireCoordinated(two.programme());
        }
        return new AskChoices(own, two.goals(), hostRows(two.programme()));
    }

    @Allowed(Role.PROGRAMME_MANAGER)
    public List<HostRow> hosts(ProgrammeId programme) {
        access.requireCoordinated(programme);
        return hostRows(programme);
    }

    private List<HostRow> hostRows(ProgrammeId programme) {
        var hosts = visits.hosts(programme);
        var persons = persons(hosts.stream().map(VisitHost::counterpart).toList());
        var names = names(hosts.stream().map(VisitHost::agency).toList());
        var today = clock.today(ZoneOffset.UTC);
        return hosts.stream()
                .map(
                        host ->
                                new HostRow(
                                        host.id(),
                                        name(persons, host.counterpart()),
                                        name(names, host.agency()),
                                        host.vettedUntil(),
                                        host.isVetted(today)))
                .sorted(
                        Comparator.comparing((HostRow row) -> !row.valid())
                                .thenComparing(HostRow::agency)
                                .thenComparing(HostRow::counterpart))
                .toList();
    }

    /** How many working days a visit takes at most. */
    @SignedIn
    public int mostDays(ProgrammeId programme) {
        return visits.mostDays(programme);
    }

    /** The programmes that the actor coordinates, by name. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<ProgrammeRow> programmes() {
        return programmes
                .find(access.programmes().stream().map(ProgrammeId::new).toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(ProgrammeRow::name))
                .toList();
    }

    /** Between which agencies days were given and taken, in the programmes of the actor. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<ReciprocityRow> reciprocity() {
        return visits.reciprocity(access.programmes());
    }

    /**
     * What a visit can be tied to.
     *
     * @param entries the newest costs of the line that is chosen
     */
    public record CostChoices(
            List<LineRow> lines, Optional<String> line, List<CostLine> entries, String currency) {}

    /**
     * @param wanted the line; empty for that to which the visit is tied
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public CostChoices costChoices(VisitId id, Optional<String> wanted) {
        var part = access.of(id);
        access.requireCoordinated(part.visit().programme());
        var programme = part.visit().programme();
        var lines = LineRow.leaves(budgets.lines(programme));
        if (lines.isEmpty()) {
            return new CostChoices(List.of(), Optional.empty(), List.of(), "");
        }
        var currency = budgets.currency(programme);
        var line =
                wanted.or(() -> part.visit().line().map(Object::toString))
                        .flatMap(
                                text ->
                                        lines.stream()
                                                .filter(each -> each.id().toString().equals(text))
                                                .findFirst());
        return new CostChoices(
                lines,
                line.map(each -> each.id().toString()),
                line.map(
                                each ->
                                        ledger.costs(
                                                programme,
                                                each.id(),
                                                currency,
                                                Coordinating.MOST_ENTRIES))
                        .orElse(List.of()),
                currency.getCurrencyCode());
    }
}
