package org.cadre.afteraction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.SeatId;

import java.util.UUID;

/** That a seat has answered the hot wash, without a time and without what it said. */
@Entity
class HotWashGiven {

    @Id private UUID seatId;
    private UUID runId;

    protected HotWashGiven() {}

    HotWashGiven(RunId run, SeatId seat) {
        this.seatId = seat.id();
        this.runId = run.id();
    }
}
