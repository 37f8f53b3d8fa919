package org.cadre.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.cadre.content.Block;
import org.cadre.content.CalloutBlock;
import org.cadre.content.CardBlock;
import org.cadre.content.CheckBlock;
import org.cadre.content.FigureBlock;
import org.cadre.content.TextBlock;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a block says, as it is kept. A component without a value is an empty string.
 *
 * @param callout why it stands out; only of a call-out
 * @param body safe HTML or SVG; of a card plain lines
 * @param origin where a drawing was taken from
 * @param questionKey only of a check
 */
@Embeddable
record BlockText(
        String blockKey,
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(10)") BlockKind kind,
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(10)")
                CalloutBlock.@Nullable Kind callout,
        String heading,
        String subtitle,
        @Column(columnDefinition = "mediumtext") String body,
        String origin,
        @Nullable String questionKey) {

    private static final int WORDS = 48;

    static BlockText of(Block block) {
        return switch (block) {
            case TextBlock text ->
                    new BlockText(
                            text.id(),
                            BlockKind.TEXT,
                            null,
                            text.heading(),
                            "",
                            text.html(),
                            "",
                            null);
            case CalloutBlock callout ->
                    new BlockText(
                            callout.id(),
                            BlockKind.CALLOUT,
                            callout.kind(),
                            "",
                            "",
                            callout.html(),
                            "",
                            null);
            case FigureBlock figure ->
                    new BlockText(
                            figure.id(),
                            BlockKind.FIGURE,
                            null,
                            figure.title(),
                            figure.subtitle(),
                            figure.svg(),
                            figure.source(),
                            null);
            case CheckBlock check ->
                    new BlockText(
                            check.id(), BlockKind.CHECK, null, "", "", "", "", check.questionId());
            case CardBlock card ->
                    new BlockText(
                            card.id(),
                            BlockKind.CARD,
                            null,
                            card.title(),
                            "",
                            String.join("\n", card.lines()),
                            "",
                            null);
        };
    }

    /** The body as a tree; empty where the body is no HTML. */
    Document document() {
        return Jsoup.parseBodyFragment(
                kind == BlockKind.TEXT || kind == BlockKind.CALLOUT ? body : "");
    }

    /** What is read here, plain, a paragraph a line. */
    String words() {
        var said =
                switch (kind) {
                    case TEXT, CALLOUT -> plain(document());
                    case FIGURE -> plain(Jsoup.parseBodyFragment(body));
                    case CARD -> body;
                    case CHECK -> "";
                };
        return Stream.of(heading, subtitle, said, origin)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String plain(Document document) {
        document.select("p, li, tr, pre, blockquote, text, title, desc").append("\n");
        document.select("td, th").append(" ");
        return document.body()
                .wholeText()
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\n\\s*", "\n")
                .strip();
    }

    /** The block as a list of places names it: by its heading, or by its first words. */
    OutlineEntry place(Language language) {
        if (!heading.isEmpty()) {
            return new OutlineEntry(blockKey, heading);
        }
        return new OutlineEntry(
                blockKey,
                kind == BlockKind.CHECK
                        ? Texts.of(language, "catalogue.place.check")
                        : firstWords(body));
    }

    private static String firstWords(String html) {
        var start = html.substring(0, Math.min(html.length(), 600));
        var text =
                Parser.unescapeEntities(
                        start.replaceAll("<[^>]*(>|$)", " ").replaceAll("\\s+", " ").strip(),
                        false);
        if (text.length() <= WORDS) {
            return text;
        }
        int end = text.lastIndexOf(' ', WORDS);
        return text.substring(0, end < WORDS / 2 ? WORDS : end) + "…";
    }

    /** The heading of the section that begins here. */
    Optional<String> sectionHeading() {
        return kind == BlockKind.TEXT && !heading.isEmpty()
                ? Optional.of(heading)
                : Optional.empty();
    }
}
