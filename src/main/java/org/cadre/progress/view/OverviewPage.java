package org.cadre.progress.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.faces.Waiting;
import org.cadre.platform.security.CurrentActor;
import org.cadre.progress.EndingCertificate;
import org.cadre.progress.ManagedCohort;
import org.cadre.progress.Overview;
import org.cadre.progress.OverviewQueries;
import org.cadre.progress.WindowChange;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The home of a programme manager: what needs a decision, and how the cohorts stand. */
@Named
@RequestScoped
public class OverviewPage {

    private static final int SOON_DAYS = 14;
    private static final int DAYS_OF_WEEK = 7;

    @Inject OverviewQueries queries;
    @Inject @Any Instance<Waiting> waiting;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Messages msg;
    @Inject Shell shell;

    private Overview overview;
    private List<Waiting.Item> items;

    public void load() {
        overview = queries.get(shell.language());
        items = waiting.stream().flatMap(port -> port.items(current.get()).stream()).toList();
    }

    public LocalDate getToday() {
        return clock.today(current.get().zone());
    }

    public List<Waiting.Item> getWaiting() {
        return items;
    }

    public List<ManagedCohort> getCohorts() {
        return overview.cohorts();
    }

    public int getBehind() {
        return overview.cohorts().stream().mapToInt(ManagedCohort::behind).sum();
    }

    /** Weeks of a cohort that have begun; none before its first day. */
    public long week(ManagedCohort row) {
        var cohort = row.cohort();
        var today = clock.today(cohort.zone());
        return today.isBefore(cohort.startsOn())
                ? 0
                : Math.min(weeks(cohort.startsOn(), today), weeks(row));
    }

    public long weeks(ManagedCohort row) {
        return weeks(row.cohort().startsOn(), row.cohort().endsOn());
    }

    /** From one day to the last one, a week that has begun counts whole. */
    private static long weeks(LocalDate from, LocalDate last) {
        return ChronoUnit.DAYS.between(from, last) / DAYS_OF_WEEK + 1;
    }

    /** When the cohort starts, ends or has ended. */
    public String nextDate(ManagedCohort row) {
        var cohort = row.cohort();
        var today = clock.today(cohort.zone());
        if (today.isBefore(cohort.startsOn())) {
            return msg.of("progress.overview.starts", msg.day(cohort.startsOn()));
        }
        var key =
                cohort.endsOn().isBefore(today)
                        ? "progress.overview.ended"
                        : "progress.overview.ends";
        return msg.of(key, msg.day(cohort.endsOn()));
    }

    public List<WindowChange> getWindows() {
        return overview.windows();
    }

    public String said(WindowChange change) {
        return msg.of(
                change.opens() ? "progress.overview.opens" : "progress.overview.closes",
                change.moduleCode(),
                msg.day(change.day()));
    }

    /** A window that closes wants attention, one that opens only notice. */
    public String urgency(WindowChange change) {
        return change.opens() ? "info" : "warn";
    }

    public List<EndingCertificate> getCertificates() {
        return overview.certificates();
    }

    public String urgencyOf(EndingCertificate certificate) {
        return daysLeft(certificate) <= SOON_DAYS ? "warn" : "none";
    }

    public long daysLeft(EndingCertificate certificate) {
        return ChronoUnit.DAYS.between(getToday(), certificate.validUntil());
    }

    /** The holder among the people of the cohort. */
    public String href(EndingCertificate certificate) {
        return Pages.address(
                "/progress/cohort-progress",
                "cohort",
                certificate.cohort(),
                "text",
                certificate.holder());
    }
}
