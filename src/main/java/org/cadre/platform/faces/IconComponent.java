package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import java.io.IOException;

/** {@code <c:icon name="home"/>}: a decoration; the words stand beside it. */
@FacesComponent("org.cadre.Icon")
public class IconComponent extends OwnComponent {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var name = String.valueOf(getAttributes().get("name"));
        context.getResponseWriter().write(Icons.markup(name));
    }
}
