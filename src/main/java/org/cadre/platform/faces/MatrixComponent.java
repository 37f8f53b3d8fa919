package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;
import java.util.List;

/**
 * {@code <c:matrix value="#{page.matrix}"/>}: writes a {@link Matrix}. One component for the whole
 * table: a component for each of a thousand cells would cost more than all that was read for them.
 */
@FacesComponent("org.cadre.Matrix")
public class MatrixComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.cadre";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("value") instanceof Matrix matrix) {
            write(matrix, context.getResponseWriter());
        }
    }

    private static void write(Matrix matrix, ResponseWriter out) throws IOException {
        out.write("<div class=\"tbl-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"");
        out.writeText(matrix.caption(), null);
        out.write("\"><table class=\"froz\"><caption class=\"vh\">");
        out.writeText(matrix.caption(), null);
        out.write("</caption><thead><tr>");
        head(out, matrix.corner(), "");
        for (var column : matrix.columns()) {
            head(out, column.code(), column.title());
        }
        out.write("</tr></thead><tbody>");
        for (var row : matrix.rows()) {
            row(out, row);
        }
        out.write("</tbody>");
        if (!matrix.totals().isEmpty()) {
            totals(out, matrix.totals());
        }
        out.write("</table></div>");
    }

    private static void head(ResponseWriter out, String code, String title) throws IOException {
        out.write("<th scope=\"col\"><b><bdi>");
        out.writeText(code, null);
        out.write("</bdi></b>");
        if (!title.isEmpty()) {
            out.write("<bdi>");
            out.writeText(title, null);
            out.write("</bdi>");
        }
        out.write("</th>");
    }

    private static void row(ResponseWriter out, Matrix.Row row) throws IOException {
        out.write("<tr><th scope=\"row\">");
        if (row.href() != null) {
            out.startElement("a", null);
            out.writeURIAttribute("href", row.href(), null);
        }
        out.write("<bdi>");
        out.writeText(row.name(), null);
        out.write("</bdi>");
        if (row.href() != null) {
            out.endElement("a");
        }
        if (!row.below().isEmpty()) {
            out.write("<small><bdi>");
            out.writeText(row.below(), null);
            out.write("</bdi></small>");
        }
        out.write("</th>");
        for (var cell : row.cells()) {
            out.write(cell.outlined() ? "<td class=\"late\">" : "<td>");
            cell(out, cell);
            out.write("</td>");
        }
        out.write("</tr>");
    }

    private static void cell(ResponseWriter out, Matrix.Cell cell) throws IOException {
        if (cell.kind().isEmpty()) {
            out.writeText(cell.shown(), null);
            return;
        }
        StatusComponent.begin(out, cell.kind());
        out.write("<span class=\"vh\">");
        out.writeText(cell.said(), null);
        out.write(" </span>");
        if (!cell.shown().isEmpty()) {
            out.write("<span>");
            out.writeText(cell.shown(), null);
            out.write("</span>");
        }
        out.write("</span>");
    }

    private static void totals(ResponseWriter out, List<String> totals) throws IOException {
        out.write("<tfoot><tr><th scope=\"row\">");
        out.writeText(totals.getFirst(), null);
        out.write("</th>");
        for (var total : totals.subList(1, totals.size())) {
            out.write("<td>");
            out.writeText(total, null);
            out.write("</td>");
        }
        out.write("</tr></tfoot>");
    }
}
