package org.cadre.nomination;

import jakarta.persistence.Embeddable;

import org.cadre.people.AgencyId;

import java.util.UUID;

/** The places of an agency in a call, as they are kept. */
@Embeddable
record CallAgency(UUID agencyId, int slots, int most) {

    CallAgency(AgencyPlaces places) {
        this(places.agency().id(), places.slots(), places.most());
    }

    UUID agency() {
        return agencyId;
    }

    AgencyPlaces places() {
        return new AgencyPlaces(new AgencyId(agencyId), slots, most);
    }
}
