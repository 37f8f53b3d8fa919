package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;

import org.cadre.platform.refusal.ListHasChanged;

import java.io.IOException;

/**
 * {@code <c:rowButton id="end" key="#{held.id}" value="End" action="#{page.end(held.id)}" say="End
 * the role of author"/>}: a button that acts on one row of a list.
 *
 * <p>Faces knows a row by its place alone, and between showing and pressing another row can come to
 * stand there. So the button sends the key of its row, and what was pressed for another row is
 * refused with {@link ListHasChanged} instead of being done to the wrong one. {@code say} tells
 * screen readers which row is meant.
 */
@FacesComponent("org.cadre.RowButton")
public class RowButtonComponent extends HtmlCommandButton {

    public RowButtonComponent() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        var sent = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        if (sent == null) {
            return;
        }
        if (sent.equals(text("key"))) {
            queueEvent(new ActionEvent(context, this));
        } else {
            RefusalActionListener.show(new ListHasChanged());
        }
    }

    private String text(String attribute) {
        var value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var out = context.getResponseWriter();
        var id = getClientId(context);
        out.startElement("button", this);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", id, null);
        out.writeAttribute("value", text("key"), null);
        out.writeAttribute("class", getStyleClass(), null);
        if (!text("say").isEmpty()) {
            out.writeAttribute("aria-label", text("say"), null);
        }
        out.writeText(getValue(), null);
        out.endElement("button");
    }
}
