package org.cadre.funding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.DonorId;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.budget.Words;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Sha256;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

/** Publishes what a programme does with its money: one person prepares a file, another opens it. */
@UseCase
public class Publications {

    @Inject PublicationRepository publications;
    @Inject PublicationWriting writing;
    @Inject BudgetQueries budgets;
    @Inject AgreementQueries agreements;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It is not written down yet who publishes. */
    public static final class SettingsAreMissing extends Refusal {}

    /** No version of the budget is approved. */
    public static final class NoBudgetIsApproved extends Refusal {}

    /** It was released or set aside meanwhile; argument: which. */
    public static final class ReleaseStands extends Refusal {
        ReleaseStands(ReleaseState state) {
            super(state);
        }
    }

    /** The hash is not that of the file that was looked at. */
    public static final class FileIsAnother extends Refusal {}

    /** A file with errors is not published; argument: how many there are. */
    public static final class FileFails extends Refusal {
        FileFails(int errors) {
            super(errors);
        }
    }

    /** It is kept back already. */
    public static final class IsExcluded extends WrongValue {
        IsExcluded() {
            super("of");
        }
    }

    /** Says who publishes, under which names and codes. */
    @Allowed(Role.FINANCE_OFFICER)
    public void settle(ProgrammeId programme, IatiPlan plan) {
        access.require(programme, Role.FINANCE_OFFICER);
        budgets.currency(programme);
        var found = publications.lockSettings(programme);
        var settings = found.orElseGet(() -> new PublicationSettings(programme));
        settings.say(plan, access.actor(), clock.now());
        if (found.isEmpty()) {
            publications.add(settings);
        }
        events.fire(
                new PublicationEvents.PublicationSettled(
                        programme, plan.identifier(), clock.now()));
    }

    /** Says how a donor of the programme is named, and how it wants a file of its own. */
    @Allowed(Role.FINANCE_OFFICER)
    public void settle(ProgrammeId programme, DonorId donor, ReaderPlan plan) {
        access.require(programme, Role.FINANCE_OFFICER);
        requireDonor(programme, donor);
        var found = publications.findReader(programme, donor);
        var reader =
                found.orElseGet(
                        () -> new PublicationReader(PublicationReader.Key.of(programme, donor)));
        reader.say(plan);
        if (found.isEmpty()) {
            publications.add(reader);
        }
        events.fire(new PublicationEvents.ReaderSettled(programme, donor, clock.now()));
    }

    private void requireDonor(ProgrammeId programme, DonorId donor) {
        if (agreements.of(programme).stream().noneMatch(each -> each.donor().equals(donor))) {
            throw new NotFound("donor " + donor);
        }
    }

    /**
     * Keeps back an agreement with all its money. Refuses with {@link IsExcluded}.
     *
     * @param reader from whose file; null for all files
     */
    @Allowed(Role.FINANCE_OFFICER)
    public ExclusionId exclude(
            ProgrammeId programme, AgreementId agreement, @Nullable DonorId reader, String reason) {
        access.require(programme, Role.FINANCE_OFFICER);
        if (agreements.of(programme).stream()
                .map(AgreementTerms::id)
                .noneMatch(agreement::equals)) {
            throw new NotFound("agreement " + agreement);
        }
        return exclude(programme, agreement, null, reader, reason);
    }

    /**
     * Keeps back a line. Refuses with {@link IsExcluded}.
     *
     * @param reader from whose file; null for all files
     */
    @Allowed(Role.FINANCE_OFFICER)
    public ExclusionId exclude(
            ProgrammeId programme, LineId line, @Nullable DonorId reader, String reason) {
        access.require(programme, Role.FINANCE_OFFICER);
        if (budgets.lines(programme).stream().map(LineRow::id).noneMatch(line::equals)) {
            throw new NotFound("budget line " + line);
        }
        return exclude(programme, null, line, reader, reason);
    }

    private ExclusionId exclude(
            ProgrammeId programme,
            @Nullable AgreementId agreement,
            @Nullable LineId line,
            @Nullable DonorId reader,
            String reason) {
        if (reader != null) {
            requireDonor(programme, reader);
        }
        boolean known =
                publications.listExclusions(programme).stream()
                        .filter(each -> each.holdsFor(reader))
                        .anyMatch(
                                each ->
                                        agreement == null
                                                ? line != null && line.equals(each.line())
                                                : agreement.equals(each.agreement()));
        if (known) {
            throw new IsExcluded();
        }
        var made =
                new PublicationExclusion(
                        programme,
                        agreement,
                        line,
                        reader,
                        Words.needed("why", reason, 300),
                        access.actor(),
                        clock.now());
        publications.add(made);
        events.fire(new PublicationEvents.Excluded(programme, of(made), clock.now()));
        return made.id();
    }

    private static String of(PublicationExclusion exclusion) {
        var agreement = exclusion.agreement();
        return String.valueOf(agreement == null ? exclusion.line() : agreement);
    }

    /** From the next file on it is published again. */
    @Allowed(Role.FINANCE_OFFICER)
    public void include(ExclusionId id) {
        var exclusion = publications.getExclusion(id);
        access.require(exclusion.programme(), Role.FINANCE_OFFICER);
        publications.remove(exclusion);
        events.fire(
                new PublicationEvents.ExclusionEnded(
                        exclusion.programme(), of(exclusion), clock.now()));
    }

    /**
     * Writes a file and judges it; one that was prepared before and not released is set aside.
     * Refuses with {@link SettingsAreMissing}, {@link NoBudgetIsApproved}.
     *
     * @param donor who wants it as its profile says; null for everybody
     */
    @Allowed(Role.FINANCE_OFFICER)
    public ReleaseId prepare(ProgrammeId programme, @Nullable DonorId donor) {
        access.require(programme, Role.FINANCE_OFFICER);
        var plan =
                publications
                        .lockSettings(programme)
                        .map(PublicationSettings::plan)
                        .orElseThrow(SettingsAreMissing::new);
        if (donor != null) {
            requireDonor(programme, donor);
        }
        var now = clock.now();
        var written = writing.write(programme, plan, donor, now);
        var earlier = publications.listReleases(programme);
        earlier.forEach(PublicationRelease::setAside);
        var report = written.export().report();
        var release =
                new PublicationRelease(
                        programme,
                        donor,
                        earlier.stream().mapToInt(PublicationRelease::number).max().orElse(0) + 1,
                        new PublicationRelease.Written(
                                Sha256.hex(written.export().xml()),
                                report.errors(),
                                report.warnings(),
                                written.leftOut()),
                        access.actor(),
                        now);
        publications.add(release);
        publications.add(new PublicationContent(release.id(), written.export().xml()));
        var row = release.row();
        events.fire(
                new PublicationEvents.FilePrepared(
                        programme, row.number(), row.sha256(), row.errors(), now));
        return release.id();
    }

    /**
     * Opens a file to everybody, for good. Refuses with {@link ReleaseStands}, {@link
     * FileIsAnother}, {@link FileFails} and {@link FinanceAccess.OwnWork}.
     *
     * @param sha256 of the file that was looked at
     */
    @Allowed(Role.FINANCE_APPROVER)
    public void release(ReleaseId id, String sha256) {
        var release = publications.lockRelease(id);
        access.require(release.programme(), Role.FINANCE_APPROVER);
        access.requireOther(release.preparedBy());
        release.release(sha256, access.actor(), clock.now());
        events.fire(
                new PublicationEvents.FileReleased(
                        release.programme(), release.number(), sha256, clock.now()));
    }
}
