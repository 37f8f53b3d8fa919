package org.cadre.funding.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.document.CsvTable;
import org.cadre.document.Workbook;
import org.cadre.document.XlsxWriter;
import org.cadre.funding.importing.Imported.State;
import org.cadre.platform.faces.Texts;
import org.cadre.table.DayStyle;
import org.cadre.table.Field;
import org.cadre.table.Mapping;
import org.cadre.table.NumberStyle;
import org.cadre.table.Reason;
import org.cadre.table.Reason.Problem;
import org.cadre.table.Table;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ImportingTest {

    private static final Currency USD = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    1,234.50       | POINT | 1234.50
                    1.234,50       | COMMA | 1234.50
                    1 234,50 €     | COMMA | 1234.50
                    USD 1'234      | POINT | 1234
                    (1,234.50)     | POINT | -1234.50
                    -12            | POINT | -12
                    12-            | POINT | -12
                    ١٬٢٣٤٫٥٠       | POINT | 1234.50
                    1,234          | POINT | 1234
                    1,23           | COMMA | 1.23
                    12,34.5        |       |
                    1.2.3          |       |
                    1e9            |       |
                    =1+1           |       |
                    twelve         |       |
                    9999999999999999999 |  |
                    """)
    void numbersAreReadAsTheyAreWrittenOrNotAtAll(String text, String style, String value) {
        var found = NumberStyle.of(List.of(text));

        assertThat(found.name()).isEqualTo(Optional.ofNullable(style).orElse("POINT"));
        assertThat(found.parse(text)).isEqualTo(Optional.ofNullable(value).map(BigDecimal::new));
    }

    @Test
    void oneNumberTellsTheStyleOfItsColumn() {
        assertThat(NumberStyle.of(List.of("1.234", "5,5"))).isEqualTo(NumberStyle.COMMA);
        assertThat(NumberStyle.of(List.of("1.5", "5,5"))).isEqualTo(NumberStyle.POINT);
        assertThat(NumberStyle.of(List.of("5,5", "=1+1"))).isEqualTo(NumberStyle.COMMA);
    }

    @Test
    void oneDayTellsTheOrderOfItsColumn() {
        assertThat(DayStyle.of(List.of("03/04/2026", "13/04/2026"))).isEqualTo(DayStyle.DAY_MONTH);
        assertThat(DayStyle.of(List.of("03/04/2026", "04/13/26"))).isEqualTo(DayStyle.MONTH_DAY);
        assertThat(DayStyle.isAmbiguous(List.of("03/04/2026"))).isTrue();
        assertThat(DayStyle.isAmbiguous(List.of("03/04/2026", "soon"))).isTrue();
        assertThat(DayStyle.isAmbiguous(List.of("03/03/2026", "2026-04-05"))).isFalse();
        assertThat(DayStyle.DAY_MONTH.parse("2026-03-01T09:20")).contains(LocalDate.of(2026, 3, 1));
        assertThat(DayStyle.DAY_MONTH.parse("٣١/١٢/٢٠٢٦")).contains(LocalDate.of(2026, 12, 31));
        assertThat(DayStyle.DAY_MONTH.parse("2026-03")).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void columnsAreKnownByTheirHeadsInThreeLanguages() {
        assertThat(Field.guess(List.of("Donor", "Grant no.", "Amount"), AgreementRow.FIELDS))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Field.DONOR, 0, Field.AGREEMENT, 1, Field.AMOUNT, 2));
        assertThat(Field.guess(List.of("Bailleur de fonds", "Montant (USD)"), AgreementRow.FIELDS))
                .containsEntry(Field.DONOR, 0);
        assertThat(Field.guess(List.of("المانح", "رقم_الاتفاقية", "المبلغ"), AgreementRow.FIELDS))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Field.DONOR, 0, Field.AGREEMENT, 1, Field.AMOUNT, 2));
        assertThat(Field.guess(List.of("amount", "Amount"), AgreementRow.FIELDS))
                .containsExactly(Map.entry(Field.AMOUNT, 0));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headsOfTemplatesAreKnownInEachLanguage(Language language) {
        for (var fields : List.of(AgreementRow.FIELDS, LineRow.FIELDS, ActualRow.FIELDS)) {
            for (var field : fields) {
                var head = Texts.of(language, "funding.Field." + field.name());
                assertThat(Field.guess(List.of(head), fields)).as(head).containsKey(field);
            }
        }
    }

    @Test
    void aFormulaInSeparatedTextIsToldApart() throws Exception {
        var table = csv("Line,Title,Month,Amount\n=A1,@x,2026-01,-5\n");

        assertThat(table.rows().getFirst().computed()).containsExactly(0, 1);
    }

    @Test
    void agreementsAreNewChangedOrRefused() throws Exception {
        var table =
                csv(
                        """
                        Convention;Bailleur;Devise;Montant;Début;Fin
                        GA1;Bailleur A;EUR;1.000.000,00;01/01/2026;31/12/2027
                        GA2;Bailleur B;JPY;5.000.000;01/01/2026;31/12/2026
                        GA3;Bailleur B;JPY;10,5;31/12/2026;01/01/2026
                        GA1;Bailleur A;EUR;1,00;01/01/2026;31/12/2027
                        ;Bailleur C;XYZ;beaucoup;;bientôt
                        """);
        var mapping = Mapping.guess(table, AgreementRow.FIELDS);
        assertThat(mapping.numbers()).as("one cell is no number").isEqualTo(NumberStyle.COMMA);

        var imported =
                AgreementRow.read(
                        table,
                        new Mapping(mapping.columns(), NumberStyle.COMMA, DayStyle.DAY_MONTH),
                        USD,
                        Map.of());

        assertThat(imported.items())
                .extracting(Imported.Item::state)
                .containsExactly(State.NEW, State.NEW, State.REFUSED, State.REFUSED, State.REFUSED);
        var first = imported.items().getFirst().value().orElseThrow();
        assertThat(first.amount()).isEqualTo("1000000.00");
        assertThat(first.to()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(problems(imported, 2))
                .containsExactly(Problem.TOO_FINE, Problem.ENDS_BEFORE_IT_BEGINS);
        assertThat(problems(imported, 3)).containsExactly(Problem.TWICE);
        assertThat(problems(imported, 4))
                .containsExactly(
                        Problem.MISSING,
                        Problem.NOT_CURRENCY,
                        Problem.NOT_AMOUNT,
                        Problem.MISSING,
                        Problem.NOT_DAY);
        assertThat(imported.items().get(4).number()).isEqualTo(6);
    }

    @Test
    void whatIsThereAlreadyIsToldApart() throws Exception {
        var table = csv("Line,Title,Month,Amount\nL1,Training,2026-01,10\nL2,Raids,2026-01,20\n");
        var mapping = Mapping.guess(table, LineRow.FIELDS);
        var first =
                LineRow.read(table, mapping, USD, Map.of())
                        .items()
                        .getFirst()
                        .value()
                        .orElseThrow();
        var other =
                new LineRow(
                        "L2",
                        "Raids",
                        "",
                        Optional.empty(),
                        Optional.of(YearMonth.of(2026, 1)),
                        USD,
                        new BigDecimal("19.00"));

        var again =
                LineRow.read(table, mapping, USD, Map.of(first.key(), first, other.key(), other));

        assertThat(again.having(State.SAME)).hasSize(1);
        assertThat(again.having(State.CHANGED))
                .singleElement()
                .satisfies(item -> assertThat(item.before()).contains(other));
    }

    @Test
    void costsOfWorkbooksAreReadAndFormulasRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var xlsx = new XlsxWriter(bytes, false)) {
            xlsx.row(List.of("Date", "Budget line", "Agreement", "Description", "Amount"))
                    .row(List.of("2026-02-01", "L1", "GA1", "Venue", "12.50"))
                    .row(List.of("2026-02-01", "L1", "GA1", "Venue", "12.50"))
                    .row(List.of("2026-02-02", "L9", "GA9", "Refund", "-1"));
        }
        var table = Table.of(Workbook.read(bytes.toByteArray()).sheets().getFirst());
        var mapping = Mapping.guess(table, ActualRow.FIELDS);

        var imported = ActualRow.read(table, mapping, USD, Set.of("L1"), Set.of("GA1"), Map.of());

        assertThat(imported.having(State.NEW))
                .extracting(item -> item.value().orElseThrow().occurrence())
                .containsExactly(1, 2);
        assertThat(problems(imported, 2)).containsExactly(Problem.UNKNOWN, Problem.UNKNOWN);
        var computed = new Table.Row(7, List.of("2026-02-01", "L1", "", "", ""), List.of(4));
        var refused =
                ActualRow.read(
                        new Table(table.head(), List.of(computed)),
                        mapping,
                        USD,
                        Set.of("L1"),
                        Set.of(),
                        Map.of());
        assertThat(problems(refused, 0)).containsExactly(Problem.FORMULA);
    }

    private static List<Problem> problems(Imported<?> imported, int item) {
        return imported.items().get(item).reasons().stream().map(Reason::problem).toList();
    }

    private static Table csv(String text) throws CsvTable.Unreadable {
        return Table.of(CsvTable.read(text.getBytes(StandardCharsets.UTF_8), 1_000));
    }
}
