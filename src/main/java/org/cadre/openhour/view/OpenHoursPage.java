package org.cadre.openhour.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.openhour.OpenHourQueries;

/** Hours that the reader has booked, can book, or offers. */
@Named
@RequestScoped
public class OpenHoursPage {

    @Inject OpenHourQueries queries;

    private OpenHourQueries.OpenHourLists lists;

    public void load() {
        lists = queries.lists();
    }

    public OpenHourQueries.OpenHourLists getLists() {
        return lists;
    }
}
