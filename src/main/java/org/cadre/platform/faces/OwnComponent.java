package org.cadre.platform.faces;

import jakarta.faces.component.UIComponentBase;

/** A component that writes its markup itself, without a renderer. */
public abstract class OwnComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.cadre";
    }
}
