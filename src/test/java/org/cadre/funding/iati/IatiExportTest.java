package org.cadre.funding.iati;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.funding.iati.IatiExport.LeftOut;
import org.cadre.funding.iati.Publication.Kind;
import org.cadre.funding.iati.PublishedActivity.Part;
import org.cadre.testing.Xmllint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class IatiExportTest {

    private static final Instant NOW = Instant.parse("2026-05-15T12:00:00Z");
    private static final Path SCHEMA =
            Path.of("src/main/resources/org/cadre/funding/iati/iati-activities-schema.xsd");
    private static final Publication.Organisation DONOR =
            new Publication.Organisation("XM-DAC-99998", "10", "Donor A");

    @TempDir static Path folder;

    @Test
    void whatIsWrittenPassesOurCheckAndXmllint() {
        var export = IatiExport.of(programme(), Profile.USUAL, NOW);

        assertThat(export.report().activities()).flatExtracting(ActivityReport::schema).isEmpty();
        assertThat(export.report().activities()).flatExtracting(ActivityReport::rules).isEmpty();
        assertThat(export.report().activities())
                .flatExtracting(ActivityReport::codelists)
                .isEmpty();
        assertThat(export.isPublishable()).isTrue();
        assertThat(new Xmllint(folder).validate(export.xml(), SCHEMA)).isEqualTo("validates");
        assertThat(export.report().activities())
                .extracting(ActivityReport::identifier)
                .containsExactly("XM-DAC-99999-P1", "XM-DAC-99999-P1-L1", "XM-DAC-99999-P1-L2");
    }

    @Test
    void movementsAreToldByQuarterAndNothingOfThemIsLost() throws IOException {
        var line = read(IatiExport.of(programme(), Profile.USUAL, NOW)).activities().get(1);
        var spent =
                line.amounts().stream()
                        .filter(each -> each.part() == Part.TRANSACTION && each.type().equals("4"))
                        .toList();

        assertThat(spent)
                .extracting(each -> each.from().orElseThrow() + " " + each.value())
                .containsExactly("2026-03-31 300.75", "2026-05-15 50.00");
        assertThat(line.amounts())
                .filteredOn(each -> each.part() == Part.BUDGET)
                .extracting(each -> each.from().orElseThrow() + " " + each.value())
                .containsExactly("2026-01-01 3000", "2026-04-01 2000");
        assertThat(line.instalments())
                .extracting(each -> each.value() + " " + each.currency())
                .containsExactly("5000.00 EUR");
        assertThat(
                        read(IatiExport.of(programme(), Profile.USUAL, NOW))
                                .activities()
                                .getFirst()
                                .amounts())
                .extracting(each -> each.type() + " " + each.value() + " " + each.currency())
                .containsExactly("1 700.00 EUR");
    }

    @Test
    void whatIsKeptBackIsSaidWithItsReason() {
        var profile =
                new Profile(
                        Profile.Breakdown.NONE,
                        Map.of("L2", "It would show where informers are paid."),
                        Map.of(Kind.PLEDGED, "The donor has asked for it."));

        var export = IatiExport.of(programme(), profile, NOW);

        assertThat(export.isPublishable()).isTrue();
        assertThat(export.leftOut())
                .containsExactly(
                        new LeftOut("L2", "It would show where informers are paid."),
                        new LeftOut("L1 PLEDGED", "The donor has asked for it."),
                        new LeftOut("L1 SPENT", "It lies in the future."));
        assertThat(export.xml())
                .doesNotContain("-L2", "transaction-type code=\"13\"", "dimension", "female");
    }

    @Test
    void categoriesStandWhereTheReaderLooksForThem() {
        var own =
                IatiExport.of(
                        programme(),
                        new Profile(Profile.Breakdown.INDICATORS, Map.of(), Map.of()),
                        NOW);
        var usual = IatiExport.of(programme(), Profile.USUAL, NOW);

        assertThat(own.xml())
                .contains("Officials trained (sex: female)")
                .doesNotContain("<dimension");
        assertThat(own.isPublishable()).isTrue();
        assertThat(new Xmllint(folder).validate(own.xml(), SCHEMA)).isEqualTo("validates");
        assertThat(usual.xml()).contains("<dimension name=\"sex\" value=\"female\"/>");
    }

    @Test
    void aFileThatFailsIsNotPublishedAndSaysWhere() {
        var wrong = IatiExport.of(named("XM-DAC-99999/P1"), Profile.USUAL, NOW);
        var none = IatiExport.of(named("XM-DAC-99999"), Profile.USUAL, NOW);

        assertThat(wrong.report().activities().getFirst().rules())
                .extracting(IatiFinding::id)
                .contains("1.3.13");
        assertThat(none.isPublishable()).isFalse();
        assertThat(none.report().activities().getFirst().rules())
                .extracting(IatiFinding::id)
                .contains("1.1.3");
    }

    @Test
    void countriesShareOneHundredPerCent() {
        var countries = Map.of("KE", big("2"), "UG", big("1"));
        var export = IatiExport.of(programme("XM-DAC-99999-P1", countries), Profile.USUAL, NOW);

        assertThat(export.report().activities()).flatExtracting(ActivityReport::rules).isEmpty();
        assertThat(export.isPublishable()).isTrue();
        assertThat(export.xml()).contains("<recipient-country code=\"KE\" percentage=\"66.67\"/>");
    }

    @Test
    void percentagesAreTogetherOneHundred() {
        var thirds =
                Percentages.of(
                        Map.of("a", BigDecimal.ONE, "b", BigDecimal.ONE, "c", BigDecimal.ONE));

        assertThat(thirds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(thirds).containsEntry("a", big("33.34")).containsEntry("c", big("33.33"));
    }

    private static PublishedFile read(IatiExport export) throws IOException {
        return PublishedFile.read(
                new ByteArrayInputStream(export.xml().getBytes(StandardCharsets.UTF_8)));
    }

    private static Publication programme() {
        return named("XM-DAC-99999-P1");
    }

    private static Publication named(String identifier) {
        return programme(identifier, Map.of());
    }

    private static Publication programme(String identifier, Map<String, BigDecimal> countries) {
        var us = new Publication.Organisation("XM-DAC-99999", "40", "Example <Crime> & Programme");
        return new Publication(
                identifier,
                us,
                "en",
                Currency.getInstance("USD"),
                Instant.parse("2026-05-01T08:00:00.123Z"),
                "Training of investigators",
                "Courses against cross-border organised crime.",
                List.of(
                        new Publication.Participant(DONOR, "1"),
                        new Publication.Participant(us, "4")),
                "2",
                new Publication.Life(
                        LocalDate.of(2026, 1, 1),
                        Optional.of(LocalDate.of(2026, 1, 10)),
                        LocalDate.of(2027, 12, 31),
                        Optional.empty()),
                countries,
                countries.isEmpty() ? Map.of("998", BigDecimal.ONE) : Map.of(),
                Map.of("15130", big("2"), "15210", big("1")),
                Map.of("2.1.2", BigDecimal.ONE, "2.1.3", BigDecimal.ONE),
                List.of("16.a"),
                new TreeMap<>(Map.of("1", "1", "11", "0")),
                Publication.Defaults.USUAL,
                new Publication.Money(
                        List.of(),
                        List.of(
                                moved(
                                        Kind.RECEIVED,
                                        "2026-02-05",
                                        "700.00",
                                        Currency.getInstance("EUR")))),
                List.of(line("L1"), line("L2")),
                List.of(result()),
                List.of(
                        new Publication.Document(
                                "https://example.org/exclusions.pdf",
                                "application/pdf",
                                "What is not published",
                                "B08")));
    }

    private static Publication.Line line(String code) {
        var usd = Currency.getInstance("USD");
        var eur = Currency.getInstance("EUR");
        return new Publication.Line(
                code,
                "Line " + code,
                "Recurrent training.",
                new Publication.Budget(
                        LocalDate.of(2025, 12, 1),
                        false,
                        true,
                        new TreeMap<>(
                                Map.of(
                                        YearMonth.of(2026, 1), big("1000"),
                                        YearMonth.of(2026, 3), big("2000"),
                                        YearMonth.of(2026, 4), big("2000")))),
                List.of(
                        new Publication.Instalment(
                                LocalDate.of(2026, 7, 1),
                                LocalDate.of(2026, 7, 31),
                                big("5000.00"),
                                eur,
                                DONOR)),
                List.of(
                        moved(Kind.SIGNED, "2026-01-05", "10000.00", eur),
                        moved(Kind.PLEDGED, "2026-02-05", "9000.00", eur),
                        moved(Kind.SPENT, "2026-01-20", "100.25", usd),
                        moved(Kind.SPENT, "2026-03-20", "200.50", usd),
                        moved(Kind.SPENT, "2026-05-02", "50.00", usd),
                        moved(Kind.SPENT, "2026-06-02", "70.00", usd)),
                new TreeMap<>(Map.of(2027, big("4000"))),
                Optional.of(2028));
    }

    private static Publication.Movement moved(
            Kind kind, String day, String amount, Currency currency) {
        return new Publication.Movement(
                kind,
                LocalDate.parse(day),
                big(amount),
                currency,
                kind == Kind.SPENT ? Optional.empty() : Optional.of(DONOR),
                Optional.empty());
    }

    private static Publication.Result result() {
        var values = new Publication.Values(Optional.of(big("200")), Optional.of(big("185")));
        var women = new Publication.Values(Optional.of(big("100")), Optional.of(big("85")));
        return new Publication.Result(
                "1",
                "Officials trained",
                List.of(
                        new Publication.Indicator(
                                "1",
                                true,
                                "Officials trained",
                                LocalDate.of(2025, 12, 31),
                                BigDecimal.ZERO,
                                List.of(
                                        new Publication.Period(
                                                LocalDate.of(2026, 1, 1),
                                                LocalDate.of(2026, 3, 31),
                                                values,
                                                List.of(
                                                        new Publication.Category(
                                                                "sex", "female", women)))))));
    }

    private static BigDecimal big(String number) {
        return new BigDecimal(number);
    }
}
