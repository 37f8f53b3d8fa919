package org.cadre.platform.security;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.cadre.platform.refusal.Causes;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs a transaction again when the database gave it up: record changed since the snapshot (1020),
 * lock wait time-out (1205), deadlock (1213), or another one was quicker with the same key (1062),
 * whose record the repetition sees. Nothing of the failed try was kept, so the repetition is safe.
 * It sits outside of the transaction; a call within one leaves the repetition to the outer.
 */
@Retried
@Interceptor
@Priority(150)
public class RetryInterceptor {

    private static final int TRIES = 8;

    /**
     * Those that met do not meet again: each waits a time of its own, up to twice as long at each
     * try. The database refuses as long as one of the others is at work, which can be a second.
     */
    private static final long PAUSE = 10_000_000;

    private static final Set<Integer> GIVEN_UP = Set.of(1020, 1062, 1205, 1213);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int tries = 1; ; tries++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (tries == TRIES || !wasGivenUp(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE << tries));
            }
        }
    }

    /** Whether one of the causes is an error after which the database asks to try again. */
    public static boolean wasGivenUp(Throwable thrown) {
        return Causes.of(thrown)
                .anyMatch(
                        cause ->
                                cause instanceof SQLException sql
                                        && GIVEN_UP.contains(sql.getErrorCode()));
    }
}
