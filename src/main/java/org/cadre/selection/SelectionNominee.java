package org.cadre.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.nomination.NominationId;
import org.cadre.nomination.Nominees.Nominee;
import org.cadre.platform.persistence.TextMapConverter;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One of the pool as it was when the panels were found. */
@Entity
class SelectionNominee {

    @Id private UUID nominationId;
    private UUID selectionId;
    private String pseudonym;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> traits;

    private int panels;
    private @Nullable Integer place;

    protected SelectionNominee() {}

    SelectionNominee(SelectionId selection, Nominee nominee, int panels) {
        this.nominationId = nominee.id().id();
        this.selectionId = selection.id();
        this.pseudonym = nominee.pseudonym();
        this.traits = nominee.values();
        this.panels = panels;
    }

    NominationId nomination() {
        return new NominationId(nominationId);
    }

    SelectionId selection() {
        return new SelectionId(selectionId);
    }

    String pseudonym() {
        return pseudonym;
    }

    Map<String, String> traits() {
        return traits;
    }

    /** On how many panels; 0 while these are sealed. */
    int panels() {
        return panels;
    }

    void sitsOn(int count) {
        panels = count;
    }

    /** In the order of the reserves; empty before the draw. */
    Optional<Integer> place() {
        return Optional.ofNullable(place);
    }

    void comesAs(int drawn) {
        place = drawn;
    }
}
