package org.cadre.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The frame of one input: label above, hint below it, what is wrong above the input with an icon,
 * and both tied to the input for screen readers. Pages use {@code <c:field>} around it.
 */
@FacesComponent("org.cadre.Field")
public class FieldComponent extends OwnComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var input = input(this);
        var id = input.getClientId(context);
        var wrong = context.getMessageList(id);
        describe(input, id, !wrong.isEmpty());
        var out = context.getResponseWriter();
        var state = wrong.isEmpty() ? "" : " bad";
        out.write("<" + box() + " class=\"field" + state + text(" ", "styleClass") + "\">");
        writeLabel(out, id);
        writeHint(out, id);
        writeErrors(out, id, wrong);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().write("</" + box() + ">");
    }

    /** Several choices under one label are a group. */
    private String box() {
        return isGroup() ? "fieldset" : "div";
    }

    private boolean isGroup() {
        return Boolean.parseBoolean(text("", "group"));
    }

    private void writeLabel(ResponseWriter out, String id) throws IOException {
        out.write(isGroup() ? "<legend>" : "<label for=\"" + id + "\">");
        out.writeText(text("", "label"), null);
        if (!text("", "optional").isEmpty()) {
            out.write(" <span class=\"opt\">");
            out.writeText(text("", "optional"), null);
            out.write("</span>");
        }
        out.write(isGroup() ? "</legend>" : "</label>");
    }

    private void writeHint(ResponseWriter out, String id) throws IOException {
        if (!text("", "hint").isEmpty()) {
            out.write("<p class=\"hint\" id=\"" + id + "-hint\">");
            out.writeText(text("", "hint"), null);
            out.write("</p>");
        }
    }

    private static void writeErrors(ResponseWriter out, String id, List<FacesMessage> wrong)
            throws IOException {
        if (wrong.isEmpty()) {
            return;
        }
        out.write("<p class=\"err\" id=\"" + id + "-err\">" + Icons.markup("x") + "<span>");
        out.writeText(wrong.get(0).getSummary(), null);
        wrong.get(0).rendered();
        out.write("</span></p>");
    }

    /** What the input needs to be understood without sight. */
    private void describe(UIComponent input, String id, boolean wrong) {
        var by = new ArrayList<String>();
        if (!text("", "hint").isEmpty()) {
            by.add(id + "-hint");
        }
        if (wrong) {
            by.add(id + "-err");
        }
        var attributes = input.getPassThroughAttributes(true);
        if (!by.isEmpty()) {
            attributes.put("aria-describedby", String.join(" ", by));
        }
        if (wrong) {
            attributes.put("aria-invalid", "true");
        }
        if (((EditableValueHolder) input).isRequired()) {
            attributes.put("aria-required", "true");
        }
    }

    private String text(String before, String attribute) {
        var value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? "" : before + value;
    }

    private static UIComponent input(UIComponent field) {
        return find(field).orElseThrow(() -> new IllegalStateException("a field without an input"));
    }

    private static Optional<UIComponent> find(UIComponent parent) {
        return parent instanceof EditableValueHolder
                ? Optional.of(parent)
                : parent.getChildren().stream().flatMap(child -> find(child).stream()).findFirst();
    }
}
