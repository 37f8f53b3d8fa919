package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.agreement.AgreementDrafts;
import org.cadre.agreement.DraftRow;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.Budgets;
import org.cadre.budget.LineId;
import org.cadre.budget.Purpose;
import org.cadre.budget.VersionState;
import org.cadre.document.TableFormat;
import org.cadre.funding.ImportLine.Effect;
import org.cadre.ledger.AskedCosts;
import org.cadre.ledger.Fund;
import org.cadre.ledger.LedgerGround;
import org.cadre.ledger.ProposalQueries;
import org.cadre.ledger.ProposalRow;
import org.cadre.ledger.ProposalState;
import org.cadre.ledger.Proposals;
import org.cadre.money.Money;
import org.cadre.platform.refusal.ListHasChanged;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.table.DayStyle;
import org.cadre.table.Reason;
import org.cadre.table.Reason.Problem;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class FundingImportsDbTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @RegisterExtension final Database database = new Database();

    private FundedGround ground;
    private LineId training;
    private Fund fund;

    @BeforeEach
    void begin() {
        ground = new FundedGround(database);
        training = ground.ledger.aLine("TR");
        ground.approve(12, Map.of(training, eur(1_000)));
        fund = new Fund(ground.ledger.anAgreement("DN-1", eur(9_000)), training);
        ground.ledger.allot(fund, eur(5_000));
        database.flushAndClear();
        database.actAs(ground.ledger.officer());
    }

    private FundingImports imports() {
        return database.make(FundingImports.class);
    }

    private ImportId read(ImportKind kind, String text) {
        return imports()
                .read(
                        ground.ledger.programme,
                        kind,
                        "old.csv",
                        text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPreview preview(ImportId id, ImportChoices choices) {
        database.flushAndClear();
        return imports().preview(id, choices);
    }

    private void confirm(ImportId id, ImportChoices choices) {
        imports().confirm(id, choices, preview(id, choices).fingerprint());
        database.flushAndClear();
    }

    private static List<Problem> problems(ImportLine line) {
        return line.reasons().stream().map(Reason::problem).toList();
    }

    private static ImportChoices costs(String country) {
        return new ImportChoices(
                "",
                Optional.empty(),
                null,
                DayStyle.DAY_MONTH,
                null,
                null,
                country,
                null,
                null,
                null);
    }

    private List<DraftRow> drafts() {
        return database.make(AgreementDrafts.class).list();
    }

    @Test
    void agreementsBecomeDraftsUntilTheyAreWrittenDown() {
        var id =
                read(
                        ImportKind.AGREEMENTS,
                        """
                        Convention;Bailleur;Intitulé;Devise;Montant;Début;Fin
                        DN-1;Other;Other;EUR;1;2026-01-01;2026-12-31
                        EF-7;Example Fund;Courses;JPY;5.000.000;2026-01-01;2026-12-31
                        EF-8;=HYPERLINK("x");Courses;EUR;1.000,505;2026-01-01;2026-12-31
                        """);
        var seen = preview(id, ImportChoices.NONE);
        assertThat(seen.lines())
                .extracting(ImportLine::effect)
                .containsExactly(Effect.REFUSED, Effect.ADDED, Effect.REFUSED);
        assertThat(problems(seen.lines().getFirst())).containsExactly(Problem.SIGNED);
        assertThat(problems(seen.lines().getLast()))
                .containsExactly(Problem.FORMULA, Problem.TOO_FINE);

        confirm(id, ImportChoices.NONE);

        assertThat(drafts())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.terms().signed()).isEqualTo(Money.of(5_000_000, "JPY"));
                            assertThat(each.terms().donor()).isEqualTo("Example Fund");
                        });
        assertThat(database.events())
                .anySatisfy(
                        each ->
                                assertThat(each)
                                        .isInstanceOf(ImportEvents.SpreadsheetBrought.class));

        ground.ledger.anAgreement("EF-7", eur(10));
        database.flushAndClear();
        assertThat(drafts()).as("written down").isEmpty();
    }

    @Test
    void linesBecomeADraftOfTheBudgetAndAllElseStays() {
        var id =
                read(
                        ImportKind.LINES,
                        """
                        Line,Title,Purpose,Priority,Month,Amount
                        TR,,,,2026-05,250.50
                        TR,,,,2026-06,1000
                        EQ,Laboratory,Équipement,2,2026-05,70
                        EQ,Laboratory,horses,2,2026-06,70
                        ST,Staff,STAFF,1,,100
                        """);
        assertThat(preview(id, ImportChoices.NONE).lines())
                .extracting(ImportLine::effect)
                .containsExactly(
                        Effect.CHANGED, Effect.SAME, Effect.ADDED, Effect.REFUSED, Effect.REFUSED);
        var spread =
                new ImportChoices(
                        "",
                        Optional.empty(),
                        null,
                        null,
                        null,
                        null,
                        "",
                        null,
                        MAY,
                        MAY.plusMonths(2));
        assertThat(preview(id, spread).lines().getLast().effect()).isEqualTo(Effect.ADDED);

        confirm(id, spread);

        var budget = database.make(BudgetQueries.class);
        var newest = budget.describe(ground.ledger.programme, null).versions().getFirst();
        assertThat(newest.state()).isEqualTo(VersionState.DRAFT);
        var draft = budget.describe(ground.ledger.programme, newest.id());
        assertThat(draft.amount(training, MAY)).isEqualTo(Money.of(25_050, "EUR"));
        assertThat(draft.amount(training, MAY.plusMonths(2))).isEqualTo(eur(1_000));
        assertThat(draft.lines())
                .anySatisfy(
                        line -> {
                            assertThat(line.label()).isEqualTo("EQ Laboratory");
                            assertThat(line.purpose()).isEqualTo(Purpose.EQUIPMENT);
                        })
                .anySatisfy(
                        line -> {
                            assertThat(line.code()).isEqualTo("ST");
                            assertThat(draft.total(line.id())).isEqualTo(eur(100));
                            assertThat(draft.amount(line.id(), MAY))
                                    .isEqualTo(Money.of(3_334, "EUR"));
                        });
    }

    @Test
    void aDraftInProgressIsAddedToAndOneThatIsSubmittedIsNot() {
        var rows = "Line,Title,Month,Amount\nTR,,2026-05,%s\n";
        confirm(read(ImportKind.LINES, rows.formatted(5)), ImportChoices.NONE);
        confirm(
                read(ImportKind.LINES, "Line,Title,Month,Amount\nEQ,Tools,2026-06,7\n"),
                ImportChoices.NONE);

        var budget = database.make(BudgetQueries.class);
        var versions = budget.describe(ground.ledger.programme, null).versions();
        var draft = versions.getFirst();
        assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
        assertThat(versions).hasSize(2);
        var seen = budget.describe(ground.ledger.programme, draft.id());
        assertThat(seen.amount(training, MAY)).isEqualTo(eur(5));
        assertThat(seen.amount(training, MAY.plusMonths(1))).isEqualTo(eur(1_000));
        assertThat(seen.lines()).anySatisfy(line -> assertThat(line.code()).isEqualTo("EQ"));
        var same = read(ImportKind.LINES, rows.formatted("5.00"));
        assertThat(preview(same, ImportChoices.NONE).lines().getFirst().effect())
                .isEqualTo(Effect.SAME);

        database.make(Budgets.class).submit(draft.id());
        var late = read(ImportKind.LINES, rows.formatted(6));
        assertThatThrownBy(() -> confirm(late, ImportChoices.NONE))
                .isInstanceOf(Budgets.VersionIsUnfinished.class);
    }

    @Test
    void whatAccountsHeldBecomesProposalsThatAnotherApproves() {
        var id =
                read(
                        ImportKind.OPENING,
                        """
                        Compte;Date;Pièce;Libellé;Débit;Crédit
                        1001;01/02/2026;TB-1;Banque;48.000,50;
                        2000;01/02/2026;TB-1;Dettes;;1.200,00
                        1500;01/02/2026;;Avances;5,00;6,00
                        7777;01/02/2026;;Nulle part;5,00;
                        1500;01/02/2026;;Avances;;
                        """);
        var days = costs("");
        var lines = preview(id, days).lines();
        assertThat(lines)
                .extracting(ImportLine::effect)
                .containsExactly(
                        Effect.ADDED, Effect.ADDED, Effect.REFUSED, Effect.REFUSED, Effect.REFUSED);
        assertThat(lines.subList(2, 5))
                .extracting(each -> problems(each).getFirst())
                .containsExactly(Problem.BOTH, Problem.UNKNOWN, Problem.MISSING);

        confirm(id, days);

        var proposed = database.make(ProposalQueries.class).list(ground.ledger.programme);
        assertThat(proposed).extracting(ProposalRow::state).containsOnly(ProposalState.PROPOSED);
        assertThat(proposed)
                .extracting(each -> each.plan().amount())
                .containsExactlyInAnyOrder(Money.of(4_800_050, "EUR"), eur(-1_200));
        var again =
                read(
                        ImportKind.OPENING,
                        "Account,Date,Amount\n1001,2026-02-01,48000.50\n2000,2026-02-01,-1\n");
        assertThat(preview(again, ImportChoices.NONE).lines())
                .extracting(ImportLine::effect)
                .containsExactly(Effect.SAME, Effect.REFUSED);
        assertThat(problems(preview(again, ImportChoices.NONE).lines().getLast()))
                .containsExactly(Problem.OPENED);

        database.actAs(ground.ledger.approver());
        proposed.forEach(each -> database.make(Proposals.class).approve(each.id(), each.sha256()));
        database.flushAndClear();
        assertThat(database.make(ProposalQueries.class).list(ground.ledger.programme))
                .extracting(ProposalRow::state)
                .containsOnly(ProposalState.POSTED);
    }

    @Test
    void aLineThatIsNamedOtherwiseIsAChangeThoughItsAmountStays() {
        var id =
                read(
                        ImportKind.LINES,
                        "Line,Title,Month,Amount\nTR,TR,2026-05,1000\nTR,Courses,2026-06,1000\n");

        assertThat(preview(id, ImportChoices.NONE).lines())
                .extracting(ImportLine::effect)
                .containsExactly(Effect.SAME, Effect.CHANGED);
    }

    @Test
    void costsBecomeRequestsOnWhichOthersDecide() {
        var id =
                read(
                        ImportKind.COSTS,
                        """
                        Date;Line;Agreement;Ref;Description;Payee;Currency;Amount
                        14/02/2026;TR;DN-1;INV-9;Venue;Example Hall;EUR;1.234,50
                        14/02/2025;TR;DN-1;INV-8;Venue;Example Hall;EUR;10,00
                        15/02/2026;TR;;INV-7;Venue;Example Hall;EUR;10,00
                        16/02/2026;TR;DN-1;INV-6;Venue;Example Hall;USD;10,00
                        18/02/2026;ZZ;DN-1;INV-4;Venue;Example Hall;EUR;10,00
                        17/02/2026;TR;DN-1;INV-9;Back;Example Hall;EUR;-10,00
                        """);
        var lines = preview(id, costs("XA")).lines();
        assertThat(lines.getFirst().effect()).isEqualTo(Effect.ADDED);
        assertThat(List.of(lines.get(1), lines.get(2), lines.get(3), lines.get(4)))
                .extracting(each -> problems(each).getFirst())
                .containsExactly(
                        Problem.OUTSIDE_WINDOW, Problem.MISSING, Problem.NO_RATE, Problem.UNKNOWN);
        assertThat(lines.get(5).effect()).as("money that came back").isEqualTo(Effect.ADDED);
        assertThatThrownBy(() -> confirm(id, costs(""))).isInstanceOf(WrongValue.class);

        confirm(id, costs("xa"));

        assertThat(asked())
                .allSatisfy(each -> assertThat(each.document()).isEqualTo("INV-9"))
                .extracting(AskedCosts.Asked::amount)
                .containsExactly(Money.of(123_450, "EUR"), eur(-10));
        assertThat(ground.ledger.available(fund).spent()).as("nothing is posted").isEqualTo(eur(0));
        var again =
                read(
                        ImportKind.COSTS,
                        "Date,Line,Agreement,Ref,Amount\n2026-02-14,TR,DN-1,INV-9,5\n"
                                + "2026-02-17,TR,DN-1,INV-9,-10\n");
        assertThat(preview(again, costs("XA")).lines())
                .extracting(ImportLine::effect)
                .containsOnly(Effect.SAME);
    }

    private List<AskedCosts.Asked> asked() {
        return database.make(AskedCosts.class)
                .list(
                        ground.ledger.programme,
                        LocalDate.parse("2026-02-01"),
                        LocalDate.parse("2026-02-28"));
    }

    @Test
    void costsWithoutADocumentAreTheSameAsOftenAsTheyWereAskedFor() {
        var rows = "Date;Line;Agreement;Description;Amount\n2026-02-14;TR;DN-1;Taxi;5\n";
        confirm(read(ImportKind.COSTS, rows), costs("XA"));

        var twice = read(ImportKind.COSTS, rows + "2026-02-14;TR;DN-1;Taxi;5\n");

        assertThat(preview(twice, costs("XA")).lines())
                .extracting(ImportLine::effect)
                .containsExactly(Effect.SAME, Effect.ADDED);
    }

    @Test
    void aSheetIsBroughtOnce() {
        var rows = "Agreement,Donor,Amount,From,To\nEF-1,Fund,10,2026-01-01,2026-02-01\n";
        var second = read(ImportKind.AGREEMENTS, rows);
        confirm(read(ImportKind.AGREEMENTS, rows), ImportChoices.NONE);

        assertThatThrownBy(() -> read(ImportKind.AGREEMENTS, rows))
                .isInstanceOf(FundingImports.SheetWasBrought.class);
        assertThat(preview(second, ImportChoices.NONE).brought()).isEqualTo(LedgerGround.DAY);
        assertThatThrownBy(() -> confirm(second, ImportChoices.NONE))
                .isInstanceOf(FundingImports.SheetWasBrought.class);
    }

    @Test
    void daysThatReadInTwoWaysAreAskedFor() {
        var id = read(ImportKind.COSTS, "Date,Line,Agreement,Amount\n02/03/2026,TR,DN-1,5\n");

        assertThat(preview(id, ImportChoices.NONE).isAmbiguous()).isTrue();
        assertThatThrownBy(() -> confirm(id, ImportChoices.NONE))
                .isInstanceOf(FundingImports.WhichDaysAreMeant.class);
        assertThat(preview(id, costs("XA")).isAmbiguous()).isFalse();
    }

    @Test
    void whatWasSeenIsWhatIsWritten() {
        var id =
                read(
                        ImportKind.AGREEMENTS,
                        "Agreement,Donor,Amount,From,To\nEF-2,Fund,10,2026-01-01,2026-02-01\n");
        var seen = preview(id, ImportChoices.NONE).fingerprint();
        ground.ledger.anAgreement("EF-2", eur(11));
        database.flushAndClear();

        assertThatThrownBy(() -> imports().confirm(id, ImportChoices.NONE, seen))
                .isInstanceOf(ListHasChanged.class);
    }

    @Test
    void aSheetOfAWorkbookIsChosenAndOthersFilesAreNotThere() {
        var bytes = new ByteArrayOutputStream();
        TableFormat.XLSX.writeTo(
                bytes,
                rows -> {
                    rows.accept(List.of("Agreement", "Donor", "Amount", "From", "To"));
                    rows.accept(List.of("EF-3", "Fund", "10", "2026-01-01", "2026-02-01"));
                },
                false);
        var id =
                imports()
                        .read(
                                ground.ledger.programme,
                                ImportKind.AGREEMENTS,
                                "old.xlsx",
                                bytes.toByteArray());
        assertThat(preview(id, ImportChoices.NONE).sheets()).hasSize(1);
        assertThat(preview(id, ImportChoices.NONE).writing()).isEqualTo(1);

        database.actAs(ground.ledger.approver());
        assertThatThrownBy(() -> preview(id, ImportChoices.NONE)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> read(ImportKind.COSTS, ""))
                .isInstanceOf(DonorFiles.FileIsMissing.class);
        assertThatThrownBy(() -> read(ImportKind.COSTS, "PK\3\4 no workbook"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read(ImportKind.COSTS, "a,b\n" + "1,2\n".repeat(2_001)))
                .isInstanceOf(ImportSheet.SheetHasTooManyRows.class);
    }
}
