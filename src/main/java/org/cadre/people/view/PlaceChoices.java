package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.people.AgencyChoice;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyQueries;
import org.cadre.people.UnitId;
import org.cadre.people.UnitRow;
import org.cadre.platform.faces.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a person may serve, agency by agency with the units below it, as items of a form. */
@Named
@RequestScoped
public class PlaceChoices {

    private static final String PART = "/";

    @Inject AgencyQueries queries;
    @Inject Messages msg;

    private List<Item> items;

    /** An agency as a whole, or a unit of it. */
    public record Item(String value, String label) {}

    public List<Item> getItems() {
        if (items == null) {
            items = new ArrayList<>();
            var units = queries.listUnits();
            queries.listChoices().forEach(agency -> add(agency, units));
        }
        return items;
    }

    private void add(AgencyChoice agency, List<UnitRow> units) {
        items.add(new Item(agency.id().toString(), agency.name()));
        units.stream()
                .filter(unit -> unit.agency().equals(agency.id()))
                .forEach(unit -> items.add(item(agency, unit)));
    }

    private Item item(AgencyChoice agency, UnitRow unit) {
        return new Item(
                agency.id() + PART + unit.id(),
                msg.of("people.place.unit", agency.name(), unit.name()));
    }

    static String value(Optional<AgencyId> agency, Optional<UnitId> unit) {
        return agency.map(a -> a + unit.map(u -> PART + u).orElse("")).orElse(null);
    }

    static Optional<AgencyId> agency(String value) {
        return value == null ? Optional.empty() : AgencyId.find(value.split(PART)[0]);
    }

    static Optional<UnitId> unit(String value) {
        return value == null || !value.contains(PART)
                ? Optional.empty()
                : UnitId.find(value.split(PART)[1]);
    }
}
