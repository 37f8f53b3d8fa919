package org.cadre.funding.iati;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class IatiCheckTest {

    private static final Path SAMPLE =
            Path.of("src/test/resources/org/cadre/funding/iati/sample.xml");

    private static final IatiCheck CHECK = IatiCheck.asOf(Instant.parse("2026-11-27T12:00:00Z"));

    @Test
    void aProgrammeOfOurOwnIsFine() throws IOException {
        var report = check(Files.readString(SAMPLE));

        assertThat(report.isFine()).isTrue();
        assertThat(all(report)).isEmpty();
        assertThat(report.activities())
                .extracting(ActivityReport::identifier)
                .containsExactly("XM-DAC-99999-CADRE-P01", "XM-DAC-99999-CADRE-P01-L1");
    }

    /** What is replaced in a file that is fine, by what, and which rule sees it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    >XM-DAC-99999-CADRE-P01<           | >XM-DAC-99999<                     | 1.1.3   | error   | XM-DAC-99999
                    >XM-DAC-99999-CADRE-P01<           | >XM-DAC-99998-CADRE<               | 1.1.21  | warning | XM-DAC-99998-CADRE
                    >XM-DAC-99999-CADRE-P01<           | >XM-DAC-99999-P/01<                | 1.3.13  | warning | XM-DAC-99999-P/01
                    >XM-DAC-99999-CADRE-P01<           | > XM-DAC-99999-P<                  | 1.3.1   | warning | XM-DAC-99999-P
                    >XM-DAC-99999-CADRE-P01-L1<        | >XM-DAC-99999-CADRE-P01<           | 1.1.2   | error   | XM-DAC-99999-CADRE-P01
                    ref="XM-DAC-99999" type="40" sec   | ref="ZZ-TOP-99999" type="40" sec   | 1.14.8  | warning | ZZ-TOP-99999
                    code="KE" percentage="60"          | code="KE" percentage="70"          | 3.1.2   | error   | 110
                    code="KE" percentage="60"          | code="KE" percentage="60.00004"    |         |         |
                    code="KE" percentage="60"          | code="KE" percentage="sixty"       | 3.1.2   | error   | no number
                    code="KE" percentage="60"          | code="KE" percentage="-60"         | 12.1.1  | error   | -60
                    code="KE" percentage="60"          | code="KE"                          | 3.1.1   | error   | ``
                    code="15130" percentage="80"       | code="15130" percentage="8"        | 2.1.2   | error   | 28
                    code="15130" percentage="80"       | code="15130" percentage="1e9"      | 2.1.2   | error   | no number
                    <activity-date type="3" iso-date="2027-12-31"/> | <activity-date type="3" iso-date="2024-12-31"/> | 11.1.2 | error | 2025-01-01
                    type="2" iso-date="2025-01-15"     | type="2" iso-date="2026-11-28"     | 11.1.4  | error   | 2026-11-28
                    type="2" iso-date="2025-01-15"     | type="2" iso-date="2026-11-27"     |         |         |
                    updated-datetime="2026-03-31T09:00:00Z" | updated-datetime="2026-11-27T12:00:01Z" | 11.1.1 | error | 2026-11-27T12:00:01Z
                    updated-datetime="2026-03-31T09:00:00Z" | updated-datetime="2026-11-27T13:00:00+02:00" | |       |
                    transaction-date iso-date="2025-12-31" | transaction-date iso-date="2026-12-31" | 11.2.1 | error | 2026-12-31
                    value currency="EUR" value-date="2026-02-01" | value currency="EUR" value-date="2027-02-01" | 11.2.2 | error | 2027-02-01
                    period-end iso-date="2025-12-31"/><value | period-end iso-date="2026-01-02"/><value | 7.5.3 | error | 2026-01-02
                    period-end iso-date="2025-12-31"/><value | period-end iso-date="2026-01-01"/><value |   |       |
                    period-end iso-date="2025-12-31"/><value | period-end iso-date="2024-12-31"/><value | 8.6.3 | error | 2025-01-01
                    xml:lang="en" default-currency     | default-currency                   | 4.1.1   | error   | Example Crime Programme
                    <title><narrative>Budget line L1: ongoing training</narrative></title> | <title><narrative/></title> | 4.3.1 | error | ``
                    <sector vocabulary="1" code="15130"/> | <sector vocabulary="99" code="x"/> | 2.2.1 | error   | ``
                    <sector vocabulary="1" code="15130"/> | <sector vocabulary="99" code="x"/> | 102.1.1 | warning | ``
                    <sector vocabulary="1" code="15130"/> |                                 | 6.2.2   | error   | ``
                    <description><narrative>Expenditure | <sector code="15130"/><description><narrative>Expenditure | 6.6.2 | error | ``
                    <baseline year="2024" iso-date="2024-12-31" value="0"/> | <baseline year="2024"/> | 8.8.1 | error | ``
                    <target value="200"/>              | <target value="two hundred"/>      | 8.9.2   | warning | two hundred
                    indicator measure="1"              | indicator measure="5"              | 8.10.3  | warning | 185
                    <participating-org role="4" type="10"><narrative>National Judicial Institute</narrative> | <participating-org role="4" type="10"> | 6.10.1 | error | ``
                    vocabulary="1" code="1" significance="1" | vocabulary="1" code="1"      | 6.14.1  | error   | ``
                    <default-aid-type code="C01"/>     | <default-aid-type code="C01"/><default-aid-type code="B01"/> | 107.1.2 | warning | ``
                    """)
    void oneThingChangedIsSeenByOneRule(
            String what, String by, String rule, String severity, String found) throws IOException {
        var report = check(changed(what, by == null ? "" : by));
        var rules = report.activities().stream().flatMap(each -> each.rules().stream()).toList();

        if (rule == null) {
            assertThat(rules).isEmpty();
            return;
        }
        assertThat(rules).extracting(IatiFinding::id).contains(rule);
        if (severity != null) {
            assertThat(rules)
                    .filteredOn(finding -> finding.id().equals(rule))
                    .first()
                    .satisfies(
                            finding -> {
                                assertThat(finding.severity()).hasToString(severity);
                                assertThat(finding.found()).isEqualTo(found);
                                assertThat(finding.line()).isPositive();
                            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "activity-date type, end-date type, 6.11.1",
        "default-currency, currency, 7.8.1",
        "sector vocabulary, field vocabulary, 6.2.2"
    })
    void whatIsMissingEverywhereIsSeen(String what, String by, String rule) throws IOException {
        var report = check(Files.readString(SAMPLE).replace(what, by));

        assertThat(report.activities().getLast().rules())
                .extracting(IatiFinding::id)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    recipient-country code="KE"  | recipient-country code="ZZ"    | Country          | ZZ
                    <activity-status code="2"/>  | <activity-status code="7"/>    | ActivityStatus   | 7
                    sector vocabulary="1" code="16063" | sector vocabulary="1" code="16163" | Sector | 16163
                    tag code="16.a" vocabulary="3"     | tag code="16.z" vocabulary="3"     | UNSDG-Targets | 16.z
                    tag code="16.a" vocabulary="3"     | tag code="17" vocabulary="2"       |  |
                    tag code="16.a" vocabulary="3"     | tag code="18" vocabulary="2"       | UNSDG-Goals | 18
                    tag code="16.a" vocabulary="3"     | tag code="anything" vocabulary="99" |  |
                    default-currency="USD"       | default-currency="ZMK"         |                  |
                    default-currency="USD"       | default-currency="usd"         | Currency         | usd
                    xml:lang="en"                | xml:lang="xx"                  | Language         | xx
                    <fss extraction-date="2026-03-31" phaseout-year="2028"> | <crs-add><channel-code>1</channel-code></crs-add><fss extraction-date="2026-03-31"> | CRSChannelCode | 1
                    """)
    void aCodeThatIsNotOnItsListIsAnError(String what, String by, String list, String found)
            throws IOException {
        var report = check(changed(what, by));
        var codes =
                report.activities().stream().flatMap(each -> each.codelists().stream()).toList();

        if (list == null) {
            assertThat(codes).isEmpty();
            return;
        }
        assertThat(codes)
                .first()
                .satisfies(
                        finding -> {
                            assertThat(finding.id()).isEqualTo(list);
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.found()).isEqualTo(found);
                        });
    }

    @Test
    void theSchemaIsAskedInEachActivity() throws IOException {
        var report = check(changed("<default-aid-type code=\"C01\"/>", "<budget-line/>"));

        assertThat(report.activities().getFirst().schema())
                .first()
                .satisfies(
                        finding -> {
                            assertThat(finding.id()).isEqualTo("0.3.1");
                            assertThat(finding.message()).contains("budget-line");
                            assertThat(finding.where())
                                    .isEqualTo("/iati-activities/iati-activity/budget-line");
                            assertThat(finding.line()).isEqualTo(29);
                        });
        assertThat(report.activities().getLast().schema()).isEmpty();
    }

    @Test
    void whatTheRootHasWrongIsToldOnce() throws IOException {
        var report = check(changed("version=\"2.03\"", "version=\"9.99\""));

        assertThat(report.file()).extracting(IatiFinding::id).containsExactly("Version", "0.6.1");
        assertThat(report.activities()).allSatisfy(each -> assertThat(each.codelists()).isEmpty());
        assertThat(report.errors()).isEqualTo(2);
    }

    @Test
    void anOlderVersionOfTwoIsJudgedWithAWarning() throws IOException {
        var report = check(changed("version=\"2.03\"", "version=\"2.02\""));

        assertThat(report.isFine()).isTrue();
        assertThat(report.warnings()).isEqualTo(1);
    }

    @Test
    void organisationsAreJudgedByTheirOwnSchemaAndRules() {
        var report =
                check(
                        """
                        <iati-organisations version="2.03">
                          <iati-organisation default-currency="USD" xml:lang="en">
                            <organisation-identifier>XM-DAC-99999</organisation-identifier>
                            <name><narrative>Ours</narrative></name>
                            <reporting-org ref="XM-DAC-99999" type="40"><narrative>Ours</narrative></reporting-org>
                            <recipient-country-budget>
                              <recipient-country code="KE"/>
                              <period-start iso-date="2025-01-01"/>
                              <period-end iso-date="2025-12-31"/>
                              <value value-date="2025-01-01">10</value>
                              <budget-line><value value-date="2026-01-01">1</value></budget-line>
                            </recipient-country-budget>
                            <budget-line/>
                          </iati-organisation>
                        </iati-organisations>
                        """);

        assertThat(report.activities()).hasSize(1);
        assertThat(report.activities().getFirst().identifier()).isEqualTo("XM-DAC-99999");
        assertThat(report.activities().getFirst().rules())
                .extracting(IatiFinding::id)
                .containsExactly("11.3.1");
        assertThat(report.activities().getFirst().schema())
                .extracting(IatiFinding::message)
                .anySatisfy(message -> assertThat(message).contains("budget-line"));
    }

    @Test
    void aForeignElementIsNotTakenForOneOfIati() throws IOException {
        var report =
                check(
                        changed(
                                "</iati-activity>",
                                "<x:recipient-country xmlns:x=\"https://example.org\""
                                        + " code=\"ZZ\"/></iati-activity>"));

        assertThat(all(report)).isEmpty();
    }

    @Test
    void whatIsBrokenInTheMiddleIsJudgedUpToThere() throws IOException {
        var report = check(changed("</iati-activities>", ""));

        assertThat(report.activities()).hasSize(2);
        assertThat(report.file())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("not well-formed"));
        assertThat(report.isFine()).isFalse();
    }

    private static String changed(String what, String by) throws IOException {
        var text = Files.readString(SAMPLE);
        assertThat(text).contains(what);
        var at = text.indexOf(what);
        return text.substring(0, at) + by + text.substring(at + what.length());
    }

    private static IatiReport check(String xml) {
        try {
            return CHECK.check(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<IatiFinding> all(IatiReport report) {
        return Stream.concat(
                        report.file().stream(),
                        report.activities().stream()
                                .flatMap(
                                        each ->
                                                Stream.of(
                                                                each.schema(),
                                                                each.rules(),
                                                                each.codelists())
                                                        .flatMap(List::stream)))
                .toList();
    }
}
