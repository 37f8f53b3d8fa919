package org.cadre.diversity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Its one row is locked by whoever asks or publishes, so that they come one at a time. */
@Entity
class StatisticsRegister {

    static final int ID = 1;

    @Id
    @Column(columnDefinition = "tinyint")
    private int id;

    private int lastNumber;

    protected StatisticsRegister() {}

    int next() {
        lastNumber++;
        return lastNumber;
    }
}
