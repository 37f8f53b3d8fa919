package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.cadre.agreement.DonorId;
import org.cadre.catalogue.ProgrammeId;

import java.util.UUID;

/** How a donor is named in what a programme publishes, and how it wants its own file. */
@Entity
@Table(name = "publication_reader")
class PublicationReader {

    @EmbeddedId private Key key;
    private String organisation;
    private String organisationType;
    private String activity;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private ReaderPlan.Breakdown breakdown;

    protected PublicationReader() {}

    @SuppressWarnings("NullAway.Init") // who makes it says the rest at once
    PublicationReader(Key key) {
        this.key = key;
    }

    @Embeddable
    record Key(UUID programmeId, UUID donorId) {

        static Key of(ProgrammeId programme, DonorId donor) {
            return new Key(programme.id(), donor.id());
        }
    }

    DonorId donor() {
        return new DonorId(key.donorId());
    }

    void say(ReaderPlan plan) {
        organisation = plan.organisation();
        organisationType = plan.type();
        activity = plan.activity();
        breakdown = plan.breakdown();
    }

    ReaderPlan plan() {
        return new ReaderPlan(organisation, organisationType, activity, breakdown);
    }
}
