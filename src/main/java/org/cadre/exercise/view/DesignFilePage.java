package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.DesignUploads;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;

/** Takes a design from a file, and goes on to what was read of it. */
@Named
@RequestScoped
public class DesignFilePage {

    @Inject DesignUploads uploads;
    @Inject DesignQueries queries;

    private Part file;

    public void load() {
        queries.requireAuthor();
    }

    public void look() {
        Pages.go(
                "/exercise/design-import",
                "import",
                uploads.keep(Upload.name(file), Upload.bytes(file)));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
