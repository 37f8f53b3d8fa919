package org.cadre.exercise.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.content.Finding;
import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.ExerciseDesigns;
import org.cadre.platform.faces.Pages;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;

import java.util.List;

/** The whole script as text, to be changed at once. */
@Named
@RequestScoped
public class SourcePage {

    @Inject OpenDesign open;
    @Inject DesignQueries queries;
    @Inject ExerciseDesigns designs;

    private String script;

    @PostConstruct
    void load() {
        script = queries.text(open.id());
    }

    public void save() {
        designs.replace(open.id(), open.getSeen(), script);
        Pages.go("/exercise/source", "design", open.id(), "done", "exercise.done.saved");
    }

    /** Everything that is wrong with what was typed. */
    public List<Finding> getFindings() {
        return DesignReader.read(script) instanceof DesignReading.Broken broken
                ? broken.findings()
                : List.of();
    }

    public String getScript() {
        return script;
    }

    public void setScript(String script) {
        this.script = script == null ? "" : script.replace("\r\n", "\n");
    }
}
