package org.cadre.livesession.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.livesession.RoomRow;
import org.cadre.livesession.Rooms;

import java.util.List;

/** The rooms in which sessions are held. */
@Named
@RequestScoped
public class RoomsPage {

    @Inject Rooms rooms;

    private List<RoomRow> rows;

    public void load() {
        rows = rooms.list();
    }

    public List<RoomRow> getRows() {
        return rows;
    }
}
