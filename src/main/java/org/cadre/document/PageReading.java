package org.cadre.document;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.cadre.document.UnreadablePdf.Reason;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the text of a page from what is painted, and sets it against what its structure says.
 *
 * <p>Only the operators that {@link PdfPage} and {@link Ink} write are known. Text counts as
 * visible when it is dark, stands on the page and no filled rectangle is laid over it later.
 */
final class PageReading {

    private static final Pattern LETTER = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4,32})>");
    private static final float THICKEST_LINE = 3;
    private static final float LIGHTEST_TEXT = 0.6f;
    private static final float SMALLEST_TEXT = 4;
    private static final int MOST_OPERATORS = 50_000;
    private static final int MOST_LINES = 1_000;
    private static final int MOST_OPERANDS = 8;
    private static final String END = "endOfPage";

    /** A line as painted. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private float x;
        private float y;
        private float size;
        private boolean visible;
    }

    private final PDPage page;
    private final COSArray owners;
    private final UnpackedStreams streams;
    private final Map<COSName, Map<Integer, String>> fonts = new HashMap<>();
    private final Map<Integer, List<Line>> painted = new TreeMap<>();
    private final List<Line> all = new ArrayList<>();
    private final List<Box> rectangles = new ArrayList<>();
    private final List<COSBase> operands = new ArrayList<>();

    private int node = -1;
    private boolean marked;
    private @Nullable Line line;
    private Map<Integer, String> letters = Map.of();
    private float size;
    private boolean dark = true;
    private boolean pathHasLines;
    private boolean ended;

    PageReading(PDPage page, COSDictionary catalog, UnpackedStreams streams) throws UnreadablePdf {
        this.page = page;
        this.streams = streams;
        this.owners = ownersOf(page, catalog);
    }

    List<SignedPdf.Passage> passages() throws IOException, UnreadablePdf {
        var parser = new PDFStreamParser(content());
        int operators = 0;
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                refuseUnless(++operators <= MOST_OPERATORS && !ended);
                apply(operator.getName());
                operands.clear();
            } else if (token instanceof COSBase operand) {
                refuseUnless(operands.size() < MOST_OPERANDS);
                operands.add(operand);
            }
        }
        refuseUnless(ended && operands.isEmpty() && !marked && line == null);
        var passages = new ArrayList<SignedPdf.Passage>();
        for (var entry : painted.entrySet()) {
            passages.add(passage(entry.getKey(), entry.getValue()));
        }
        return passages;
    }

    private byte[] content() throws IOException, UnreadablePdf {
        if (!(page.getCOSObject().getDictionaryObject(COSName.CONTENTS)
                instanceof COSStream stream)) {
            throw foreign();
        }
        // the parser stops silently at what it cannot read, so the end must be seen
        var bytes = new ByteArrayOutputStream();
        bytes.write(streams.bytes(stream));
        bytes.write(("\n" + END + "\n").getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private void apply(String operator) throws IOException, UnreadablePdf {
        switch (operator) {
            case "BMC", "BDC" -> begin();
            case "EMC" -> end();
            case "BT" -> line = new Line();
            case "ET" -> finishLine();
            case "Td" -> move();
            case "Tf" -> chooseFont();
            case "Tj" -> show();
            case "rg" -> dark = brightness() < LIGHTEST_TEXT;
            case "re" -> rectangles.add(box());
            case "m", "l", "c" -> pathHasLines = true;
            case "w" -> refuseUnless(number(0) <= THICKEST_LINE);
            case "f" -> fill();
            case "S" -> forgetPath();
            case END -> ended = true;
            case "RG" -> refuseUnless(operands.size() == 3);
            default -> throw foreign();
        }
    }

    private void begin() throws UnreadablePdf {
        refuseUnless(!marked);
        marked = true;
        node = -1;
        if (!COSName.ARTIFACT.equals(operand(0))) {
            refuseUnless(operand(1) instanceof COSDictionary);
            node = ((COSDictionary) operand(1)).getInt(COSName.MCID, -1);
            refuseUnless(owner(node).getCOSName(COSName.S).equals(operand(0)));
            painted.putIfAbsent(node, new ArrayList<>());
        }
    }

    private void end() throws UnreadablePdf {
        refuseUnless(marked && line == null);
        marked = false;
        node = -1;
    }

    private void finishLine() throws UnreadablePdf {
        var finished = line();
        refuseUnless(node >= 0 && all.size() < MOST_LINES);
        painted.computeIfAbsent(node, id -> new ArrayList<>()).add(finished);
        all.add(finished);
        line = null;
    }

    private void move() throws UnreadablePdf {
        var moved = line();
        refuseUnless(moved.text.isEmpty());
        moved.x = number(0);
        moved.y = number(1);
        var sheet = page.getMediaBox();
        moved.visible = dark && sheet.contains(moved.x, moved.y);
    }

    private Line line() throws UnreadablePdf {
        if (line == null) {
            throw foreign();
        }
        return line;
    }

    private void chooseFont() throws IOException, UnreadablePdf {
        refuseUnless(operand(0) instanceof COSName);
        var name = (COSName) operand(0);
        if (!fonts.containsKey(name)) {
            fonts.put(name, readLetters(name));
        }
        letters = fonts.get(name);
        size = number(1);
    }

    private void show() throws UnreadablePdf {
        var shown = line();
        refuseUnless(operand(0) instanceof COSString);
        shown.size = size;
        shown.visible &= size >= SMALLEST_TEXT;
        var codes = ((COSString) operand(0)).getBytes();
        refuseUnless(codes.length % 2 == 0);
        for (int i = 0; i < codes.length; i += 2) {
            var letter = letters.get((codes[i] & 0xff) << 8 | codes[i + 1] & 0xff);
            refuseUnless(letter != null);
            shown.text.append(letter);
        }
    }

    private void fill() throws UnreadablePdf {
        refuseUnless(!pathHasLines);
        for (var covered : all) {
            covered.visible &= rectangles.stream().noneMatch(box -> covers(box, covered));
        }
        forgetPath();
    }

    // without the fonts the width of a line is an estimate, on the safe side of a narrow face
    private static boolean covers(Box box, Line line) {
        float width = line.text.length() * line.size * 0.4f;
        return box.x() < line.x + width
                && box.x() + box.width() > line.x
                && box.y() < line.y + line.size * 0.7f
                && box.y() + box.height() > line.y;
    }

    private void forgetPath() {
        rectangles.clear();
        pathHasLines = false;
    }

    private SignedPdf.Passage passage(int id, List<Line> lines) throws UnreadablePdf {
        var owner = owner(id);
        var shown = lines.stream().map(l -> l.text.toString()).toList();
        var spoken = owner.getString(COSName.ACTUAL_TEXT);
        boolean faithful = spoken == null || agree(shown, spoken.split("\n", -1));
        var text = spoken == null ? String.join(" ", shown) : spoken.replace('\n', ' ');
        return new SignedPdf.Passage(
                owner.getCOSName(COSName.S).getName(),
                text,
                faithful,
                lines.stream().allMatch(l -> l.visible));
    }

    private static boolean agree(List<String> shown, String[] spoken) {
        if (shown.size() != spoken.length) {
            return false;
        }
        for (int i = 0; i < spoken.length; i++) {
            if (!TextShaping.agree(shown.get(i), spoken[i])) {
                return false;
            }
        }
        return true;
    }

    private Map<Integer, String> readLetters(COSName name) throws IOException, UnreadablePdf {
        var resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        var known = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
        var font = known == null ? null : known.getCOSDictionary(name);
        if (font == null) {
            throw foreign();
        }
        refuseUnless(
                COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
                        && COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING))
                        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream);
        var map = (COSStream) font.getDictionaryObject(COSName.TO_UNICODE);
        var text = new String(streams.bytes(map), StandardCharsets.ISO_8859_1);
        var read = new HashMap<Integer, String>();
        var entry = LETTER.matcher(text);
        while (entry.find()) {
            var letter = HexFormat.of().parseHex(entry.group(2));
            read.put(
                    Integer.parseInt(entry.group(1), 16),
                    new String(letter, StandardCharsets.UTF_16BE));
        }
        return read;
    }

    private COSDictionary owner(int id) throws UnreadablePdf {
        refuseUnless(
                id >= 0
                        && id < owners.size()
                        && owners.getObject(id) instanceof COSDictionary dictionary
                        && dictionary.getCOSName(COSName.S) != null);
        return (COSDictionary) owners.getObject(id);
    }

    private static COSArray ownersOf(PDPage page, COSDictionary catalog) throws UnreadablePdf {
        var root = catalog.getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
        var tree = root == null ? null : root.getCOSDictionary(COSName.PARENT_TREE);
        var numbers = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        int key = page.getStructParents();
        if (numbers != null) {
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                if (numbers.getObject(i) instanceof COSInteger number
                        && number.intValue() == key
                        && numbers.getObject(i + 1) instanceof COSArray owners) {
                    return owners;
                }
            }
        }
        throw foreign();
    }

    private Box box() throws UnreadablePdf {
        return new Box(number(0), number(1), number(2), number(3));
    }

    private float brightness() throws UnreadablePdf {
        return 0.299f * number(0) + 0.587f * number(1) + 0.114f * number(2);
    }

    private COSBase operand(int index) throws UnreadablePdf {
        refuseUnless(index < operands.size());
        return operands.get(index);
    }

    private float number(int index) throws UnreadablePdf {
        refuseUnless(operand(index) instanceof COSNumber);
        return ((COSNumber) operands.get(index)).floatValue();
    }

    private static void refuseUnless(boolean known) throws UnreadablePdf {
        if (!known) {
            throw foreign();
        }
    }

    private static UnreadablePdf foreign() {
        return new UnreadablePdf(Reason.FOREIGN);
    }
}
