package org.cadre.agreement.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.agreement.AgreementDrafts;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementRow;
import org.cadre.agreement.DraftId;
import org.cadre.agreement.DraftRow;
import org.cadre.agreement.PledgeRow;
import org.cadre.agreement.PledgeState;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What donors have signed, what they promise, and what ends soon. */
@Named
@RequestScoped
public class AgreementsPage {

    private static final int SOON = 3;

    @Inject AgreementQueries queries;
    @Inject AgreementDrafts drafts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    private List<AgreementRow> rows;
    private List<PledgeRow> pledges;
    private List<DraftRow> drafted;

    public void load() {
        getRows();
    }

    public List<AgreementRow> getRows() {
        if (rows == null) {
            rows = queries.list();
        }
        return rows;
    }

    public List<PledgeRow> getPledges() {
        if (pledges == null) {
            pledges = queries.listPledges();
        }
        return pledges;
    }

    /** What a spreadsheet brought and nobody has written down yet. */
    public List<DraftRow> getDrafts() {
        if (drafted == null) {
            drafted = isOfficer() ? drafts.list() : List.of();
        }
        return drafted;
    }

    public void discard(DraftId id) {
        drafts.discard(id);
        Pages.go("/agreement/agreements", "done", "agreement.done.discarded");
    }

    public boolean isOfficer() {
        return current.get().holdsAny(Role.FINANCE_OFFICER);
    }

    private LocalDate today() {
        return clock.today(ZoneOffset.UTC);
    }

    /** Over, ending within three months, or running; a word of the texts. */
    public String stage(AgreementRow row) {
        if (row.terms().to().isBefore(today())) {
            return "over";
        }
        if (row.terms().from().isAfter(today())) {
            return "ahead";
        }
        return row.terms().to().isBefore(today().plusMonths(SOON)) ? "soon" : "running";
    }

    public String kind(AgreementRow row) {
        return switch (stage(row)) {
            case "over" -> "lock";
            case "soon" -> "warn";
            case "ahead" -> "none";
            default -> "ok";
        };
    }

    public String pledgeKind(PledgeState state) {
        return switch (state) {
            case OPEN -> "none";
            case SIGNED -> "ok";
            case LAPSED -> "bad";
        };
    }
}
