package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import java.io.IOException;

/** {@code <c:icon name="home"/>}: a decoration; the words stand beside it. */
@FacesComponent("org.cadre.Icon")
public class IconComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.cadre";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var name = String.valueOf(getAttributes().get("name"));
        context.getResponseWriter().write(Icons.markup(name));
    }
}
