package org.cadre.certificate.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.certificate.CertificateQueries;
import org.cadre.certificate.CertificateRow;
import org.cadre.certificate.CertificateState;
import org.cadre.platform.faces.Shell;
import org.cadre.progress.UpdateQueries;
import org.cadre.progress.UpdateRow;

import java.util.List;

/** The certificates of the person who is signed in. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject CertificateQueries queries;
    @Inject UpdateQueries updates;
    @Inject Shell shell;

    private List<CertificateRow> rows;
    private List<UpdateRow> open;

    public List<CertificateRow> getRows() {
        if (rows == null) {
            rows = queries.listOwn();
        }
        return rows;
    }

    /** The update that the holder of a valid certificate is asked for; null without one. */
    public UpdateRow update(CertificateRow row) {
        if (open == null) {
            open = updates.myOpen(shell.language());
        }
        return open.stream()
                .filter(
                        update ->
                                row.state() == CertificateState.VALID
                                        && update.module().code().equals(row.moduleCode())
                                        && !update.module()
                                                .version()
                                                .toString()
                                                .equals(row.moduleVersion()))
                .findFirst()
                .orElse(null);
    }

    public String kind(CertificateRow row) {
        return StateKind.of(row.state());
    }
}
