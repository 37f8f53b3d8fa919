package org.cadre.visit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeRow;
import org.cadre.document.Csv;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.visit.VisitQueries;
import org.cadre.visit.VisitRow;

import java.util.List;

/** All visits of the programmes that the reader coordinates, as a page and as a file. */
@Named
@RequestScoped
public class AllVisitsPage {

    @Inject VisitQueries queries;
    @Inject VisitWords words;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private List<VisitRow> rows;
    private List<ProgrammeRow> programmes;

    public void load() {
        rows = queries.coordinated();
        if ("visits".equals(request.getParameter("file"))) {
            Download.send("visits.csv", "text/csv;charset=UTF-8", csv());
        } else {
            programmes = queries.programmes();
        }
    }

    private byte[] csv() {
        var csv = new Csv();
        csv.row(
                List.of(
                        msg.of("visit.programme"),
                        msg.of("visit.from"),
                        msg.of("visit.to"),
                        msg.of("visit.first"),
                        msg.of("visit.last"),
                        msg.of("visit.days"),
                        msg.of("visit.visitors"),
                        msg.of("visit.state"),
                        msg.of("visit.next"),
                        msg.of("visit.due")));
        for (var row : rows) {
            csv.row(
                    List.of(
                            row.programme(),
                            row.visitingAgency(),
                            row.hostAgency(),
                            row.term().startsOn().toString(),
                            row.term().endsOn().toString(),
                            String.valueOf(row.days()),
                            String.valueOf(row.visitors()),
                            msg.word(row.state()),
                            words.next(row),
                            row.due() == null ? "" : row.due().toString()));
        }
        return csv.bytes();
    }

    public List<VisitRow> getRows() {
        return rows;
    }

    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }
}
