package org.cadre.certificate.seal;

import static org.cadre.certificate.seal.Sheet.millimetres;

import org.cadre.document.Box;
import org.cadre.document.Colour;
import org.cadre.document.Description;
import org.cadre.document.Ornament;
import org.cadre.document.QrPattern;
import org.cadre.document.StructureNode;
import org.cadre.document.Tag;
import org.cadre.document.TaggedPdf;
import org.cadre.document.TextLine;
import org.cadre.document.TextStyle;
import org.cadre.document.Typeface;
import org.cadre.document.Typefaces;
import org.cadre.document.Typesetter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws a certificate on one A4 page in landscape, mirrored for right-to-left languages.
 *
 * <p>Nothing is cut silently. The name shrinks from 34 to 20 points, the title from 17 to 12 and
 * the outcomes from 10.5 to 7; what is still too wide wraps, and outcomes that find no room are
 * counted in a last line. The check compares the page with the facts by the structure made here:
 * heading 1 is the holder, heading 2 the achievement.
 */
public final class CertificateDrawing {

    private static final float WIDTH = millimetres(297);
    private static final float HEIGHT = millimetres(210);
    private static final float START = millimetres(50);
    private static final float END = millimetres(280);
    private static final float TOP = millimetres(15);
    private static final float BOTTOM = HEIGHT - millimetres(12);
    private static final float BAND = millimetres(34);
    private static final float RULE = millimetres(0.3);
    private static final float COLUMN = millimetres(174);
    private static final float QR_START = millimetres(238);
    private static final float QR_COLUMN = END - QR_START;
    private static final float QR_EDGE = millimetres(27);
    private static final float FOOT_COLUMN = millimetres(70);
    private static final float FOOT_STEP = millimetres(80);

    private static final Colour PETROL = Colour.of(0x0b5275);
    private static final Colour INK = Colour.of(0x14171c);
    private static final Colour SOFT = Colour.of(0x434953);
    private static final Colour FAINT = Colour.of(0x5d646e);

    private static final String BRAND = "Cadre";

    private final Typefaces typefaces;

    /** One for each direction. */
    private final Map<Box, Ornament> bands = new ConcurrentHashMap<>();

    public CertificateDrawing(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * A document with its one page drawn, still open: attach, then seal or take the bytes.
     *
     * @throws org.cadre.document.Unprintable when a text holds a character that no font has
     */
    public TaggedPdf draw(CertificateFace face, Instant createdAt) {
        var labels = CertificateLabels.in(face.language());
        var title =
                labels.text(
                        "document.title",
                        Map.of(
                                "holder", face.holder(),
                                "achievement", face.achievement().title()));
        var pdf =
                new TaggedPdf(typefaces, new Description(title, face.language().tag(), createdAt));
        try {
            new Composition(pdf, face, labels).draw();
            return pdf;
        } catch (RuntimeException e) {
            pdf.close();
            throw e;
        }
    }

    private static Ornament waves(Box band) {
        return new Ornament(HEIGHT, ink -> new Guilloche(band).paint(ink, PETROL));
    }

    /** One page in the making. */
    private final class Composition {

        private final CertificateFace face;
        private final CertificateLabels labels;
        private final Typesetter setter;
        private final StructureNode root;
        private final Sheet sheet;
        private final boolean rightToLeft;
        private final float air;

        Composition(TaggedPdf pdf, CertificateFace face, CertificateLabels labels) {
            this.face = face;
            this.labels = labels;
            this.setter = pdf.typesetter();
            this.root = pdf.root();
            this.rightToLeft = face.language().rightToLeft();
            this.sheet = new Sheet(pdf.addPage(WIDTH, HEIGHT), WIDTH, rightToLeft);
            this.air = rightToLeft ? 1.16f : 1;
        }

        void draw() {
            band();
            float headEnd = header();
            var foot = new Foot();
            body(headEnd, foot.top());
            foot.draw();
        }

        private void band() {
            var band = sheet.box(0, 0, BAND, HEIGHT);
            sheet.page().ornament(bands.computeIfAbsent(band, CertificateDrawing::waves));
            sheet.rule(BAND, 0, millimetres(0.35), HEIGHT, PETROL);
        }

        private float header() {
            brand();
            float half = (END - START) * 0.62f;
            var programme =
                    setter.fit(face.issuer().programme(), style(Typeface.SANS_BOLD, 10), 8, half);
            var countries = setter.wrap(face.issuer().countries(), style(Typeface.SANS, 10), half);
            float y = sheet.textToEnd(paragraph(), INK, programme, END, TOP, leading(1.4f));
            return sheet.textToEnd(paragraph(), SOFT, countries, END, y, leading(1.4f));
        }

        private void brand() {
            var line = setter.line(BRAND, style(Typeface.SANS_BOLD, BrandMark.TEXT));
            var mark = new BrandMark(sheet, START, TOP);
            mark.paint(line.width(), PETROL);
            sheet.text(
                    paragraph().in("en"),
                    Colour.WHITE,
                    List.of(line),
                    mark.textStart(),
                    TOP,
                    BrandMark.HEIGHT / BrandMark.TEXT);
        }

        private void body(float headEnd, float footTop) {
            float room = footTop - headEnd - millimetres(14);
            var award = fittingAward(room);
            var check = new Check();
            float height = Math.max(award.height(), check.height());
            float top = headEnd + (footTop - headEnd - height) / 2;
            award.draw(top + height - award.height());
            check.draw(top + height - check.height());
        }

        private Award fittingAward(float room) {
            for (float size = 10.5f; size >= 7; size -= 0.5f) {
                var award = new Award(size, face.achievement().outcomes().size());
                if (award.height() <= room) {
                    return award;
                }
            }
            int shown = face.achievement().outcomes().size() - 1;
            while (shown > 0 && new Award(7, shown).height() > room) {
                shown--;
            }
            return new Award(7, shown);
        }

        private StructureNode paragraph() {
            return root.child(Tag.PARAGRAPH);
        }

        private TextStyle style(Typeface typeface, float size) {
            return new TextStyle(typeface, size, rightToLeft);
        }

        private List<TextLine> line(String text, Typeface typeface, float size) {
            return List.of(setter.line(text, style(typeface, size)));
        }

        private float leading(float usual) {
            return usual * air;
        }

        /** Whom and what: the column of the name. */
        private final class Award {

            private final List<TextLine> certifies =
                    line(labels.text("certifies"), Typeface.SANS, 11);
            private final List<TextLine> holder =
                    setter.fit(face.holder(), style(Typeface.SERIF, 34), 20, COLUMN);
            private final List<TextLine> shown = line(labels.text("shown"), Typeface.SANS, 11);
            private final List<TextLine> title =
                    setter.fit(
                            face.achievement().title(), style(Typeface.SANS_BOLD, 17), 12, COLUMN);
            private final float indent;
            private final List<List<TextLine>> outcomes = new ArrayList<>();
            private final List<TextLine> more;

            Award(float outcomeSize, int shownOutcomes) {
                var all = face.achievement().outcomes();
                indent = outcomeSize * (shownOutcomes > 9 ? 1.9f : 1.35f);
                for (var outcome : all.subList(0, Math.max(shownOutcomes, 0))) {
                    outcomes.add(
                            setter.wrap(
                                    outcome, style(Typeface.SANS, outcomeSize), COLUMN - indent));
                }
                int left = all.size() - outcomes.size();
                more =
                        left == 0
                                ? List.of()
                                : line(
                                        labels.text("outcomes.more", Map.of("count", left)),
                                        Typeface.SANS,
                                        outcomeSize);
            }

            float height() {
                return draw(0, false);
            }

            void draw(float top) {
                draw(top, true);
            }

            // one walk for measuring and for drawing, so that the two cannot differ
            private float draw(float top, boolean ink) {
                float y = put(top, ink, Tag.PARAGRAPH, SOFT, certifies, 1.4f);
                y += millimetres(1);
                y = put(y, ink, Tag.HEADING_1, INK, holder, rightToLeft ? 1.3f : 1.1f);
                y += millimetres(5);
                y = put(y, ink, Tag.PARAGRAPH, SOFT, shown, 1.4f);
                y += millimetres(1);
                y = put(y, ink, Tag.HEADING_2, INK, title, 1.25f);
                y += millimetres(3);
                if (outcomes.isEmpty()) {
                    return y;
                }
                if (ink) {
                    sheet.rule(START, y, COLUMN, RULE, INK);
                }
                y += RULE + millimetres(3);
                return list(y, ink);
            }

            private float list(float top, boolean ink) {
                float y = top;
                var list = ink ? root.numberedList() : null;
                for (int i = 0; i < outcomes.size(); i++) {
                    var lines = outcomes.get(i);
                    if (list != null) {
                        var item = list.child(Tag.LIST_ITEM);
                        var number =
                                line(
                                        String.valueOf(i + 1),
                                        Typeface.SANS,
                                        lines.get(0).style().size());
                        sheet.text(item.child(Tag.LABEL), INK, number, START, y, leading(1.5f));
                        sheet.text(
                                item.child(Tag.LIST_BODY),
                                INK,
                                lines,
                                START + indent,
                                y,
                                leading(1.5f));
                    }
                    y += Sheet.height(lines, leading(1.5f));
                }
                return more.isEmpty() ? y : put(y, ink, Tag.PARAGRAPH, SOFT, more, 1.5f);
            }

            private float put(
                    float y, boolean ink, Tag tag, Colour colour, List<TextLine> lines, float gap) {
                if (ink) {
                    sheet.text(root.child(tag), colour, lines, START, y, leading(gap));
                }
                return y + Sheet.height(lines, leading(gap));
            }
        }

        /** How to check: pattern, number and address. */
        private final class Check {

            private final List<TextLine> number =
                    line(face.number().text(), Typeface.MONO_BOLD, 11);
            private final List<TextLine> address =
                    setter.wrap(
                            face.issuer().printedAddress(), style(Typeface.SANS, 8.5f), QR_COLUMN);
            private final List<TextLine> invitation =
                    setter.wrap(labels.text("check"), style(Typeface.SANS, 8.5f), QR_COLUMN);

            float height() {
                return QR_EDGE
                        + millimetres(3)
                        + Sheet.height(number, 1.35f)
                        + Sheet.height(address, leading(1.35f))
                        + Sheet.height(invitation, leading(1.35f));
            }

            void draw(float top) {
                Box box = sheet.box(QR_START, top, QR_EDGE, QR_EDGE);
                var figure =
                        root.figure(
                                labels.text("qr.alternative", Map.of("url", face.checkAddress())));
                var pattern = QrPattern.of(face.checkAddress());
                sheet.page().figure(figure, box, ink -> pattern.paint(ink, box));
                float y = top + QR_EDGE + millimetres(3);
                y = sheet.text(paragraph(), INK, number, QR_START, y, 1.35f);
                y = sheet.text(paragraph(), SOFT, address, QR_START, y, leading(1.35f));
                sheet.text(paragraph(), SOFT, invitation, QR_START, y, leading(1.35f));
            }
        }

        /** When and by whom, and the fine print. */
        private final class Foot {

            private final List<Entry> entries =
                    List.of(
                            new Entry(day(face.validity().issued()), labels.text("issued")),
                            face.validity()
                                    .until()
                                    .map(day -> new Entry(day(day), labels.text("until")))
                                    .orElseGet(
                                            () ->
                                                    new Entry(
                                                            labels.text("unlimited"),
                                                            labels.text("validity"))),
                            new Entry(face.signatory().name(), face.signatory().function()));
            private final List<TextLine> code = line(face.code().text(), Typeface.MONO, 7);
            private final List<TextLine> fine =
                    setter.wrap(
                            finePrint(),
                            style(Typeface.SANS, 7.5f),
                            END - START - code.get(0).width() - millimetres(8));

            float top() {
                float highest = (float) entries.stream().mapToDouble(Entry::height).max().orElse(0);
                return BOTTOM - Sheet.height(fine, leading(1.4f)) - millimetres(10) - highest;
            }

            void draw() {
                float top = top();
                for (int i = 0; i < entries.size(); i++) {
                    entries.get(i).draw(START + i * FOOT_STEP, top);
                }
                float fineTop = BOTTOM - Sheet.height(fine, leading(1.4f));
                sheet.text(paragraph(), FAINT, fine, START, fineTop, leading(1.4f));
                sheet.textToEnd(paragraph(), FAINT, code, END, fineTop, leading(1.5f));
            }

            private String day(LocalDate day) {
                return labels.day(day);
            }

            private String finePrint() {
                var achievement = face.achievement();
                var text =
                        labels.text(
                                "fine",
                                Map.of(
                                        "module", achievement.module(),
                                        "version", achievement.version(),
                                        "hours", achievement.hours(),
                                        "basis", achievement.basis()));
                var issuer = face.issuer().name();
                return issuer.equals(face.issuer().programme())
                        ? text
                        : text + " " + labels.text("fine.issuer", Map.of("issuer", issuer));
            }
        }

        /** A value above its label under a rule. */
        private final class Entry {

            private final List<TextLine> value;
            private final List<TextLine> label;

            Entry(String value, String label) {
                this.value = setter.fit(value, style(Typeface.SANS_BOLD, 10.5f), 8, FOOT_COLUMN);
                this.label = setter.wrap(label, style(Typeface.SANS, 9), FOOT_COLUMN);
            }

            double height() {
                return RULE
                        + millimetres(2)
                        + Sheet.height(value, leading(1.4f))
                        + Sheet.height(label, leading(1.4f));
            }

            void draw(float start, float top) {
                sheet.rule(start, top, FOOT_COLUMN, RULE, INK);
                float y = top + RULE + millimetres(2);
                y = sheet.text(paragraph(), INK, value, start, y, leading(1.4f));
                sheet.text(paragraph(), SOFT, label, start, y, leading(1.4f));
            }
        }
    }
}
