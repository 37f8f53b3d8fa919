package org.cadre.certificate.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.certificate.BatchRow;
import org.cadre.certificate.FailedRow;
import org.cadre.certificate.Issuing;
import org.cadre.certificate.IssuingQueries;
import org.cadre.platform.faces.Pages;

import java.util.List;

/** How far the certificates of each cohort are, and what could not be made. */
@Named
@RequestScoped
public class IssuingPage {

    private static final String PATH = "/certificate/issuing";

    @Inject IssuingQueries queries;
    @Inject Issuing issuing;

    private List<BatchRow> batches;
    private List<FailedRow> failed;

    @PostConstruct
    void load() {
        batches = queries.listBatches();
        failed = queries.listFailed();
    }

    public void hurry() {
        issuing.hurry();
        Pages.go(PATH, "done", "certificate.done.hurry");
    }

    public List<BatchRow> getBatches() {
        return batches;
    }

    public List<FailedRow> getFailed() {
        return failed;
    }
}
