package org.cadre.content;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Renders one Markdown text of a pack. What is not written here never reaches a page: this class
 * knows each element that it writes, and everything else is a finding.
 *
 * <p>Beside paragraphs, lists, emphasis, tables, block quotes, code and links it knows {@code
 * [@iso27037]}, which cites a source, and {@code [[custody entry]]} or {@code [[custody
 * entry|entry]]}, which explains a word of the glossary. In a table the bar is written {@code \|}.
 */
final class MarkdownText {

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(24)
                    .maxInlineNesting(24)
                    .build();
    private static final Pattern SPECIAL =
            Pattern.compile("\\[\\[([^\\[\\]|]*)(?:\\|([^\\[\\]|]*))?\\]\\]|\\[@([^\\[\\]]*)\\]");
    private static final Pattern LEFTOVER = Pattern.compile("\\[\\[|\\]\\]|\\[@");
    private static final Pattern FRAGMENT = Pattern.compile("#[a-z][a-z0-9-]*");
    private static final Pattern ORDERED_START = Pattern.compile("[0-9]{1,4}");

    private final YamlNode node;
    private final References references;
    private final Findings findings;
    private final StringBuilder html = new StringBuilder();
    private int line;

    private MarkdownText(YamlNode node, References references, Findings findings) {
        this.node = node;
        this.references = references;
        this.findings = findings;
    }

    /** Block content: paragraphs, lists, tables and the like. */
    static String blocks(YamlNode node, References references, Findings findings) {
        var text = new MarkdownText(node, references, findings);
        text.children(PARSER.parse(node.text()));
        return text.fenced();
    }

    /** The inside of exactly one paragraph. */
    static String line(YamlNode node, References references, Findings findings) {
        var text = new MarkdownText(node, references, findings);
        var document = PARSER.parse(node.text());
        if (document.getFirstChild() instanceof Paragraph only && only.getNext() == null) {
            text.children(only);
        } else {
            text.children(document);
            text.refuse("This text is more than one paragraph.", "Write one paragraph here.");
        }
        return text.fenced();
    }

    private String fenced() {
        var normal = Html.normal(html.toString());
        if (!Html.isAllowed(normal)) {
            refuse("This text would be changed by the last check.", "Write it more plainly.");
        }
        return normal;
    }

    private void children(Node parent) {
        var child = parent.getFirstChild();
        while (child != null) {
            var next = child.getNext();
            if (child instanceof Text) {
                next = run(child);
            } else {
                write(child);
            }
            child = next;
        }
    }

    /** Texts and the soft breaks between them, in which a word of the glossary may be wrapped. */
    private Node run(Node first) {
        var run = new StringBuilder();
        stand(first);
        var next = first;
        for (; next instanceof Text || next instanceof SoftLineBreak; next = next.getNext()) {
            run.append(next instanceof Text text ? text.getLiteral() : "\n");
        }
        text(run.toString());
        return next;
    }

    private void write(Node child) {
        stand(child);
        switch (child) {
            case Document document -> children(document);
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> wrap("<ul>", list, "</ul>");
            case OrderedList list -> wrap(ordered(list), list, "</ol>");
            case ListItem item -> wrap("<li>", item, "</li>");
            case BlockQuote quote -> wrap("<blockquote>", quote, "</blockquote>");
            case Emphasis emphasis -> wrap("<em>", emphasis, "</em>");
            case StrongEmphasis strong -> wrap("<strong>", strong, "</strong>");
            case Code code -> code(code.getLiteral());
            case FencedCodeBlock code -> codeBlock(code.getLiteral());
            case IndentedCodeBlock code -> codeBlock(code.getLiteral());
            case HardLineBreak hard -> html.append("<br>");
            case SoftLineBreak soft -> html.append('\n');
            case Link link -> link(link);
            case TableBlock table ->
                    wrap(
                            "<div class=\"tbl-wrap\" tabindex=\"0\"><table class=\"tbl\">",
                            table,
                            "</table></div>");
            case TableHead head -> wrap("<thead>", head, "</thead>");
            case TableBody body -> wrap("<tbody>", body, "</tbody>");
            case TableRow row -> wrap("<tr>", row, "</tr>");
            case TableCell cell -> cell(cell);
            case HtmlInline raw -> refuse("Raw HTML is not read.", "Use Markdown; < as &lt;.");
            case HtmlBlock raw -> refuse("Raw HTML is not read.", "Use Markdown; < as &lt;.");
            case Image image -> refuse("An image is not read here.", "Use a block with figure.");
            case Heading heading ->
                    refuse("A heading is not read here.", "Use the heading of a block.");
            case LinkReferenceDefinition definition ->
                    refuse("A link is defined apart.", "Write the address in the link.");
            default ->
                    refuse(
                            "This kind of Markdown is not read: %s."
                                    .formatted(child.getClass().getSimpleName()),
                            "Use paragraphs, lists, emphasis, tables, block quotes or code.");
        }
    }

    private void wrap(String before, Node node, String after) {
        html.append(before);
        children(node);
        html.append(after);
    }

    /** In a tight list the paragraph of an item has no tag of its own. */
    private void paragraph(Paragraph paragraph) {
        var tight =
                paragraph.getParent() instanceof ListItem item
                        && item.getParent() instanceof org.commonmark.node.ListBlock list
                        && list.isTight();
        if (tight) {
            children(paragraph);
        } else {
            wrap("<p>", paragraph, "</p>");
        }
    }

    private String ordered(OrderedList list) {
        var start = String.valueOf(list.getMarkerStartNumber());
        return start.equals("1") || !ORDERED_START.matcher(start).matches()
                ? "<ol>"
                : "<ol start=\"%s\">".formatted(start);
    }

    private void code(String literal) {
        html.append("<code>").append(Html.escape(literal)).append("</code>");
    }

    private void codeBlock(String literal) {
        html.append("<pre>");
        code(literal);
        html.append("</pre>");
    }

    private void cell(TableCell cell) {
        var number = cell.getAlignment() == TableCell.Alignment.RIGHT ? " class=\"num\"" : "";
        if (cell.isHeader() && cell.getFirstChild() != null) {
            wrap("<th scope=\"col\"%s>".formatted(number), cell, "</th>");
        } else {
            wrap("<td%s>".formatted(number), cell, "</td>");
        }
    }

    private void link(Link link) {
        if (link.getTitle() != null) {
            refuse("A link has a title.", "Say it in the text of the link.");
        }
        var address = link.getDestination();
        if (FRAGMENT.matcher(address).matches()) {
            if (!references.isAnchor(address.substring(1))) {
                refuse(
                        "The link %s leads nowhere.".formatted(address),
                        "Link to the id of a block of this lesson, or to #source- and an id.");
            }
            wrap("<a href=\"%s\">".formatted(address), link, "</a>");
        } else if (isWeb(address)) {
            var open = "<a href=\"%s\" rel=\"noopener noreferrer\">";
            wrap(open.formatted(Html.escape(address)), link, "</a>");
        } else {
            refuse(
                    "The link %s is not allowed.".formatted(shown(address)),
                    "Link to an https address, or to # and the id of a block.");
        }
    }

    private static boolean isWeb(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void text(String text) {
        var matcher = SPECIAL.matcher(text);
        var from = 0;
        while (matcher.find()) {
            plain(text.substring(from, matcher.start()));
            if (matcher.group(3) != null) {
                cite(matcher.group(3));
            } else {
                explain(spaced(matcher.group(1)), matcher.group(2));
            }
            line += breaks(matcher.group());
            from = matcher.end();
        }
        plain(text.substring(from));
    }

    private void plain(String text) {
        var leftover = LEFTOVER.matcher(text);
        if (leftover.find()) {
            line += breaks(text.substring(0, leftover.start()));
            refuse(
                    "Square brackets are not closed or nested.",
                    "Write [@source], [[word]], [[word|shown]], or put brackets in code.");
        }
        html.append(Html.escape(text));
        line += breaks(text);
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private void cite(String id) {
        var source = references.source(id);
        if (source.isEmpty()) {
            refuse(
                    "There is no source \"%s\".".formatted(shown(id)),
                    "Add it to sources in module.yaml, or cite another.");
            return;
        }
        var shortName = Html.escape(source.get().shortName());
        html.append(
                references.linksSources()
                        ? "<a class=\"cite\" href=\"#%s\">%s</a>"
                                .formatted(source.get().anchor(), shortName)
                        : "<cite>%s</cite>".formatted(shortName));
    }

    private void explain(String term, String shown) {
        var meaning = references.meaning(term.toLowerCase(Locale.ROOT));
        if (meaning.isEmpty()) {
            refuse(
                    "The word \"%s\" is not in the glossary.".formatted(shown(term)),
                    "Add it to glossary.yaml, or take the brackets away.");
            return;
        }
        html.append(
                "<dfn title=\"%s\">%s</dfn>"
                        .formatted(
                                Html.escape(meaning.get()),
                                Html.escape(shown == null ? term : spaced(shown))));
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** Remembers the line of a node, for findings. */
    private void stand(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            line = node.getSourceSpans().getFirst().getLineIndex();
        }
    }

    private void refuse(String reason, String cure) {
        findings.add(node.file(), node.lineOf(line), node.where(), reason, cure);
    }
}
