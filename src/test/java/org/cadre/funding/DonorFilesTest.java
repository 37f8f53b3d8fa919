package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

class DonorFilesTest {

    private static final Path SAMPLE =
            Path.of("src/test/resources/org/cadre/funding/iati/sample.xml");

    private final DonorFiles files = new DonorFiles();

    @Test
    void theAmountsThatAreShownAreThoseThatXPathCounts() throws Exception {
        var read = files.read(Files.readAllBytes(SAMPLE));
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(SAMPLE.toFile());
        var values =
                (NodeList)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluate(
                                        "//budget/value|//planned-disbursement/value"
                                                + "|//transaction/value",
                                        document,
                                        XPathConstants.NODESET);
        var sum =
                IntStream.range(0, values.getLength())
                        .mapToObj(i -> new BigDecimal(values.item(i).getTextContent().strip()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(read.unreadCount()).isZero();
        assertThat(read.amounts()).isEqualTo(values.getLength()).isPositive();
        assertThat(
                        read.sums().stream()
                                .map(each -> each.amount().value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
        assertThat(read.activities()).hasSize(read.count());
    }

    @Test
    void anExternalEntityAndABillionLaughsAreRefusedInWords() {
        for (var hostile :
                new String[] {
                    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                            + "<iati-activities>&e;</iati-activities>",
                    "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
                            + "<iati-activities>&b;</iati-activities>",
                    "<html/>",
                    "no XML at all"
                }) {
            assertThatThrownBy(() -> files.read(hostile.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(DonorFiles.FileIsNoIati.class);
        }
        assertThatThrownBy(() -> files.read(new byte[0]))
                .isInstanceOf(DonorFiles.FileIsMissing.class);
    }
}
