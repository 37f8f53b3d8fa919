package org.cadre.cohort.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.ModuleWindow;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When a cohort may begin each module and sit its quizzes. */
@Named
@RequestScoped
public class WindowsPage {

    private static final String PATH = "/cohort/windows";

    @Inject Cohorts cohorts;
    @Inject CohortQueries queries;
    @Inject CatalogueQueries catalogue;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private CohortId cohort;
    private String module;
    private CohortDetail detail;
    private Map<String, String> titles;
    private LocalDate opensOn;
    private LocalDate closesOn;

    /** From the address, also when a form of the page is sent. */
    @PostConstruct
    void load() {
        var asked = request.getParameter("cohort");
        cohort = CohortId.find(asked).orElseThrow(() -> new NotFound("cohort " + asked));
        detail = queries.get(cohort);
        titles =
                catalogue.listModules(shell.language()).stream()
                        .collect(Collectors.toMap(ModuleRow::code, ModuleRow::title));
        module = request.getParameter("module");
        if (isChosen()) {
            opensOn = window(module).opensOn();
            closesOn = window(module).closesOn();
        }
    }

    public void save() {
        cohorts.setWindow(cohort, module, new ModuleWindow(opensOn, closesOn));
        Pages.go(PATH, "cohort", cohort, "done", "cohort.done.window");
    }

    /** Whether the window of one module is to be changed. */
    public boolean isChosen() {
        return module != null && detail.modules().contains(module);
    }

    public List<String> getModules() {
        return detail.modules();
    }

    public String title(String code) {
        return titles.getOrDefault(code, "");
    }

    public ModuleWindow window(String code) {
        return detail.windows().getOrDefault(code, ModuleWindow.ALWAYS);
    }

    public String href(String code) {
        return Pages.address(PATH, "cohort", cohort, "module", code);
    }

    public CohortDetail getDetail() {
        return detail;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public String getModule() {
        return module;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
