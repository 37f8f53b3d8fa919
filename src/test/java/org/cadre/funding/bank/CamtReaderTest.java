package org.cadre.funding.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.funding.bank.StatementReading.Broken;
import org.cadre.funding.bank.StatementReading.Fault;
import org.cadre.funding.bank.StatementReading.Ok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class CamtReaderTest {

    private static final Path SAMPLE =
            Path.of("src/test/resources/org/cadre/funding/bank/statement.xml");

    @Test
    void readsWhatIsBooked() throws IOException {
        var statement = read(Files.readString(SAMPLE));

        assertThat(statement.id()).isEqualTo("2026-02");
        assertThat(statement.account()).isEqualTo("XX00CADRE0000000001");
        assertThat(statement.opening().orElseThrow()).isEqualTo("1000.00");
        assertThat(statement.difference().orElseThrow()).isZero();
        assertThat(statement.lines())
                .extracting(line -> line.amount().toPlainString())
                .containsExactly("50000.00", "-1000.00", "-200.50", "-50.00");
        var first = statement.lines().getFirst();
        assertThat(first.valued()).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(first.party()).isEqualTo("Ministry of Donor A");
        assertThat(first.text()).contains("GA 1/2026");
        assertThat(first.references()).containsExactly("1", "BANK-77");
        assertThat(statement.lines().get(1).references()).containsExactly("PO-4711");
        assertThat(statement.lines().get(1).party()).isEqualTo("Hotel & Hall");
        assertThat(statement.lines().get(3).text()).isEqualTo("Account fee");
    }

    /** The first versions have the state as text and parties without a level between. */
    @Test
    void readsOldVersionsAsWell() throws IOException {
        var old =
                Files.readString(SAMPLE)
                        .replace("053.001.08", "053.001.02")
                        .replaceAll("<Sts><Cd>(\\w+)</Cd></Sts>", "<Sts>$1</Sts>")
                        .replaceAll("</?Pty>", "");

        assertThat(read(old)).isEqualTo(read(Files.readString(SAMPLE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <Amt Ccy="EUR">50.00  | <Amt Ccy="EUR">50.01  | BALANCE         | 0.01
                    <Amt Ccy="EUR">50.00  | <Amt Ccy="EUR">50.001 | NOT_AN_AMOUNT   | 50.001
                    <Amt Ccy="EUR">50.00  | <Amt Ccy="EUR">-50.00 | NOT_AN_AMOUNT   | -50.00
                    <Amt Ccy="EUR">50.00  | <Amt Ccy="EUR">5e9999 | NOT_AN_AMOUNT   | 5e9999
                    <Amt Ccy="EUR">50.00  | <Amt Ccy="USD">50.00  | OTHER_CURRENCY  | USD
                    <Ccy>EUR</Ccy>        | <Ccy>EUX</Ccy>        | NOT_A_CURRENCY  | EUX
                    <Dt>2026-02-27        | <Dt>2026-02-30        | NOT_A_DAY       | 2026-02-30
                    <Id>2026-02</Id>      | <Id/>                 | MISSING         | Id
                    camt.053              | camt.052              | NOT_A_STATEMENT |
                    </Stmt>               | </Stmp>               | NOT_XML         |
                    """)
    void saysWhatIsWrong(String what, String by, Fault fault, String found) throws IOException {
        var broken = broken(Files.readString(SAMPLE).replace(what, by));

        assertThat(broken.fault()).isEqualTo(fault);
        assertThat(broken.found()).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY e '&b;&b;&b;'>]>"
            })
    void refusesEntitiesBeforeTheyAreRead(String type) throws IOException {
        var text = Files.readString(SAMPLE).replace("<Document", type + "<Document");

        assertThat(broken(text)).isEqualTo(new Broken(Fault.DOCUMENT_TYPE, 2, ""));
    }

    @Test
    void refusesWhatIsBuiltToFillTheMemory() throws IOException {
        var begin = "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'>";

        assertThat(broken(begin + "<a>".repeat(10_000)).fault()).isEqualTo(Fault.TOO_DEEP);
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }
                };
        var head = new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8));
        assertThat(CamtReader.read(new SequenceInputStream(head, endless)))
                .isEqualTo(new Broken(Fault.TOO_LARGE, 0, ""));
        assertThat(broken("PK").fault()).isEqualTo(Fault.NOT_XML);
        assertThat(broken("").fault()).isEqualTo(Fault.NOT_XML);
        assertThat(broken("<?xml version='1.0' encoding='none'?><a/>").fault())
                .isEqualTo(Fault.NOT_XML);
    }

    @Test
    void knowsAStatementThatWasReadBefore() throws IOException {
        var text = Files.readString(SAMPLE);
        var known = List.of(Recognition.Known.of(read(text)));

        assertThat(Recognition.of(read(text), List.of())).isEqualTo(Recognition.NEW);
        assertThat(Recognition.of(read(text.replace("\n", "\r\n")), known))
                .isEqualTo(Recognition.KNOWN);
        assertThat(Recognition.of(read(text.replace("Account fee", "Fee")), known))
                .isEqualTo(Recognition.CHANGED);
        assertThat(Recognition.of(read(text.replace("<Id>2026-02<", "<Id>2<")), known))
                .isEqualTo(Recognition.RENAMED);
        assertThat(Recognition.of(read(text.replace("XX00", "XX01")), known))
                .isEqualTo(Recognition.NEW);
    }

    private static Statement read(String text) throws IOException {
        var reading = reading(text);
        assertThat(reading).isInstanceOf(Ok.class);
        return ((Ok) reading).statements().getFirst();
    }

    private static Broken broken(String text) throws IOException {
        var reading = reading(text);
        assertThat(reading).isInstanceOf(Broken.class);
        return (Broken) reading;
    }

    private static StatementReading reading(String text) throws IOException {
        return CamtReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
