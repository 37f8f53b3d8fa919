package org.cadre.agreement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.Words;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;

/** Who pays; donors are the same for all programmes. */
@UseCase
public class Donors {

    @Inject AgreementRepository agreements;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** There is a donor of this name. */
    public static final class DonorIsKnown extends WrongValue {
        DonorIsKnown() {
            super("name");
        }
    }

    /** Refuses with {@link DonorIsKnown}. */
    @Allowed(Role.FINANCE_OFFICER)
    public DonorId add(String name, String shortName) {
        var words = Words.needed("name", name, 120);
        if (agreements.listDonors().stream()
                .anyMatch(each -> each.row().name().equalsIgnoreCase(words))) {
            throw new DonorIsKnown();
        }
        var donor = new Donor(words, Words.needed("shortName", shortName, 20), clock.now());
        agreements.add(donor);
        events.fire(new AgreementEvents.DonorAdded(donor.id(), clock.now()));
        return donor.id();
    }

    /** By name. */
    @Allowed(Role.FINANCE_OFFICER)
    public List<DonorRow> list() {
        return agreements.listDonors().stream().map(Donor::row).toList();
    }
}
