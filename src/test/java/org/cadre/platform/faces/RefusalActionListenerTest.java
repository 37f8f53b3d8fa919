package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;

import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.junit.jupiter.api.Test;

class RefusalActionListenerTest {

    private static final NotFound REFUSAL = new NotFound("a record");

    @Test
    void findsTheRefusalItself() {
        assertThat(RefusalActionListener.refusalIn(REFUSAL)).contains(REFUSAL);
    }

    @Test
    void findsItBehindWhatFacesAndTheContainerWrapAround() {
        var wrapped = new IllegalStateException(new RuntimeException(REFUSAL));

        assertThat(RefusalActionListener.refusalIn(wrapped)).contains(REFUSAL);
    }

    @Test
    void readsALostRaceAsStale() {
        var commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new OptimisticLockException("changed by another"));

        assertThat(RefusalActionListener.refusalIn(commit)).containsInstanceOf(Stale.class);
    }

    @Test
    void findsNoneInAFault() {
        assertThat(RefusalActionListener.refusalIn(new IllegalStateException("a fault"))).isEmpty();
    }
}
