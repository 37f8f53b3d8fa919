package org.cadre.content;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The second fence: what the renderer wrote is measured against a list of its own, made without
 * knowledge of the renderer. It never has to change anything; if it would, the text is refused.
 */
final class Html {

    private static final Safelist ALLOWED =
            new Safelist()
                    .addTags("p", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote")
                    .addTags("br", "div", "table", "thead", "tbody", "tr", "th", "td", "a", "dfn")
                    .addTags("cite")
                    .addAttributes("ol", "start")
                    .addAttributes("div", "class", "tabindex")
                    .addAttributes("table", "class")
                    .addAttributes("th", "class", "scope")
                    .addAttributes("td", "class")
                    .addAttributes("a", "href", "class", "rel")
                    .addAttributes("dfn", "title")
                    .addProtocols("a", "href", "https", "#");

    private Html() {}

    /** Whether nothing of it would be taken away. */
    static boolean isAllowed(String html) {
        var dirty = body(html);
        return settled(new Cleaner(ALLOWED).clean(dirty)).equals(settled(dirty));
    }

    /** Written once more by another hand, so that no page depends on how the renderer escapes. */
    static String normal(String html) {
        return settled(body(html));
    }

    static String text(String html) {
        return body(html).text();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static Document body(String html) {
        return Jsoup.parseBodyFragment(html);
    }

    private static String settled(Document document) {
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        return document.body().html();
    }
}
