package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

class OneTimeLinkTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private final PersonId somebody = new PersonId(new UUID(1, 2));

    @ParameterizedTest
    @CsvSource({"INVITED, PT72H", "ACTIVE, PT30M"})
    void livesLongerForAnInvitationThanForAForgottenPassword(PersonState state, Duration life) {
        var link = new OneTimeLink(Token.make(), somebody, OneTimeLink.lifeFor(state), NOON);

        assertThat(link.isGood(NOON.plus(life).minusNanos(1000))).isTrue();
        assertThat(link.isGood(NOON.plus(life))).isFalse();
    }

    @Test
    void isSpentOnceItWasUsed() {
        var link = new OneTimeLink(Token.make(), somebody, OneTimeLink.INVITATION, NOON);

        link.use(NOON);

        assertThat(link.isGood(NOON)).isFalse();
    }
}
