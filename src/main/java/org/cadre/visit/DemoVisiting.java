package org.cadre.visit;

import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.LedgerQueries;
import org.cadre.mentorship.MentorshipQueries;
import org.cadre.money.Money;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SealedCells;
import org.cadre.platform.security.UseCase;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/** Tells in the demonstration of a visit that was held, and of one that is soon. */
@UseCase
public class DemoVisiting {

    private static final int HELD_WEEKS_AGO = 8;
    private static final int SOON_WEEKS = 3;
    private static final int ASKED_WEEKS = 5;
    private static final String LINE = "05";
    private static final long PLANNED = 180_000;

    @Inject VisitRepository visits;
    @Inject MentorshipQueries mentorships;
    @Inject PeopleQueries people;
    @Inject BudgetQueries budgets;
    @Inject LedgerQueries ledger;
    @Inject SealedCells cells;

    /** Of somebody who is mentored and has a goal; else there is nothing to tell. */
    @Internal
    public void add(ProgrammeId programme, PersonId mentee, PersonId host, LocalDate today) {
        var two = mentorships.runningOf(mentee).filter(each -> !each.goals().isEmpty());
        if (two.isPresent()) {
            var from = people.agencyOf(mentee).orElseThrow();
            var at = people.agencyOf(host).orElseThrow();
            var hosting = new VisitHost(programme, at, host, today.plusMonths(10), instant(today));
            visits.add(hosting);
            visits.flush();
            hold(ask(hosting, two.get(), mentee, from, today.minusWeeks(HELD_WEEKS_AGO)), mentee);
            var soon =
                    ask(hosting, two.get(), two.get().mentor(), from, today.plusWeeks(SOON_WEEKS));
            plan(soon);
            visits.add(new Visitor(soon.id(), mentee, instant(today)));
            soon.move(VisitState.CONFIRMED);
            visits.flush();
        }
    }

    private ExchangeVisit ask(
            VisitHost host,
            MentorshipQueries.Two two,
            PersonId asker,
            AgencyId from,
            LocalDate around) {
        var monday = around.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        var goal = two.goals().getFirst().id();
        var visit =
                new ExchangeVisit(
                        host,
                        new VisitRequest(
                                two.id(),
                                host.id(),
                                monday,
                                monday.plusDays(4),
                                List.of(),
                                List.of(
                                        new Objective(goal, "Read a report as a prosecutor does"),
                                        new Objective(goal, "Follow one exhibit to the court")),
                                false),
                        asker,
                        from,
                        instant(monday.minusWeeks(ASKED_WEEKS)));
        visits.add(visit);
        visits.flush();
        return visit;
    }

    private void plan(ExchangeVisit visit) {
        var first = visit.term().startsOn();
        var at = instant(visit.term().askedOn());
        item(visit, first, ItemKind.TALK, "Welcome, rules of the house", at);
        item(visit, first.plusDays(1), ItemKind.SHADOWING, "A day at the registry", at);
        item(visit, first.plusDays(3), ItemKind.JOINT_EXERCISE, "A file is put together", at);
    }

    private void item(ExchangeVisit visit, LocalDate day, ItemKind kind, String words, Instant at) {
        visits.add(new PlanItem(visit.id(), day, kind, words, at));
    }

    private void hold(ExchangeVisit visit, PersonId visitor) {
        plan(visit);
        var term = visit.term();
        var goes = new Visitor(visit.id(), visitor, instant(term.askedOn()));
        goes.brief("Farid Demo, +999 555 0100", cells, instant(term.startsOn().minusDays(3)));
        visits.add(goes);
        term.startsOn()
                .datesUntil(term.endsOn().plusDays(1))
                .forEach(day -> log(visit, visitor, day));
        gift(visit, "A book on the old town", 1_800, true);
        gift(visit, "Dinner for four", 12_000, false);
        visit.report(
                "Reports are read from the last page. I will put what was found first, and say what"
                        + " was not looked at.",
                term.endsOn().plusDays(9));
        visit.cascade(
                term.endsOn().plusDays(20),
                "How a prosecutor reads our reports",
                Map.of(AgencyKind.POLICE, 14, AgencyKind.LABORATORY, 3));
        cost(visit);
        visits.flush();
    }

    private void log(ExchangeVisit visit, PersonId visitor, LocalDate day) {
        var log = new DayLog(visit.id(), visitor, day, instant(day));
        log.write(
                List.of(
                        "How exhibits come in and are numbered",
                        "Checked two lists with the registrar",
                        "One gap in a chain is enough",
                        "We number by room, they number by day",
                        "A list that two people sign"),
                instant(day));
        visits.add(log);
    }

    private void gift(ExchangeVisit visit, String what, long cents, boolean accepted) {
        visits.add(
                new Gift(
                        visit.id(),
                        what,
                        Money.of(cents, "EUR"),
                        accepted,
                        instant(visit.term().endsOn())));
    }

    private void cost(ExchangeVisit visit) {
        var programme = visit.programme();
        budgets.lines(programme).stream()
                .filter(line -> line.code().equals(LINE))
                .findFirst()
                .ifPresent(
                        line ->
                                visit.cost(
                                        line.id(),
                                        PLANNED,
                                        ledger
                                                .costs(
                                                        programme,
                                                        line.id(),
                                                        budgets.currency(programme),
                                                        1)
                                                .stream()
                                                .map(each -> each.entry().id().toString())
                                                .toList()));
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
