package org.cadre.funding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementQueries;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.funding.ImportWork.Asked;
import org.cadre.ledger.AskedCosts;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.ListHasChanged;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.table.Mapping;
import org.cadre.text.Sha256;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Brings what was kept in spreadsheets: agreements, budget lines, what was spent, and what accounts
 * held before. A file is read and checked first; nothing is written before its sender confirms what
 * the rows would do, and then all of them or none. What they write are drafts and requests, on
 * which others decide. Files of others do not exist ({@link NotFound}).
 */
@UseCase
public class FundingImports {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    @Inject ImportRepository imports;
    @Inject AgreementImport agreementRows;
    @Inject LineImport lineRows;
    @Inject CostImport costRows;
    @Inject OpeningImport openingRows;
    @Inject AgreementQueries agreements;
    @Inject BudgetQueries budgets;
    @Inject AskedCosts costs;
    @Inject FinanceAccess access;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** This sheet was brought before; argument: on which day. */
    public static final class SheetWasBrought extends WrongValue {
        SheetWasBrought(LocalDate day) {
            super("file", day.toString());
        }
    }

    /** Costs and openings lead to a journal, and the programme has none. */
    public static final class JournalIsMissing extends WrongValue {
        JournalIsMissing() {
            super("kind");
        }
    }

    /** Days can be read in two ways, and nobody said in which. */
    public static final class WhichDaysAreMeant extends Refusal {}

    /** No row would write anything. */
    public static final class NoRowIsReady extends Refusal {}

    /**
     * Reads a file and keeps it for the confirmation, a day at most. Refuses with {@link
     * DonorFiles.FileIsMissing}, {@link JournalIsMissing}, {@link SheetWasBrought} and as {@link
     * ImportSheet#read} does.
     */
    @Allowed(Role.FINANCE_OFFICER)
    public ImportId read(ProgrammeId programme, ImportKind kind, String fileName, byte[] content) {
        access.require(programme, Role.FINANCE_OFFICER);
        if (content.length == 0) {
            throw new DonorFiles.FileIsMissing();
        }
        if ((kind == ImportKind.COSTS || kind == ImportKind.OPENING)
                && !costs.hasJournal(programme)) {
            throw new JournalIsMissing();
        }
        budgets.currency(programme);
        var sheet = ImportSheet.read(content, "");
        if (sheet.sheets().size() < 2) {
            requireNew(programme, kind, sheet);
        }
        imports.removeUploadsBefore(clock.now().minus(KEPT));
        var name = fileName.isBlank() ? "file" : fileName.strip();
        var upload =
                new FundingUpload(
                        programme,
                        kind,
                        me(),
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        content,
                        clock.now());
        imports.add(upload);
        return upload.id();
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }

    private void requireNew(ProgrammeId programme, ImportKind kind, ImportSheet sheet) {
        imports.find(programme, kind, sheet.sha256())
                .ifPresent(
                        former -> {
                            throw new SheetWasBrought(former.day());
                        });
    }

    private FundingUpload own(ImportId id) {
        var upload = imports.getUpload(id);
        if (!upload.isOf(me())) {
            throw new NotFound("spreadsheet " + id);
        }
        access.require(upload.programme(), Role.FINANCE_OFFICER);
        return upload;
    }

    /** What a file would do as things stand, read as somebody chose. */
    @Allowed(Role.FINANCE_OFFICER)
    public ImportPreview preview(ImportId id, ImportChoices choices) {
        var upload = own(id);
        var sheet = ImportSheet.read(upload.content(), choices.sheet());
        var mapping = sheet.mapping(upload.kind(), choices);
        var asked = asked(upload, sheet, mapping, choices);
        var work = work(upload.kind(), asked);
        return new ImportPreview(
                id,
                upload.kind(),
                upload.programme(),
                upload.fileName(),
                sheet.sheets(),
                sheet.table().head(),
                mapping,
                isAmbiguous(sheet, mapping, choices),
                asked.currency(),
                asked.agreements(),
                imports.find(upload.programme(), upload.kind(), sheet.sha256())
                        .map(FundingImport::day)
                        .orElse(null),
                work.lines(),
                fingerprint(work));
    }

    private static boolean isAmbiguous(ImportSheet sheet, Mapping mapping, ImportChoices choices) {
        return choices.days() == null && mapping.hasAmbiguousDays(sheet.table());
    }

    private Asked asked(
            FundingUpload upload, ImportSheet sheet, Mapping mapping, ImportChoices choices) {
        return new Asked(
                upload.programme(),
                upload.fileName(),
                sheet.table(),
                mapping,
                choices,
                Objects.requireNonNullElseGet(
                        choices.currency(), () -> budgets.currency(upload.programme())),
                upload.kind() == ImportKind.COSTS ? agreements.of(upload.programme()) : List.of());
    }

    private ImportWork work(ImportKind kind, Asked asked) {
        return switch (kind) {
            case AGREEMENTS -> agreementRows.read(asked);
            case LINES -> lineRows.read(asked);
            case COSTS -> costRows.read(asked);
            case OPENING -> openingRows.read(asked);
        };
    }

    private static String fingerprint(ImportWork work) {
        return Sha256.hex(
                work.lines().stream().map(ImportLine::toString).collect(Collectors.joining()));
    }

    /**
     * Writes what the rows showed, all or nothing; refused rows do nothing. The file goes. Refuses
     * with {@link SheetWasBrought}, {@link WhichDaysAreMeant}, {@link NoRowIsReady}, with {@link
     * ListHasChanged} where a row would no longer do what was shown, and as what the rows write
     * does.
     *
     * @param fingerprint of the {@link ImportPreview} that was seen
     */
    @Allowed(Role.FINANCE_OFFICER)
    public void confirm(ImportId id, ImportChoices choices, String fingerprint) {
        var upload = own(id);
        var sheet = ImportSheet.read(upload.content(), choices.sheet());
        requireNew(upload.programme(), upload.kind(), sheet);
        var mapping = sheet.mapping(upload.kind(), choices);
        if (isAmbiguous(sheet, mapping, choices)) {
            throw new WhichDaysAreMeant();
        }
        var work = work(upload.kind(), asked(upload, sheet, mapping, choices));
        if (!fingerprint(work).equals(fingerprint)) {
            throw new ListHasChanged();
        }
        int rows =
                (int)
                        work.lines().stream()
                                .filter(line -> line.effect() != ImportLine.Effect.REFUSED)
                                .filter(line -> line.effect() != ImportLine.Effect.SAME)
                                .count();
        if (rows == 0) {
            throw new NoRowIsReady();
        }
        work.write().run();
        imports.add(new FundingImport(upload, sheet.sha256(), rows, access.actor(), clock.now()));
        imports.remove(upload);
        events.fire(
                new ImportEvents.SpreadsheetBrought(
                        upload.programme(), upload.kind(), rows, sheet.sha256(), clock.now()));
    }
}
