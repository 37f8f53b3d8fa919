package org.cadre.funding.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.cadre.platform.faces.Markup;
import org.cadre.platform.faces.OwnComponent;

import java.io.IOException;
import java.util.List;

/**
 * {@code <c:heat value="#{page.heat}"/>}: writes the rows of a heat map. One component for all of
 * them, as with a matrix: fifty lines have two thousand cells.
 */
@FacesComponent("org.cadre.Heat")
public class HeatComponent extends OwnComponent {

    /** What leads to more, and its months. */
    record Row(String href, String name, List<Cell> cells) {}

    /**
     * @param style classes of the sheet
     * @param meaning of the mark, for who does not see it
     */
    record Cell(String style, String number, String mark, String meaning) {}

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("value") instanceof List<?> rows) {
            var html = new StringBuilder();
            rows.forEach(row -> row(html, (Row) row));
            context.getResponseWriter().write(html.toString());
        }
    }

    private static void row(StringBuilder html, Row row) {
        html.append("<tr><th scope=\"row\"><a href=\"")
                .append(Markup.of(row.href()))
                .append("\"><bdi>")
                .append(Markup.of(row.name()))
                .append("</bdi></a></th>");
        row.cells().forEach(cell -> cell(html, cell));
        html.append("</tr>");
    }

    private static void cell(StringBuilder html, Cell cell) {
        html.append("<td class=\"")
                .append(Markup.of(cell.style()))
                .append("\">")
                .append(Markup.of(cell.number()))
                .append("<i aria-hidden=\"true\">")
                .append(Markup.of(cell.mark()))
                .append("</i><span class=\"vh\"> ")
                .append(Markup.of(cell.meaning()))
                .append("</span></td>");
    }
}
