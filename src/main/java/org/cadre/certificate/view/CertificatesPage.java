package org.cadre.certificate.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.certificate.CertificateQueries;
import org.cadre.certificate.CertificateRow;

import java.util.List;

/** The certificates of the person who is signed in. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject CertificateQueries queries;

    private List<CertificateRow> rows;

    public List<CertificateRow> getRows() {
        if (rows == null) {
            rows = queries.listOwn();
        }
        return rows;
    }

    public String kind(CertificateRow row) {
        return StateKind.of(row.state());
    }
}
