package org.cadre.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A person at an agency where visits of a programme may go while the vetting is valid. */
@Entity
@Table(name = "visit_host")
class VisitHost {

    @Id private UUID id;
    private UUID programmeId;
    private UUID agencyId;
    private UUID counterpartId;
    private LocalDate vettedUntil;
    @Version private int version;

    protected VisitHost() {}

    VisitHost(
            ProgrammeId programme,
            AgencyId agency,
            PersonId counterpart,
            LocalDate vettedUntil,
            Instant at) {
        this.id = Uuid7.at(at);
        this.programmeId = programme.id();
        this.agencyId = agency.id();
        this.counterpartId = counterpart.id();
        this.vettedUntil = vettedUntil;
    }

    void vet(AgencyId agency, LocalDate until) {
        agencyId = agency.id();
        vettedUntil = until;
    }

    boolean isVetted(LocalDate day) {
        return !vettedUntil.isBefore(day);
    }

    VisitHostId id() {
        return new VisitHostId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    AgencyId agency() {
        return new AgencyId(agencyId);
    }

    PersonId counterpart() {
        return new PersonId(counterpartId);
    }

    LocalDate vettedUntil() {
        return vettedUntil;
    }
}
