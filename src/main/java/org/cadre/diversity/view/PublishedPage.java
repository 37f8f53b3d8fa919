package org.cadre.diversity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.diversity.ReleaseDetail;
import org.cadre.diversity.ReleaseQueries;
import org.cadre.diversity.ReleaseRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What is published for everybody: all of it, or one release. */
@Named
@RequestScoped
public class PublishedPage {

    @Inject ReleaseQueries queries;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private List<ReleaseRow> rows;
    private @Nullable ReleaseDetail detail;

    public void load() {
        if (isOne()) {
            ReleaseDownload.send(request.getParameter("file"), getDetail(), shell.language());
        } else {
            getRows();
        }
    }

    private String number() {
        var number = request.getParameter("number");
        return number == null ? "" : number;
    }

    public boolean isOne() {
        return !number().isEmpty();
    }

    public String getKeep() {
        return isOne() ? "number=" + getDetail().row().number() : "";
    }

    public List<ReleaseRow> getRows() {
        if (rows == null) {
            rows = queries.listPublic();
        }
        return rows;
    }

    public String shapes(ReleaseRow row) {
        return new CodeWords(shell.language(), Map.of()).shapes(row.shapes());
    }

    public ReleaseDetail getDetail() {
        if (detail == null) {
            var number = number();
            if (!number.matches("R-[0-9]{3,9}")) {
                throw new NotFound("release " + number);
            }
            detail = queries.getPublic(Integer.parseInt(number.substring(2)));
        }
        return detail;
    }

    private CodeWords codes() {
        return new CodeWords(shell.language(), getDetail().classifications());
    }

    public String getTitle() {
        return isOne()
                ? ReleaseFile.title(getDetail(), shell.language(), codes())
                : msg.of("diversity.published.title");
    }

    public String getMoment() {
        return msg.word(getDetail().row().moment());
    }

    public int getPeople() {
        return getDetail().tables().orElseThrow().people();
    }

    public List<Grid> getGrids() {
        return getDetail().tables().orElseThrow().tables().stream()
                .map(
                        table ->
                                Grid.of(
                                        table,
                                        codes(),
                                        msg.of("diversity.file.count"),
                                        msg.of("diversity.hidden")))
                .toList();
    }

    public List<String> getLegend() {
        return ReleaseFile.legend(getDetail(), shell.language());
    }

    public String getFileHref() {
        return Pages.address(
                        "/diversity/published", "number", number(), "lang", shell.getLanguage())
                + "&file=";
    }
}
