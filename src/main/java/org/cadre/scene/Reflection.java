package org.cadre.scene;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.time.Instant;

/** What a player wrote to a question of the debrief; for nobody else to read. */
@Entity
@Table(name = "playthrough_reflection")
class Reflection {

    @EmbeddedId private ReflectionId id;

    @Column(columnDefinition = "text")
    private String words;

    private Instant writtenAt;

    protected Reflection() {}

    Reflection(PlaythroughId playthrough, int question, String words, Instant at) {
        this.id = new ReflectionId(playthrough.id(), question);
        this.words = words;
        this.writtenAt = at;
    }

    void write(String text, Instant at) {
        if (!text.equals(words)) {
            words = text;
            writtenAt = at;
        }
    }

    int question() {
        return id.question();
    }

    String words() {
        return words;
    }
}
