package org.cadre.assessment;

/** The words of the safe HTML that packs were rendered to, for places that take no markup. */
final class PlainHtml {

    private PlainHtml() {}

    static String text(String html) {
        return html.replaceAll("</(p|li|tr|td|th)>|<br>", " ")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#xa0;", "\u00a0")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** As {@link #text}, cut at a word where it is longer. */
    static String brief(String html, int longest) {
        var text = text(html);
        if (text.length() <= longest) {
            return text;
        }
        var space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > 0 ? space : longest) + "…";
    }
}
