package org.cadre.platform.faces;

/** Text on its way into the markup that a component writes itself, between tags or in quotes. */
public final class Markup {

    private Markup() {}

    /** The text with the characters that mean something in markup replaced. */
    public static String of(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            var entity = entity(text.charAt(i));
            if (!entity.isEmpty() && escaped == null) {
                escaped = new StringBuilder(text.length() + 32).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(entity.isEmpty() ? String.valueOf(text.charAt(i)) : entity);
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static String entity(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
