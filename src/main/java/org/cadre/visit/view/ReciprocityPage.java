package org.cadre.visit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.document.Csv;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.visit.ReciprocityRow;
import org.cadre.visit.VisitQueries;

import java.util.List;

/** Which agencies gave days to each other, as a page and as a file. */
@Named
@RequestScoped
public class ReciprocityPage {

    @Inject VisitQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private List<ReciprocityRow> rows;

    public void load() {
        rows = queries.reciprocity();
        if ("reciprocity".equals(request.getParameter("file"))) {
            Download.send("reciprocity.csv", "text/csv;charset=UTF-8", csv());
        }
    }

    private byte[] csv() {
        var csv = new Csv();
        csv.row(
                List.of(
                        msg.of("visit.year"),
                        msg.of("visit.one"),
                        msg.of("visit.other"),
                        msg.of("visit.one.hosted"),
                        msg.of("visit.other.hosted"),
                        msg.of("visit.balance")));
        for (var row : rows) {
            csv.row(
                    List.of(
                            String.valueOf(row.year()),
                            row.one(),
                            row.other(),
                            String.valueOf(row.oneHosted()),
                            String.valueOf(row.otherHosted()),
                            String.valueOf(row.balance())));
        }
        return csv.bytes();
    }

    public List<ReciprocityRow> getRows() {
        return rows;
    }
}
