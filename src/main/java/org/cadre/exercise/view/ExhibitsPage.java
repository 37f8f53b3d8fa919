package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.exercise.ExhibitFiles;
import org.cadre.exercise.ExhibitRow;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;
import org.cadre.scenario.Exhibit;

import java.util.List;

/** Exhibits and their files. */
@Named
@RequestScoped
public class ExhibitsPage {

    @Inject OpenDesign open;
    @Inject ExhibitFiles files;
    @Inject HttpServletRequest request;

    private Part file;

    /** Hands out the file that the address names. */
    public void load() {
        var asked = request.getParameter("name");
        if (asked != null && "GET".equals(request.getMethod())) {
            var read = files.read(open.id(), asked);
            Download.send(read.name(), read.mediaType(), read.content());
        }
    }

    public void add() {
        files.add(open.id(), Upload.name(file), Upload.bytes(file));
        go("exercise.done.fileAdded");
    }

    public void remove(ExhibitRow row) {
        files.remove(open.id(), row.name());
        go("exercise.done.fileRemoved");
    }

    private void go(String done) {
        Pages.go("/exercise/exhibits", "design", open.id(), "done", done);
    }

    public List<ExhibitRow> getRows() {
        return open.getDetail().files();
    }

    /** Files that exhibits name and nobody has added. */
    public List<String> getMissing() {
        return open.script().exhibits().stream()
                .filter(exhibit -> exhibit.source() == Exhibit.Source.FILE)
                .map(Exhibit::file)
                .filter(name -> open.getDetail().file(name).isEmpty())
                .toList();
    }

    public String href(ExhibitRow row) {
        return Pages.address("/exercise/exhibits", "design", open.id(), "name", row.name());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
