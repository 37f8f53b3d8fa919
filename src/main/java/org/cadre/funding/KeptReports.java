package org.cadre.funding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.content.Json;
import org.cadre.funding.continuity.Bridge;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.FundingSource;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps what the continuity of a programme is today, and says why it moved since. */
@UseCase
public class KeptReports {

    @Inject KeptReportRepository reports;
    @Inject ContinuityQueries continuity;
    @Inject Turnovers turnovers;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Nothing is approved that could be kept. */
    public static final class NothingIsPlanned extends Refusal {}

    /** Refuses with {@link NothingIsPlanned}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public KeptReportId keep(ProgrammeId programme) {
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        var plan = continuity.describe(programme);
        if (!plan.isPlanned()) {
            throw new NothingIsPlanned();
        }
        var report =
                new KeptReport(
                        plan,
                        reports.nextNumber(programme),
                        figures(new PlanReading.Read(plan.plan(), plan.sources())),
                        clock.now());
        reports.add(report);
        var row = report.row();
        events.fire(
                new FundingEvents.ContinuityReportKept(
                        programme, row.number(), row.upTo(), row.sha256(), row.madeAt()));
        return row.id();
    }

    private static String figures(PlanReading.Read read) {
        return Json.of(new ContinuityReport(read.plan()).of(Optional.empty()));
    }

    /** The newest first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<KeptReportRow> list(ProgrammeId programme) {
        access.requireReader(programme);
        return reports.list(programme);
    }

    /** The figures as they were kept, as JSON. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public String figures(KeptReportId id) {
        return get(id).figures();
    }

    /** The figures made anew from the journal and the parameters: the same, byte for byte. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public String regenerate(KeptReportId id) {
        var report = get(id);
        return figures(read(report, report.facts()));
    }

    private KeptReport get(KeptReportId id) {
        var report = reports.get(id);
        access.requireReader(report.programme());
        return report;
    }

    private PlanReading.Read read(KeptReport report, PlanFacts facts) {
        return PlanReading.of(
                facts, turnovers.upTo(report.upTo(), report.programme(), facts.currency()));
    }

    /**
     * Why a figure moved from one report to a later one. Refuses with {@link NotFound} two that are
     * not of one programme or not in this order.
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public Bridge bridge(KeptReportId from, KeptReportId to, BridgeFigure figure) {
        var first = get(from);
        var last = get(to);
        if (!first.programme().equals(last.programme())
                || first.row().number() >= last.row().number()) {
            throw new NotFound("bridge from report " + from + " to " + to);
        }
        var before = first.facts();
        var after = last.facts();
        var rates = new HashMap<>(after.rates());
        rates.putAll(before.rates());
        var atOldRates =
                read(last, after.with(rates)).plan().sources().stream()
                        .collect(Collectors.toMap(FundingSource::id, FundingSource::amount));
        return Bridge.between(
                read(first, before).plan(),
                read(last, after).plan(),
                atOldRates,
                plan -> figure.of(plan, Certainty.COMMITTED));
    }
}
