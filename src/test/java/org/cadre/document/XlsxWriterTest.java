package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

class XlsxWriterTest {

    private static Map<String, Document> parts(boolean rightToLeft, List<List<String>> rows)
            throws Exception {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxWriter(out, rightToLeft)) {
            rows.forEach(sheet::row);
        }
        var found = new HashMap<String, Document>();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(
                        entry.getName(),
                        factory.newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return found;
    }

    private static List<String> texts(Document sheet) {
        var cells = sheet.getElementsByTagNameNS("*", "c");
        var found = new ArrayList<String>();
        for (int i = 0; i < cells.getLength(); i++) {
            assertThat(((Element) cells.item(i)).getAttribute("t")).isEqualTo("inlineStr");
            found.add(cells.item(i).getTextContent());
        }
        return found;
    }

    @Test
    void keepsEveryTextAsATextAndNeverAsAFormula() throws Exception {
        var written = List.of("=HYPERLINK(\"x\")", "+1", "<b>&amp;", " ليلى 𝔘 ", "two\nlines");

        var sheet = parts(false, List.of(List.of("Head"), written)).get("xl/worksheets/sheet1.xml");

        assertThat(texts(sheet)).startsWith("Head").endsWith(written.toArray(String[]::new));
        assertThat(sheet.getElementsByTagNameNS("*", "f").getLength()).isZero();
    }

    @Test
    void leavesOutWhatNoXmlHolds() throws Exception {
        var sheet = parts(false, List.of(List.of("a\u0000b\uFFFFc")));

        assertThat(texts(sheet.get("xl/worksheets/sheet1.xml"))).containsExactly("abc");
    }

    @Test
    void namesEveryPartItHas() throws Exception {
        var parts = parts(true, List.of(List.of("Head")));

        var named = parts.get("[Content_Types].xml").getElementsByTagNameNS("*", "Override");
        for (int i = 0; i < named.getLength(); i++) {
            var part = ((Element) named.item(i)).getAttribute("PartName").substring(1);
            assertThat(parts).containsKey(part);
        }
        assertThat(named.getLength()).isEqualTo(3);
        var view =
                (Element)
                        parts.get("xl/worksheets/sheet1.xml")
                                .getElementsByTagNameNS("*", "sheetView")
                                .item(0);
        assertThat(view.getAttribute("rightToLeft")).isEqualTo("1");
    }
}
