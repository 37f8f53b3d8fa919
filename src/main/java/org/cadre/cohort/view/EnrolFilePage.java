package org.cadre.cohort.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolmentListQueries;
import org.cadre.cohort.EnrolmentListed;
import org.cadre.cohort.EnrolmentLists;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;
import org.cadre.platform.refusal.NotFound;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes a list of people to enrol, as a file or pasted, and shows the latest ones. */
@Named
@RequestScoped
public class EnrolFilePage {

    @Inject EnrolmentLists lists;
    @Inject EnrolmentListQueries queries;
    @Inject CohortQueries cohorts;
    @Inject HttpServletRequest request;

    private String cohort;
    private Part file;
    private String pasted;
    private CohortDetail detail;
    private List<EnrolmentListed> latest;

    @PostConstruct
    void readAddress() {
        cohort = request.getParameter("cohort");
    }

    /** Reads the cohort, so that a foreign one is not found before anything is shown. */
    public void load() {
        getDetail();
    }

    /** Goes on to the check. */
    public void read() {
        var chosen = Upload.bytes(file);
        var id =
                chosen.length > 0
                        ? lists.read(id(), Upload.name(file), chosen)
                        : lists.read(id(), "", table());
        Pages.go("/cohort/enrol-preview", "list", id);
    }

    /** What was pasted; addresses alone need no head. */
    private byte[] table() {
        var text = pasted == null ? "" : pasted.strip();
        boolean isHeadless =
                text.lines().findFirst().filter(line -> line.contains("@")).isPresent();
        return (isHeadless ? "email\n" + text : text).getBytes(StandardCharsets.UTF_8);
    }

    private CohortId id() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    public CohortDetail getDetail() {
        if (detail == null) {
            detail = cohorts.get(id());
        }
        return detail;
    }

    public List<EnrolmentListed> getLatest() {
        if (latest == null) {
            latest = queries.latest(id());
        }
        return latest;
    }

    public String getCohort() {
        return cohort;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
