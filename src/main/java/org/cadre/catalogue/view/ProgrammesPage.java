package org.cadre.catalogue.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.catalogue.Programmes;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** The programmes, with a form that adds one or renames the one that the address names. */
@Named
@RequestScoped
public class ProgrammesPage {

    private static final String PATH = "/catalogue/programmes";

    @Inject Programmes programmes;
    @Inject ProgrammeQueries queries;
    @Inject HttpServletRequest request;

    private String programme;
    private List<ProgrammeRow> rows;
    private String name;
    private Integer version;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
    }

    public void load() {
        rows = queries.listAll();
        if (isChosen()) {
            chosen();
        }
    }

    public boolean isChosen() {
        return programme != null && !programme.isEmpty();
    }

    private ProgrammeRow chosen() {
        return queries.get(
                ProgrammeId.find(programme)
                        .orElseThrow(() -> new NotFound("programme " + programme)));
    }

    public void add() {
        programmes.create(name);
        Pages.go(PATH, "done", "catalogue.done.programmeCreated");
    }

    public void rename() {
        programmes.rename(chosen().id(), version, name);
        Pages.go(PATH, "done", "catalogue.done.programmeRenamed");
    }

    public List<ProgrammeRow> getRows() {
        return rows;
    }

    public String getName() {
        return name == null && isChosen() ? chosen().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getVersion() {
        return version == null && isChosen() ? (Integer) chosen().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
