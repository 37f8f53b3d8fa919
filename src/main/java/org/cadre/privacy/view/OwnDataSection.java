package org.cadre.privacy.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.faces.Download;
import org.cadre.privacy.OwnCopies;

/** The part of the profile about what is kept about oneself. */
@Named
@RequestScoped
public class OwnDataSection {

    @Inject OwnCopies copies;

    public void download() {
        Download.stream("cadre-own-data.zip", "application/zip", copies::write);
    }
}
