package org.cadre.certificate.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.certificate.CertificateQueries;
import org.cadre.certificate.CertificateRow;
import org.cadre.certificate.CertificateState;
import org.cadre.certificate.RevocationRow;
import org.cadre.certificate.RevocationState;

import java.util.List;

/** What waits for a second person, what was decided, and the search for a certificate. */
@Named
@RequestScoped
public class RevocationsPage {

    @Inject CertificateQueries queries;

    private String find;
    private List<CertificateRow> found;
    private List<RevocationRow> open;
    private List<RevocationRow> decided;

    public void load() {
        found = queries.search(find);
        open = queries.listOpenRequests();
        decided = queries.listDecided();
    }

    public boolean isSearched() {
        return find != null && !find.isBlank();
    }

    public List<CertificateRow> getFound() {
        return found;
    }

    public List<RevocationRow> getOpen() {
        return open;
    }

    public List<RevocationRow> getDecided() {
        return decided;
    }

    public String kind(CertificateRow row) {
        return StateKind.of(row.state());
    }

    /** Whether there is something left to revoke. */
    public boolean isStanding(CertificateRow row) {
        return row.state() != CertificateState.REVOKED
                && row.state() != CertificateState.SUPERSEDED;
    }

    public String decisionKind(RevocationRow row) {
        return row.state() == RevocationState.CONFIRMED ? "bad" : "none";
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }
}
