package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.cadre.people.ImportListed;
import org.cadre.people.PeopleImportQueries;
import org.cadre.people.PeopleImports;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;

import java.util.List;

/** Takes a file of people and lists the latest imports. */
@Named
@RequestScoped
public class ImportPage {

    @Inject PeopleImports imports;
    @Inject PeopleImportQueries queries;

    private List<ImportListed> latest;
    private Part file;

    /** Asks for the permission before the form is shown. */
    public void load() {
        getLatest();
    }

    /** Goes on to the check; a missing file is an empty one. */
    public void read() {
        var id = imports.read(Upload.name(file), Upload.bytes(file));
        Pages.go("/people/import-preview", "import", id);
    }

    public List<ImportListed> getLatest() {
        if (latest == null) {
            latest = queries.latest();
        }
        return latest;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
