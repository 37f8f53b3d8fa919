package org.cadre.cohort.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleRow;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Cohorts;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.time.Zones;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Opens a cohort, or changes the one whose id is given. */
@Named
@RequestScoped
public class OpenPage {

    @Inject Cohorts cohorts;
    @Inject CohortQueries queries;
    @Inject ProgrammeQueries programmeQueries;
    @Inject CatalogueQueries catalogue;
    @Inject CurrentActor current;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String cohort;
    private String programme;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String zone;
    private Integer capacity;
    private List<String> modules = List.of();
    private Integer version;

    private CohortDetail detail;
    private List<ProgrammeRow> programmes;
    private List<SelectItem> moduleItems;

    /** The parameter of the address is needed before Faces hands it out: the form depends on it. */
    @PostConstruct
    void readAddress() {
        cohort = request.getParameter("cohort");
    }

    /** Fills the form with what is planned now, or with what most cohorts have. */
    public void load() {
        if (!"GET".equals(request.getMethod())) {
            return;
        }
        if (isChange()) {
            name = detail().name();
            startsOn = detail().startsOn();
            endsOn = detail().endsOn();
            zone = detail().zone().getId();
            capacity = detail().capacity();
            modules = detail().modules();
            version = detail().version();
        } else {
            zone = current.get().zone().getId();
            capacity = 24;
        }
    }

    public void save() {
        if (isChange()) {
            cohorts.change(id(), version, plan());
            Pages.go("/cohort/cohort", "cohort", cohort, "done", "cohort.done.changed");
        } else {
            var opened = cohorts.open(chosenProgramme(), plan());
            Pages.go("/cohort/cohort", "cohort", opened, "done", "cohort.done.opened");
        }
    }

    private CohortPlan plan() {
        return new CohortPlan(name, startsOn, endsOn, ZoneId.of(zone), capacity, modules);
    }

    private ProgrammeId chosenProgramme() {
        return ProgrammeId.find(programme)
                .orElseThrow(() -> new NotFound("programme " + programme));
    }

    private CohortId id() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    private CohortDetail detail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    public boolean isChange() {
        return cohort != null && !cohort.isEmpty();
    }

    /** What the cohort is called now, whatever is typed. */
    public String getPresentName() {
        return detail().name();
    }

    public String getProgrammeName() {
        return detail().programmeName();
    }

    public List<ProgrammeRow> getProgrammes() {
        if (programmes == null) {
            programmes = programmeQueries.list();
        }
        return programmes;
    }

    /** The modules of the cohort in their order, then the others. */
    public List<SelectItem> getModuleItems() {
        if (moduleItems == null) {
            var first = isChange() ? detail().modules() : List.<String>of();
            moduleItems =
                    catalogue.listModules(shell.language()).stream()
                            .sorted(Comparator.comparing(row -> place(first, row)))
                            .map(
                                    row ->
                                            new SelectItem(
                                                    row.code(), row.code() + " · " + row.title()))
                            .toList();
        }
        return moduleItems;
    }

    private static int place(List<String> first, ModuleRow row) {
        int place = first.indexOf(row.code());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    public List<String> getZones() {
        return Zones.ids();
    }

    public String getCohort() {
        return cohort;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public List<String> getModules() {
        return modules;
    }

    public void setModules(List<String> modules) {
        this.modules = modules;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
