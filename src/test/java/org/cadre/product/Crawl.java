package org.cadre.product;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cadre.testing.Answer;
import org.cadre.testing.Visitor;
import org.jsoup.nodes.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/**
 * Reads every page, file and error that one person reaches: the addresses it is given, all links in
 * what it gets, and all forms that only look, with {@link #SOUGHT} typed into each empty field.
 */
final class Crawl {

    /** What is typed into searches. */
    static final String SOUGHT = "zqq";

    /** Pages that differ in their parameters alone are alike. */
    private static final int ALIKE = 8;

    private final Visitor visitor;
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private final HashSet<String> known = new HashSet<>();
    private final Map<String, Integer> followed = new HashMap<>();
    private final Map<String, String> read = new LinkedHashMap<>();

    Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Text by address; the text of a workbook or a PDF is unpacked. */
    Map<String, String> read(Collection<String> addresses) {
        for (var address : addresses) {
            if (known.add(address)) {
                ahead.add(address);
            }
        }
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
        return read;
    }

    /** The addresses at which a word stands. */
    static List<String> holding(Map<String, String> read, String word) {
        return read.entrySet().stream()
                .filter(page -> page.getValue().contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void visit(String address) {
        var answer = visitor.get(address);
        read.put(address, answer.headers().map() + "\n" + text(answer));
        answer.headers().firstValue("Location").ifPresent(there -> follow(address, there));
        if (answer.type().startsWith("text/html")) {
            var page = answer.page();
            page.select("a[href]").forEach(link -> follow(address, link.attr("href")));
            page.select("form[method=get]").forEach(form -> follow(address, sought(form)));
        }
    }

    private static String sought(Element form) {
        var query = new ArrayList<String>();
        Visitor.fieldsOf(form)
                .forEach(
                        (name, value) ->
                                query.add(
                                        name
                                                + "="
                                                + URLEncoder.encode(
                                                        value.isEmpty() ? SOUGHT : value,
                                                        StandardCharsets.UTF_8)));
        return Visitor.actionOf(form).replaceFirst("\\?.*", "") + "?" + String.join("&", query);
    }

    private void follow(String from, String link) {
        var there =
                URI.create("http://cadre.example" + from.replace(" ", "%20")).resolve(clean(link));
        if (there.getPath() == null || !isOurs(link)) {
            return;
        }
        var query = there.getRawQuery();
        var address = there.getPath() + (query == null ? "" : "?" + query);
        if (!there.getPath().startsWith("/assets/")
                && known.add(address)
                && followed.merge(there.getPath(), 1, Integer::sum) <= ALIKE) {
            ahead.add(address);
        }
    }

    private static String clean(String link) {
        return link.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "").replace(" ", "%20");
    }

    private static boolean isOurs(String link) {
        return !link.startsWith("mailto:") && !link.startsWith("//");
    }

    private static String text(Answer answer) {
        try {
            if (answer.type().contains("spreadsheet")) {
                return unzipped(answer.bytes());
            }
            if (answer.type().startsWith("application/pdf")) {
                try (var pdf = Loader.loadPDF(answer.bytes())) {
                    return new PDFTextStripper().getText(pdf);
                }
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
