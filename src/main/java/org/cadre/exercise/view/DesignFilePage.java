package org.cadre.exercise.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.content.Finding;
import org.cadre.exercise.DesignFile;
import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.ExerciseDesigns;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.faces.Upload;
import org.cadre.scenario.DesignImport;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.DesignWriter;
import org.cadre.scenario.ExerciseDesign;

import java.util.List;

/** Takes a design from a file: shows what was read, stores it when that is confirmed. */
@Named
@RequestScoped
public class DesignFilePage {

    @Inject ExerciseDesigns designs;
    @Inject DesignQueries queries;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private Part file;
    private String script;
    private ExerciseDesign read;
    private List<Finding> findings = List.of();
    private List<String> notices = List.of();

    public void load() {
        queries.requireAuthor();
    }

    /** Reads the file and shows what it holds, or everything that is wrong with it. */
    public void look() {
        switch (DesignFile.read(Upload.name(file), Upload.bytes(file))) {
            case DesignImport.Ok sound -> {
                read = sound.design();
                notices = sound.notices();
                script = DesignWriter.write(read);
            }
            case DesignImport.Broken broken -> findings = broken.findings();
        }
    }

    /** What stands in the form that confirms is read before Faces reads the form. */
    @PostConstruct
    void readConfirmed() {
        script = request.getParameter("script");
        if (script != null && DesignReader.read(script) instanceof DesignReading.Ok sound) {
            read = sound.design();
        }
    }

    public void confirm() {
        Pages.go(
                "/exercise/design",
                "design",
                designs.take(script),
                "done",
                "exercise.done.imported");
    }

    public ExerciseDesign getRead() {
        return read;
    }

    public String getTitle() {
        return read.title().in(shell.language());
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** What was left out or assumed. */
    public List<String> getNotices() {
        return notices;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getScript() {
        return script;
    }

    public void setScript(String script) {
        this.script = script;
    }
}
