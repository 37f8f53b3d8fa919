package org.cadre.funding.iati;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.funding.iati.PublishedActivity.Part;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

class PublishedFileTest {

    private static final Path SAMPLE =
            Path.of("src/test/resources/org/cadre/funding/iati/sample.xml");

    @Test
    void noAmountIsLost() throws Exception {
        var file = read(Files.readString(SAMPLE));
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(SAMPLE.toFile());

        assertThat(file.broken()).isEmpty();
        assertThat(file.unread()).isEmpty();
        for (var part : Part.values()) {
            assertThat(sums(file, part))
                    .as(part.name())
                    .isNotEmpty()
                    .isEqualTo(sums(document, part));
        }
    }

    @Test
    void anAgreementIsFilledInBefore() throws IOException {
        var activity =
                read(Files.readString(SAMPLE).replace("code=\"11\"/>", "code=\"2\"/>"))
                        .activities()
                        .get(1);

        assertThat(activity.identifier()).isEqualTo("XM-DAC-99999-CADRE-P01-L1");
        assertThat(activity.donor()).isEqualTo("Example Crime Programme");
        assertThat(activity.title()).isEqualTo("Budget line L1: ongoing training");
        assertThat(activity.begin()).contains(LocalDate.of(2025, 1, 15));
        assertThat(activity.end()).contains(LocalDate.of(2027, 12, 31));
        assertThat(activity.committed()).isEqualTo(Map.of("EUR", new BigDecimal("1000000")));
        assertThat(activity.disbursed()).isEmpty();
        assertThat(activity.instalments()).hasSize(1);
    }

    @Test
    void whatIsNoAmountIsNamedAndTheRestIsRead() throws IOException {
        var file = read(Files.readString(SAMPLE).replace(">148200.55<", ">much<"));

        assertThat(file.unread())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.found()).isEqualTo("much");
                            assertThat(each.line()).isPositive();
                        });
        assertThat(file.activities()).hasSize(2);
    }

    @Test
    void aHostileFileIsRefused() throws IOException {
        var file =
                read(
                        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                + "<iati-activities>&e;</iati-activities>");

        assertThat(file.activities()).isEmpty();
        assertThat(file.broken()).isPresent();
        assertThat(read("<html/>").broken()).isPresent();
    }

    private static PublishedFile read(String text) throws IOException {
        return PublishedFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, BigDecimal> sums(PublishedFile file, Part part) {
        var sums = new TreeMap<String, BigDecimal>();
        file.activities().stream()
                .flatMap(activity -> activity.amounts().stream())
                .filter(amount -> amount.part() == part)
                .forEach(amount -> sums.merge(amount.currency(), amount.value(), BigDecimal::add));
        return sums;
    }

    private static Map<String, BigDecimal> sums(Document document, Part part) throws Exception {
        var name = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var found =
                (NodeList)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluate(
                                        "/iati-activities/iati-activity/" + name + "/value",
                                        document,
                                        XPathConstants.NODESET);
        var sums = new TreeMap<String, BigDecimal>();
        for (int i = 0; i < found.getLength(); i++) {
            var value = (Element) found.item(i);
            var activity = (Element) value.getParentNode().getParentNode();
            var currency =
                    value.hasAttribute("currency")
                            ? value.getAttribute("currency")
                            : activity.getAttribute("default-currency");
            sums.merge(currency, new BigDecimal(value.getTextContent().strip()), BigDecimal::add);
        }
        return sums;
    }
}
