package org.cadre.certificate.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.certificate.OwnCertificate;
import org.cadre.certificate.OwnCertificateQueries;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Shell;

import java.util.List;

/** The certificates of the person who is signed in. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject OwnCertificateQueries queries;
    @Inject Messages msg;
    @Inject Shell shell;

    private List<OwnCertificate> rows;

    public List<OwnCertificate> getRows() {
        if (rows == null) {
            rows = queries.list(shell.language());
        }
        return rows;
    }

    public String kind(OwnCertificate own) {
        return StateKind.of(own);
    }

    public String state(OwnCertificate own) {
        return StateKind.words(own, msg);
    }
}
