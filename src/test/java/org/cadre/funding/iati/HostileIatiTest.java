package org.cadre.funding.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that are built to read what is not theirs, or to fill the memory. */
@Timeout(300)
class HostileIatiTest {

    private static final IatiCheck CHECK = IatiCheck.asOf(Instant.parse("2026-11-27T12:00:00Z"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY % e SYSTEM 'http://127.0.0.1:1/x.dtd'> %e;]>",
                "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY e '&b;&b;&b;'>]>"
            })
    void aDocumentTypeIsRefusedBeforeItIsRead(String type) throws IOException {
        var report = check(type + "<iati-activities version='2.03'>&e;</iati-activities>");

        assertThat(report.file())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.message())
                                    .contains("document type")
                                    .doesNotContain("root:");
                            assertThat(finding.line()).isEqualTo(1);
                        });
        assertThat(report.activities()).isEmpty();
        assertThat(report.errors()).isEqualTo(1);
    }

    @Test
    void aSchemaThatTheFileNamesIsNotFetched() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var address = "http://127.0.0.1:%d/x.xsd".formatted(server.getLocalPort());
            check(
                    "<iati-activities version='2.03'"
                            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                            + " xsi:noNamespaceSchemaLocation='"
                            + address
                            + "' xsi:schemaLocation='urn:x "
                            + address
                            + "'><iati-activity/></iati-activities>");

            assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void whatIsNoFileOfIatiIsToldOnce() throws IOException {
        assertThat(only(check("<html><body/></html>"))).isEqualTo("This is not an IATI file.");
        assertThat(only(check("PK\u0003\u0004"))).contains("not well-formed");
        assertThat(only(check(""))).contains("not well-formed");
    }

    @Test
    void bytesThatAreNotInTheEncodingAreToldOnce() throws IOException {
        var latin = bytes("<iati-activities><!-- \u00e9t\u00e9 -->", StandardCharsets.ISO_8859_1);

        assertThat(refusal(CHECK.check(latin))).contains("not well-formed", "UTF-8");
        assertThat(only(check("<?xml version='1.0' encoding='no-such'?><iati-activities/>")))
                .contains("names an encoding");
    }

    @Test
    void elementsWithoutEndAreRefused() throws IOException {
        assertThat(refusal(flood("<iati-activities version='2.03'>", "<a>", 1_000_000)))
                .contains("nested");
    }

    @Test
    void namesWithoutEndAreRefused() throws IOException {
        var names =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "<a" + i + "/>")
                        .collect(Collectors.joining());

        assertThat(refusal(check("<iati-activities version='2.03'>" + names)))
                .contains("different names");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- ",
                "<?x ",
                "<a b='",
                "<iati-identifier>",
                "<iati-identifier><![CDATA["
            })
    void oneRunWithoutEndIsRefused(String begin) throws IOException {
        var start = "<iati-activities version='2.03'>" + begin;

        assertThat(refusal(flood(start, "x".repeat(1000), 8_000))).contains("too long");
        assertThat(
                        refusal(
                                flood(
                                        start,
                                        begin.startsWith("<a") || begin.endsWith(">") ? "y" : "<",
                                        8_000_000)))
                .contains("too long");
    }

    @Test
    void anActivityWithoutEndIsRefused() throws IOException {
        assertThat(
                        refusal(
                                flood(
                                        "<iati-activities version='2.03'><iati-activity>",
                                        "<title><narrative>x</narrative></title>".repeat(100),
                                        15_000)))
                .contains("too large");
    }

    @Test
    void activitiesWithoutEndAreRefusedAndTheirFindingsCounted() throws IOException {
        var report = flood("<iati-activities version='2.03'>", "<iati-activity/>", 50_100);

        assertThat(refusal(report)).contains("more than 50000 activities");
        assertThat(report.activities()).hasSize(50_000);
        assertThat(report.errors() + report.warnings() - report.unlisted()).isEqualTo(10_000);
    }

    @Test
    void manyOfEverythingIsJudgedInTime() throws IOException {
        var parts =
                IntStream.range(0, 20_000)
                        .mapToObj(
                                i ->
                                        "<iati-identifier>%d</iati-identifier><other-identifier type='B1' ref='r%d'/><sector vocabulary='%d'/>"
                                                .formatted(i, i, i))
                        .collect(Collectors.joining());
        var report =
                check(
                        "<iati-activities version='2.03'><iati-activity>"
                                + parts
                                + "</iati-activity></iati-activities>");

        assertThat(report.activities()).hasSize(1);
        assertThat(report.isFine()).isFalse();
    }

    /** The beginning, a part many times, and no end. */
    private static IatiReport flood(String begin, String part, int times) throws IOException {
        var block = part.repeat(Math.max(1, 100_000 / part.length()));
        var blocks = (int) ((long) part.length() * times / block.length()) + 1;
        var streams =
                Collections.enumeration(
                        Stream.concat(Stream.of(begin), Stream.generate(() -> block).limit(blocks))
                                .map(text -> bytes(text, StandardCharsets.UTF_8))
                                .toList());
        return CHECK.check(new SequenceInputStream(streams));
    }

    private static IatiReport check(String xml) throws IOException {
        return CHECK.check(bytes(xml, StandardCharsets.UTF_8));
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static String only(IatiReport report) {
        assertThat(report.file()).hasSize(1);
        return refusal(report);
    }

    private static String refusal(IatiReport report) {
        return report.file().getLast().message();
    }
}
