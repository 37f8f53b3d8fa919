package org.cadre.declaration.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.declaration.BasisRow;
import org.cadre.declaration.LegalBases;
import org.cadre.platform.refusal.NotFound;

import java.util.List;
import java.util.Optional;

/** On what law a programme rests in each country. */
@Named
@RequestScoped
public class LawPage {

    @Inject LegalBases bases;
    @Inject ProgrammeQueries queries;
    @Inject HttpServletRequest request;

    private String programme;
    private List<ProgrammeRow> programmes;
    private List<BasisRow> rows;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
    }

    public void load() {
        getRows();
    }

    public List<ProgrammeRow> getProgrammes() {
        if (programmes == null) {
            programmes = queries.list();
        }
        return programmes;
    }

    /** The one of the address; else the first, where there is any. */
    public ProgrammeRow getChosen() {
        if (programme == null || programme.isEmpty()) {
            return getProgrammes().isEmpty() ? null : getProgrammes().getFirst();
        }
        return ProgrammeId.find(programme).flatMap(this::among).orElseThrow(this::notFound);
    }

    private Optional<ProgrammeRow> among(ProgrammeId id) {
        return getProgrammes().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private NotFound notFound() {
        return new NotFound("programme " + programme);
    }

    public List<BasisRow> getRows() {
        if (rows == null) {
            rows = getChosen() == null ? List.of() : bases.list(getChosen().id());
        }
        return rows;
    }
}
