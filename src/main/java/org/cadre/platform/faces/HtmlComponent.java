package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import java.io.IOException;

/**
 * {@code <c:html value="#{row.html}"/>}: writes HTML as it is. The only door of this kind: what
 * goes through it was rendered from a content pack at its import, against an allow-list; nothing
 * that a person typed.
 */
@FacesComponent("org.cadre.Html")
public class HtmlComponent extends OwnComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var value = getAttributes().get("value");
        if (value != null) {
            context.getResponseWriter().write(value.toString());
        }
    }
}
