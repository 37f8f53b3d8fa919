package org.cadre.document;

import static java.util.stream.Collectors.joining;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody who listens gets to hear of a PDF: its structure tree from first to last. */
public final class SpokenPdf {

    private static final Set<String> BLOCKS =
            Set.of("H1", "H2", "H3", "H4", "P", "Lbl", "LBody", "TH", "TD");

    /**
     * One node that is heard as a whole.
     *
     * @param tag its structure type; of a head of a table with its scope, as {@code TH Column}
     */
    public record Passage(String tag, String text) {}

    private final Map<PDPage, Map<Integer, String>> painted = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();

    private SpokenPdf() {}

    public static List<Passage> read(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var reading = new SpokenPdf();
            reading.walk(document.getDocumentCatalog().getStructureTreeRoot());
            return reading.passages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it as one text. */
    public static String text(byte[] file) {
        return read(file).stream().map(Passage::text).collect(joining("\n"));
    }

    /** What is painted on a page and not read out: running heads and feet. */
    public static List<String> unspoken(byte[] file, int page) {
        try (var document = Loader.loadPDF(file)) {
            return contents(document.getPage(page)).stream()
                    .filter(content -> content.getMCID() < 0)
                    .map(SpokenPdf::letters)
                    .filter(text -> !text.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader that knows nothing of structure makes of what is painted on a page. */
    public static String painted(byte[] file, int page) {
        try (var document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int pages(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the page on which these words are painted, from 0; -1 for none. */
    static int pageOf(byte[] file, String words) {
        try (var document = Loader.loadPDF(file)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                if (contents(document.getPage(page)).stream()
                        .anyMatch(content -> letters(content).equals(words))) {
                    return page;
                }
            }
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void walk(PDStructureNode node) throws IOException {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (BLOCKS.contains(element.getStructureType())) {
                    passages.add(new Passage(tag(element), heard(element).strip()));
                } else {
                    walk(element);
                }
            }
        }
    }

    /** With what a head is the head of. */
    private static String tag(PDStructureElement element) {
        var type = element.getStructureType();
        return element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary about
                        && about.getNameAsString("Scope") != null
                ? type + " " + about.getNameAsString("Scope")
                : type;
    }

    private String heard(PDStructureElement element) throws IOException {
        if (element.getActualText() != null) {
            return element.getActualText().replaceAll("\\s+", " ");
        }
        var heard = new StringBuilder();
        for (var kid : element.getKids()) {
            if (kid instanceof Integer id) {
                heard.append(paintedOn(element.getPage()).getOrDefault(id, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                heard.append(paintedOn(reference.getPage()).getOrDefault(reference.getMCID(), ""));
            } else if (kid instanceof PDStructureElement span) {
                heard.append(heard(span).strip()).append(' ');
            }
        }
        return heard.toString();
    }

    private Map<Integer, String> paintedOn(PDPage page) throws IOException {
        var known = painted.get(page);
        if (known == null) {
            known = new HashMap<>();
            for (var content : contents(page)) {
                known.put(content.getMCID(), letters(content));
            }
            painted.put(page, known);
        }
        return known;
    }

    private static List<PDMarkedContent> contents(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return extractor.getMarkedContents();
    }

    private static String letters(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(joining());
    }
}
