package org.cadre.privacy;

import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of a copy for people: a page that needs nothing but itself. */
final class CopiedOverview {

    private final PrintWriter out;
    private final Language language;
    private final ZoneId zone;
    private int rows;

    CopiedOverview(OutputStream out, Language language, ZoneId zone, Instant at) {
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.language = language;
        this.zone = zone;
        this.out.printf(
                "<!DOCTYPE html>%n<html lang=\"%s\" dir=\"%s\">%n<head><meta charset=\"utf-8\">"
                        + "<title>%s</title></head>%n<body>%n<h1>%3$s</h1>%n<p>%s</p>%n",
                language.tag(),
                language.direction(),
                escaped(text("copy.title")),
                escaped(text("copy.made", time(at))));
    }

    void begin(String table) {
        rows = 0;
        out.printf("<h2>%s</h2>%n", escaped(text("table." + table)));
    }

    void row(Map<String, Object> row) {
        rows++;
        out.print("<dl>");
        row.forEach((column, value) -> cell(column, shown(column, value)));
        out.println("</dl><hr>");
    }

    private void cell(String column, String value) {
        if (!value.isEmpty()) {
            out.printf(
                    "<dt>%s</dt><dd dir=\"auto\">%s</dd>%n",
                    escaped(text("column." + column)), escaped(value).replace("\n", "<br>"));
        }
    }

    private String shown(String column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant instant -> time(instant);
            case LocalDate day -> language.day().format(day);
            case Boolean truth -> text(truth ? "copy.yes" : "copy.no");
            case Enum<?> constant -> word(constant);
            case List<?> texts ->
                    texts.stream().map(Object::toString).collect(Collectors.joining("\n"));
            default -> column.equals("act") ? act(value.toString()) : value.toString();
        };
    }

    /** The word that pages say for a constant; its own name where no page says one. */
    private String word(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var feature = type.getPackageName().split("\\.")[2];
        return Texts.find(language, feature + "." + type.getSimpleName() + "." + constant.name())
                .orElse(constant.name());
    }

    private String act(String name) {
        return Texts.find(language, "audit.act." + name).orElse(name);
    }

    private String time(Instant instant) {
        return language.time().format(instant.atZone(zone));
    }

    void end() {
        if (rows == 0) {
            out.printf("<p>%s</p>%n", escaped(text("copy.none")));
        }
    }

    /** Leaves the stream open. */
    void finish() {
        out.println("</body>");
        out.println("</html>");
        out.flush();
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, "privacy." + key, arguments);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
