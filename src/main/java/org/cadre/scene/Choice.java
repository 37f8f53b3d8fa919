package org.cadre.scene;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.time.Instant;

/** One decision taken; never changed, never taken back. */
@Entity
@Table(name = "playthrough_choice")
class Choice {

    @EmbeddedId private ChoiceId id;
    private String decisionKey;
    private String optionKey;
    private Instant chosenAt;

    protected Choice() {}

    Choice(PlaythroughId playthrough, int step, String decision, String option, Instant at) {
        this.id = new ChoiceId(playthrough.id(), step);
        this.decisionKey = decision;
        this.optionKey = option;
        this.chosenAt = at;
    }

    int step() {
        return id.step();
    }

    String decision() {
        return decisionKey;
    }

    String option() {
        return optionKey;
    }
}
