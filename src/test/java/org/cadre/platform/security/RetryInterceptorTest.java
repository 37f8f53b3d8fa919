package org.cadre.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;

class RetryInterceptorTest {

    @ParameterizedTest
    @ValueSource(ints = {1020, 1062, 1205, 1213})
    void knowsWhatTheDatabaseGaveUp(int code) {
        assertThat(RetryInterceptor.wasGivenUp(new SQLException("given up", "40001", code)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1048, 1142, 1452})
    void doesNotRepeatWhatWouldFailAgain(int code) {
        assertThat(RetryInterceptor.wasGivenUp(new SQLException("failed", "23000", code)))
                .isFalse();
    }

    @Test
    void seesThroughWhatIsWrappedAround() {
        var deadlock = new SQLException("deadlock", "40001", 1213);
        var wrapped = new IllegalStateException(new RuntimeException(deadlock));

        assertThat(RetryInterceptor.wasGivenUp(wrapped)).isTrue();
    }

    @Test
    void seesTheReasonThatAFailedCommitKeepsAsSuppressed() {
        var commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new RuntimeException(new SQLException("deadlock", "40001", 1213)));

        assertThat(RetryInterceptor.wasGivenUp(commit)).isTrue();
    }

    @Test
    void endsWhereTwoNameEachOther() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.addSuppressed(second);

        assertThat(RetryInterceptor.wasGivenUp(first)).isFalse();
    }
}
