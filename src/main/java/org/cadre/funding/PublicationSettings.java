package org.cadre.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.persistence.TextMapConverter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a programme says of itself when it publishes; there when it was first written down. */
@Entity
@Table(name = "publication_settings")
class PublicationSettings {

    @Id private UUID programmeId;
    private String organisation;
    private String organisationType;
    private String organisationName;
    private String identifier;
    private String description;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> places;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> sectors;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> budgetItems;

    private String flow;
    private String finance;
    private String aid;
    private String tied;
    private @Nullable UUID writtenBy;
    private Instant writtenAt;
    @Version private int version;

    protected PublicationSettings() {}

    @SuppressWarnings("NullAway.Init") // who makes it says the rest at once
    PublicationSettings(ProgrammeId programme) {
        this.programmeId = programme.id();
    }

    void say(IatiPlan plan, @Nullable UUID by, Instant at) {
        organisation = plan.organisation();
        organisationType = plan.type();
        organisationName = plan.name();
        identifier = plan.identifier();
        description = plan.description();
        places = Shares.texts(plan.places());
        sectors = Shares.texts(plan.sectors());
        budgetItems = Shares.texts(plan.budgetItems());
        flow = plan.flow().flow();
        finance = plan.flow().finance();
        aid = plan.flow().aid();
        tied = plan.flow().tied();
        writtenBy = by;
        writtenAt = at;
    }

    IatiPlan plan() {
        return new IatiPlan(
                organisation,
                organisationType,
                organisationName,
                identifier,
                description,
                Shares.read(places),
                Shares.read(sectors),
                Shares.read(budgetItems),
                new IatiPlan.Flow(flow, finance, aid, tied));
    }
}
