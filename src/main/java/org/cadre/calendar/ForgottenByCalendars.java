package org.cadre.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

@ApplicationScoped
class ForgottenByCalendars implements Forgetting {

    @Inject CalendarRepository addresses;
    @Inject CohortAddressRepository cohortAddresses;

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public void forget(Erased erased) {
        addresses.remove(erased.person());
        cohortAddresses.removeAll(erased.person());
    }
}
