package org.cadre.catalogue;

import org.cadre.content.CalloutBlock;
import org.cadre.platform.faces.Icons;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.jsoup.nodes.Entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Puts the blocks of a lesson together: all that lies between two checks becomes one piece of HTML,
 * every block can be reached by its id. Bodies are safe since the import; plain texts are escaped
 * here.
 */
final class LessonMarkup {

    private final Language language;
    private final StringBuilder html = new StringBuilder();
    private final List<LessonText.Segment> segments = new ArrayList<>();

    private LessonMarkup(Language language) {
        this.language = language;
    }

    /**
     * @param language of the lesson, for the words above call-outs
     */
    static List<LessonText.Segment> of(List<BlockText> blocks, Language language) {
        var markup = new LessonMarkup(language);
        blocks.forEach(markup::add);
        markup.flush();
        return markup.segments;
    }

    private void add(BlockText block) {
        switch (block.kind()) {
            case TEXT -> addText(block);
            case CALLOUT -> addCallout(block);
            case FIGURE -> addFigure(block);
            case CARD -> addCard(block);
            case CHECK -> {
                flush();
                segments.add(
                        new LessonText.Check(
                                block.blockKey(), Objects.requireNonNull(block.questionKey())));
            }
        }
    }

    private void flush() {
        if (!html.isEmpty()) {
            segments.add(new LessonText.Html(html.toString()));
            html.setLength(0);
        }
    }

    private void addText(BlockText block) {
        if (block.sectionHeading().isPresent()) {
            html.append(
                    "<h2%s>%s</h2>%s".formatted(id(block), escape(block.heading()), block.body()));
        } else {
            html.append(block.body().replaceFirst("^<(\\w+)", "<$1" + id(block)));
        }
    }

    private void addCallout(BlockText block) {
        var kind = Objects.requireNonNull(block.callout());
        var word = Texts.of(language, "catalogue.callout." + kind.name());
        boolean harm = kind == CalloutBlock.Kind.DO_NOT;
        var label =
                harm
                        ? "<span class=\"st warn\">%s%s</span>"
                                .formatted(Icons.markup("s-warn"), escape(word))
                        : escape(word);
        html.append(
                "<div class=\"note %s\"%s><p class=\"h\">%s</p>%s</div>"
                        .formatted(harm ? "warn" : "plain", id(block), label, block.body()));
    }

    private void addFigure(BlockText block) {
        html.append(
                "<figure class=\"chart\"%s><figcaption><h3>%s</h3>%s</figcaption>%s%s</figure>"
                        .formatted(
                                id(block),
                                escape(block.heading()),
                                paragraph("", block.subtitle()),
                                block.body(),
                                paragraph(" class=\"src\"", block.origin())));
    }

    private void addCard(BlockText block) {
        var lines =
                block.body()
                        .lines()
                        .map(line -> "<li>" + escape(line) + "</li>")
                        .collect(Collectors.joining());
        html.append(
                "<section class=\"card\"%s><h3>%s</h3><ul>%s</ul></section>"
                        .formatted(id(block), escape(block.heading()), lines));
    }

    private static String paragraph(String attributes, String text) {
        return text.isEmpty() ? "" : "<p" + attributes + ">" + escape(text) + "</p>";
    }

    private static String id(BlockText block) {
        return " id=\"" + escape(block.blockKey()) + "\"";
    }

    private static String escape(String text) {
        return Entities.escape(text).replace("\"", "&quot;").replace("'", "&#39;");
    }
}
