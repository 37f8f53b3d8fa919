package org.cadre.afteraction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.SeatId;
import org.cadre.platform.persistence.TextListConverter;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one player says at once after the end. Where the form is anonymous it names no seat, and its
 * id is drawn at random: it tells neither who wrote nor when.
 */
@Entity
class HotWashEntry {

    @Id private UUID id;
    private UUID runId;
    private @Nullable UUID seatId;

    @Column(columnDefinition = "text")
    private String keep;

    @Column(columnDefinition = "text")
    private String improve;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> scores;

    protected HotWashEntry() {}

    HotWashEntry(RunId run, Optional<SeatId> seat, HotWash said) {
        this.id = UUID.randomUUID();
        this.runId = run.id();
        this.seatId = seat.map(SeatId::id).orElse(null);
        this.keep = said.keep();
        this.improve = said.change();
        this.scores = said.scores().stream().map(String::valueOf).toList();
    }

    HotWash said() {
        return new HotWash(keep, improve, scores.stream().map(Integer::valueOf).toList());
    }
}
