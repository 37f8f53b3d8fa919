package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.Position;
import org.cadre.platform.persistence.Recent;

import java.util.Currency;

/**
 * Turnovers of journals, each read once for an end of its journal. The hash there covers every
 * posting, so what is kept with it is what the journal says.
 */
@ApplicationScoped
class Turnovers {

    private static final int MOST = 128;

    private final Recent<ProgrammeId, Turnover> recent = new Recent<>(MOST);

    @Inject LedgerQueries ledger;

    Turnover of(ProgrammeId programme, Position position) {
        return recent.get(
                programme,
                position.lastHash(),
                () -> Turnover.of(ledger.movements(programme, position.currency(), null)));
    }

    /** As it was up to an entry: read anew, so that what was kept can be made again. */
    Turnover upTo(int entry, ProgrammeId programme, Currency currency) {
        return Turnover.of(ledger.movements(programme, currency, entry));
    }
}
