package org.cadre.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.cadre.assessment.scoring.DrawnQuestion;
import org.cadre.assessment.scoring.Response;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A question as it lies before one person in one attempt, with what was answered. */
@Entity
class AttemptQuestion {

    @EmbeddedId private AttemptPlace place;
    private UUID questionId;
    private String optionOrder;
    private String targetOrder;

    @Column(columnDefinition = "bit")
    private boolean flagged;

    @Column(columnDefinition = "text")
    private String response;

    private @Nullable Instant answeredAt;
    private long answerSequence;

    @Column(precision = 7, scale = 6)
    private @Nullable BigDecimal points;

    protected AttemptQuestion() {}

    AttemptQuestion(AttemptId attempt, int position, UUID question, DrawnQuestion drawn) {
        this.place = new AttemptPlace(attempt.id(), position);
        this.questionId = question;
        this.optionOrder = String.join(",", drawn.order());
        this.targetOrder = String.join(",", drawn.targets());
        this.response = "";
    }

    int position() {
        return place.position();
    }

    UUID question() {
        return questionId;
    }

    DrawnQuestion drawn(String questionKey) {
        return new DrawnQuestion(questionKey, ids(optionOrder), ids(targetOrder));
    }

    private static List<String> ids(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    boolean flagged() {
        return flagged;
    }

    void flag(boolean on) {
        flagged = on;
    }

    Response response() {
        return Response.decode(response);
    }

    boolean isAnswered() {
        return !response.isEmpty();
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /**
     * Keeps an answer unless a newer one is there already.
     *
     * @param sequence larger is newer; the same again is the same answer sent twice
     */
    void answer(Response given, long sequence, Instant now) {
        if (sequence >= answerSequence) {
            response = Response.encode(given);
            answerSequence = sequence;
            answeredAt = now;
        }
    }

    void mark(BigDecimal earned) {
        points = earned;
    }
}
