package org.cadre.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.cadre.assessment.scoring.Mark;
import org.cadre.assessment.scoring.Response;

import java.math.BigDecimal;
import java.time.Instant;

/** The latest answer of a person to a knowledge check, and whether the first one was right. */
@Entity
class CheckAnswer {

    @EmbeddedId private CheckAnswerId id;

    @Column(columnDefinition = "text")
    private String response;

    @Column(precision = 7, scale = 6)
    private BigDecimal points;

    private int tries;
    private Instant answeredAt;
    private Instant firstAnsweredAt;

    @Column(columnDefinition = "bit")
    private boolean firstRight;

    protected CheckAnswer() {}

    CheckAnswer(CheckAnswerId id, Response given, Mark mark, Instant at) {
        this.id = id;
        this.firstAnsweredAt = at;
        this.firstRight = mark.state() == Mark.State.CORRECT;
        keep(given, mark, at);
    }

    void answer(Response given, Mark mark, Instant at) {
        keep(given, mark, at);
    }

    private void keep(Response given, Mark mark, Instant at) {
        response = Response.encode(given);
        points = mark.points();
        answeredAt = at;
        tries++;
    }

    String questionKey() {
        return id.questionKey();
    }

    Response response() {
        return Response.decode(response);
    }

    boolean isRight() {
        return points.compareTo(BigDecimal.ONE) == 0;
    }

    boolean firstRight() {
        return firstRight;
    }

    int tries() {
        return tries;
    }
}
