package org.cadre.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code <c:errors/>}: what stopped the form, in one place above it. Each line about an input leads
 * to it; the summary takes the focus without a script.
 */
@FacesComponent("org.cadre.Errors")
public class ErrorsComponent extends OwnComponent {

    private record Line(String clientId, String text) {}

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var lines = lines(context);
        if (lines.isEmpty()) {
            return;
        }
        var out = context.getResponseWriter();
        out.write(
                "<div class=\"note bad mb\" role=\"alert\" tabindex=\"-1\""
                        + " autofocus=\"autofocus\">");
        out.write("<p class=\"h\"><span class=\"st bad-t\">" + Icons.markup("s-bad") + "<span>");
        out.writeText(title(context, lines), null);
        out.write("</span></span></p><ul>");
        for (var line : lines) {
            write(out, line);
        }
        out.write("</ul></div>");
    }

    private static void write(ResponseWriter out, Line line) throws IOException {
        out.write(line.clientId() == null ? "<li>" : "<li><a href=\"#" + line.clientId() + "\">");
        out.writeText(line.text(), null);
        out.write(line.clientId() == null ? "</li>" : "</a></li>");
    }

    private static List<Line> lines(FacesContext context) {
        var lines = new ArrayList<Line>();
        for (var ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            var id = ids.next();
            for (var message : context.getMessageList(id)) {
                if (message.getSeverity() != FacesMessage.SEVERITY_INFO) {
                    lines.add(new Line(id, message.getSummary()));
                    message.rendered();
                }
            }
        }
        return lines;
    }

    private static String title(FacesContext context, List<Line> lines) {
        var count = lines.stream().filter(line -> line.clientId() != null).count();
        var expression =
                count == 0
                        ? "#{msg['platform.error.refused']}"
                        : "#{msg.of('platform.error.corrections', " + count + ")}";
        return context.getApplication().evaluateExpressionGet(context, expression, String.class);
    }
}
