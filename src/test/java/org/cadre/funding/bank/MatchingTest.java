package org.cadre.funding.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.document.CsvTable;
import org.cadre.funding.bank.Matching.Expected;
import org.cadre.funding.bank.Matching.Why;
import org.cadre.funding.bank.StatementReading.Broken;
import org.cadre.funding.bank.StatementReading.Fault;
import org.cadre.funding.bank.StatementReading.Ok;
import org.cadre.funding.importing.Mapping;
import org.cadre.funding.importing.Table;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

class MatchingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @Test
    void saysWhatSpeaksForAMatch() {
        var line = line(1, "50000", "Ministry of Donor A", "Instalment GA 1/2026");
        var instalment = expected("i1", "50000", "GA1-2026", "donor a");

        var proposals = Matching.USUAL.propose(List.of(line), List.of(instalment));

        assertThat(proposals)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.reasons())
                                    .containsExactlyInAnyOrder(
                                            Why.REFERENCE, Why.AMOUNT, Why.PARTY, Why.DATE);
                            assertThat(each.difference()).isZero();
                            assertThat(each.days()).isEqualTo(2);
                            assertThat(each.alone()).isTrue();
                        });
    }

    @Test
    void aReferenceIsEnoughAndThenTheDifferenceIsTold() {
        var line = line(1, "49990", "", "GA1/2026 less bank fee");
        var instalment = expected("i1", "50000", "GA1-2026", "");

        assertThat(Matching.USUAL.propose(List.of(line), List.of(instalment)))
                .singleElement()
                .satisfies(each -> assertThat(each.difference()).isEqualByComparingTo("-10"));
    }

    @Test
    void theAmountAloneIsNotEnoughOutsideOfTheWindow() {
        var line = line(1, "50000", "", "");
        var late = new Expected("i", big("50000"), DAY.plusDays(11), List.of(), "");

        assertThat(Matching.USUAL.propose(List.of(line), List.of(late))).isEmpty();
        assertThat(new Matching(11, 0).propose(List.of(line), List.of(late))).hasSize(1);
        assertThat(Matching.USUAL.propose(List.of(line), List.of(expected("o", "-50000", "", ""))))
                .as("money in is no money out")
                .isEmpty();
    }

    @Test
    void twoThatFitAlikeAreBothProposedAndNoneStandsAlone() {
        var lines = List.of(line(1, "100", "", ""), line(2, "100", "", "PO-4711"));
        var payments = List.of(expected("a", "100", "", ""), expected("b", "100", "PO-4711", ""));

        var proposals = Matching.USUAL.propose(lines, payments);

        assertThat(proposals).hasSize(4);
        assertThat(proposals)
                .filteredOn(Matching.Proposal::alone)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.line().number()).isEqualTo(2);
                            assertThat(each.expected().id()).isEqualTo("b");
                        });
        assertThat(proposals.get(2).expected().id()).as("the best first").isEqualTo("b");
    }

    @Test
    void readsTablesOfBanksWithTheNewestLineFirst() throws Exception {
        var ok =
                (Ok)
                        reading(
                                """
                                Date;Libellé;Débit;Crédit;Solde
                                15/02/2026;Frais;10,00;;990,00
                                01/02/2026;Versement;;1.000,00;1.000,00
                                """);
        var statement = ok.statements().getFirst();

        assertThat(statement.opening().orElseThrow()).isZero();
        assertThat(statement.closing().orElseThrow()).isEqualByComparingTo("990");
        assertThat(statement.difference().orElseThrow()).isZero();
        assertThat(statement.lines())
                .extracting(line -> line.amount().toPlainString())
                .containsExactly("-10.00", "1000.00");
    }

    @Test
    void aTableWithAHoleIsNoStatement() throws Exception {
        assertThat(reading("Date,Amount\n2026-02-01,5\nsoon,6\n"))
                .isEqualTo(new Broken(Fault.NOT_A_DAY, 3, "soon"));
        assertThat(reading("Date,Amount\n2026-02-01,\n"))
                .isEqualTo(new Broken(Fault.MISSING, 2, "AMOUNT"));
        assertThat(reading("Date,Debit,Credit\n2026-02-01,1,1\n"))
                .isEqualTo(new Broken(Fault.NOT_AN_AMOUNT, 2, "1"));
        assertThat(
                        reading(
                                "Date,Amount,Balance\n"
                                        + "2026-02-01,5,5\n"
                                        + "2026-02-02,5,11\n"
                                        + "2026-02-03,1,9\n"))
                .isEqualTo(new Broken(Fault.BALANCE, 2, "11.00"));
    }

    private static StatementReading reading(String text) throws CsvTable.Unreadable {
        var table = Table.of(CsvTable.read(text.getBytes(StandardCharsets.UTF_8), 1_000));
        return StatementTable.read(
                "file",
                "account",
                Currency.getInstance("EUR"),
                table,
                Mapping.guess(table, StatementTable.FIELDS));
    }

    private static StatementLine line(int number, String amount, String party, String text) {
        return new StatementLine(number, DAY, DAY, big(amount), party, text, List.of());
    }

    private static Expected expected(String id, String amount, String reference, String party) {
        return new Expected(id, big(amount), DAY.minusDays(2), List.of(reference), party);
    }

    private static BigDecimal big(String number) {
        return new BigDecimal(number);
    }
}
