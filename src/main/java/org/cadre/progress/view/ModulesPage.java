package org.cadre.progress.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.faces.Shell;
import org.cadre.progress.ProgressQueries;
import org.cadre.progress.TraineeModule;

import java.util.List;

/** All modules of the own cohorts. */
@Named
@RequestScoped
public class ModulesPage {

    @Inject ProgressQueries queries;
    @Inject Shell shell;

    private List<TraineeModule> modules;

    public void load() {
        modules = queries.myModules(shell.language());
    }

    public List<TraineeModule> getModules() {
        return modules;
    }
}
