package org.cadre.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The next day on which the holder of an award is told that it ends. Whoever tells holds the lock
 * of this row; it is removed with the last telling.
 */
@Entity
class AwardEnd {

    static final int EARLY_DAYS = 60;
    static final int LATE_DAYS = 14;

    @Id private UUID awardId;
    private LocalDate tellOn;

    protected AwardEnd() {}

    /**
     * @param today a day for telling that is past by now is left out
     */
    AwardEnd(AwardId award, LocalDate until, LocalDate today) {
        var early = until.minusDays(EARLY_DAYS);
        this.awardId = award.id();
        this.tellOn = today.isAfter(early) ? until.minusDays(LATE_DAYS) : early;
    }

    AwardId award() {
        return new AwardId(awardId);
    }

    void tellAgain(LocalDate until) {
        tellOn = until.minusDays(LATE_DAYS);
    }
}
