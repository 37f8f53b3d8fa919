package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import java.io.IOException;
import java.util.List;

/**
 * {@code <c:matrix value="#{page.matrix}"/>}: writes a {@link Matrix}. One component for the whole
 * table: a component for each of a thousand cells would cost more than all that was read for them.
 */
@FacesComponent("org.cadre.Matrix")
public class MatrixComponent extends OwnComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("value") instanceof Matrix matrix) {
            context.getResponseWriter().write(html(matrix));
        }
    }

    static String html(Matrix matrix) {
        var html = new StringBuilder();
        var caption = Markup.of(matrix.caption());
        html.append("<div class=\"tbl-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(caption)
                .append("\"><table class=\"froz\"><caption class=\"vh\">")
                .append(caption)
                .append("</caption><thead><tr>");
        head(html, matrix.corner(), "");
        matrix.columns().forEach(column -> head(html, column.code(), column.title()));
        html.append("</tr></thead><tbody>");
        matrix.rows().forEach(row -> row(html, row));
        html.append("</tbody>");
        if (!matrix.totals().isEmpty()) {
            totals(html, matrix.totals());
        }
        return html.append("</table></div>").toString();
    }

    private static void head(StringBuilder html, String code, String title) {
        html.append("<th scope=\"col\"><b><bdi>").append(Markup.of(code)).append("</bdi></b>");
        if (!title.isEmpty()) {
            html.append("<bdi>").append(Markup.of(title)).append("</bdi>");
        }
        html.append("</th>");
    }

    private static void row(StringBuilder html, Matrix.Row row) {
        html.append("<tr><th scope=\"row\">");
        if (row.person() != null) {
            html.append("<label class=\"check\"><input type=\"checkbox\" name=\"person\" value=\"")
                    .append(Markup.of(row.person()))
                    .append("\"/> ");
        }
        if (row.href() != null) {
            html.append("<a href=\"").append(Markup.of(row.href())).append("\">");
        }
        html.append("<bdi>").append(Markup.of(row.name())).append("</bdi>");
        if (row.href() != null) {
            html.append("</a>");
        }
        if (row.person() != null) {
            html.append("</label>");
        }
        if (!row.below().isEmpty()) {
            html.append("<small><bdi>").append(Markup.of(row.below())).append("</bdi></small>");
        }
        html.append("</th>");
        for (var cell : row.cells()) {
            html.append(cell.outlined() ? "<td class=\"late\">" : "<td>");
            cell(html, cell);
            html.append("</td>");
        }
        html.append("</tr>");
    }

    private static void cell(StringBuilder html, Matrix.Cell cell) {
        if (cell.kind().isEmpty()) {
            html.append(Markup.of(cell.shown()));
            return;
        }
        html.append(StatusComponent.begin(cell.kind()))
                .append("<span class=\"vh\">")
                .append(Markup.of(cell.said()))
                .append(" </span>");
        if (!cell.shown().isEmpty()) {
            html.append("<span>").append(Markup.of(cell.shown())).append("</span>");
        }
        html.append("</span>");
    }

    private static void totals(StringBuilder html, List<String> totals) {
        html.append("<tfoot><tr><th scope=\"row\">")
                .append(Markup.of(totals.getFirst()))
                .append("</th>");
        for (var total : totals.subList(1, totals.size())) {
            html.append("<td>").append(Markup.of(total)).append("</td>");
        }
        html.append("</tr></tfoot>");
    }
}
