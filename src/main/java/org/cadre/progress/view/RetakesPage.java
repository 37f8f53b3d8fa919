package org.cadre.progress.view;

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
import org.cadre.cohort.EnrolledRow;
import org.cadre.people.PersonId;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.ManyRetakes;
import org.cadre.progress.RetakeLine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opens the final quiz of a module anew to people of a cohort: first shown person by person, then
 * done. What was changed after it was shown is shown again.
 */
@Named
@RequestScoped
public class RetakesPage {

    @Inject ManyRetakes retakes;
    @Inject CohortQueries cohorts;
    @Inject CatalogueQueries catalogue;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String cohort;
    private String module;
    private String reason;
    private String seen;
    private boolean sending;
    private CohortDetail detail;
    private List<ModuleRow> modules;
    private List<EnrolledRow> people;
    private List<RetakeLine> lines;

    @PostConstruct
    void readAddress() {
        cohort = request.getParameter("cohort");
        module = request.getParameter("module");
        sending = request.getParameter("seen") != null && !request.getParameter("seen").isEmpty();
    }

    /** Reads the cohort, so that a foreign one is not found before anything is shown. */
    public void load() {
        getDetail();
    }

    public void preview() {
        lines = retakes.preview(id(), module, chosen(), reason);
    }

    /** Does what was shown, or shows what is different now. */
    public void apply() {
        preview();
        if (mark().equals(seen)) {
            retakes.open(id(), module, chosen(), reason);
            Pages.go(
                    "/progress/cohort-progress", "cohort", cohort, "done", "progress.done.retakes");
        }
    }

    private CohortId id() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    private Set<PersonId> chosen() {
        return Arrays.stream(getTicked())
                .flatMap(value -> PersonId.find(value).stream())
                .collect(Collectors.toSet());
    }

    /** Stands for what was shown: another quiz, other people or another effect have another. */
    private String mark() {
        return Integer.toHexString(
                Objects.hash(
                        module,
                        reason,
                        lines.stream().map(line -> line.row().person().toString()).toList(),
                        lines.stream().map(line -> line.effect().name()).toList()));
    }

    public long getOpening() {
        return lines.stream().filter(RetakeLine::opens).count();
    }

    /** Whether it can be done from here. */
    public boolean isApplicable() {
        return lines == null ? sending : getOpening() > 0;
    }

    public List<RetakeLine> getLines() {
        return lines;
    }

    public CohortDetail getDetail() {
        if (detail == null) {
            detail = cohorts.get(id());
        }
        return detail;
    }

    /** The modules of the cohort, in its order. */
    public List<ModuleRow> getModules() {
        if (modules == null) {
            var published =
                    catalogue.listModules(shell.language()).stream()
                            .collect(Collectors.toMap(ModuleRow::code, row -> row));
            modules =
                    getDetail().modules().stream()
                            .map(published::get)
                            .filter(Objects::nonNull)
                            .toList();
        }
        return modules;
    }

    /** The first one where none is chosen yet. */
    public boolean isChosen(ModuleRow row) {
        return module == null ? row == getModules().getFirst() : row.code().equals(module);
    }

    public List<EnrolledRow> getPeople() {
        if (people == null) {
            people = cohorts.listLatest(id(), chosen());
        }
        return people;
    }

    /** The ids as they came with the request. */
    public String[] getTicked() {
        var values = request.getParameterValues("person");
        return values == null ? new String[0] : values;
    }

    public String getCohort() {
        return cohort;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSeen() {
        return lines == null ? seen : mark();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
