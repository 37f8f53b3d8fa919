package org.cadre.filter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

import java.time.Instant;
import java.util.UUID;

/** A filter of one list that its person keeps under a name. */
@Entity
class SavedFilter {

    @Id private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private ListPage page;

    private String name;
    private String query;
    private Instant createdAt;

    protected SavedFilter() {}

    SavedFilter(PersonId person, ListPage page, String name, String query, Instant at) {
        this.id = Uuid7.at(at);
        this.personId = person.id();
        this.page = page;
        this.name = name;
        this.query = query;
        this.createdAt = at;
    }

    ListPage page() {
        return page;
    }

    boolean isOf(PersonId person) {
        return personId.equals(person.id());
    }

    void rename(String name) {
        this.name = name;
    }

    SavedFilterRow row() {
        return new SavedFilterRow(new SavedFilterId(id), page, name, query);
    }
}
