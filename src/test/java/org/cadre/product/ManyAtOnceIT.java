package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Account;
import org.cadre.testing.ProductTest;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A class in one room: everybody does the same at the same moment, from one address. */
@ProductTest
class ManyAtOnceIT {

    private static final int DEVICES = 16;

    @Test
    void aWholeClassSignsInAtOnceFromOneAddress() throws Exception {
        Tables.update("delete from sign_in_throttle");
        var tries =
                Stream.of(Account.values())
                        .filter(account -> account != Account.ANONYMOUS)
                        .flatMap(account -> Collections.nCopies(4, account.mail()).stream())
                        .map(mail -> (Callable<Visitor>) () -> signIn(mail))
                        .toList();

        assertThat(atOnce(tries))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        visitor ->
                                assertThat(visitor.get("/people/profile").status()).isEqualTo(200));
    }

    /** The password of the demonstration opens every account. */
    private static Visitor signIn(String mail) {
        return Visitor.signIn(mail, Account.password());
    }

    @Test
    void onePersonOpensAPageOnManyDevicesAtOnce() throws Exception {
        var mail = Account.MANAGER.mail();
        var devices = IntStream.range(0, DEVICES).mapToObj(i -> signIn(mail)).toList();
        Tables.update(
                "update sign_in_session set last_seen_at = date_sub(now(6), interval 10 minute)");
        Tables.update("update person set last_seen_at = date_sub(now(6), interval 10 minute)");

        var answers =
                atOnce(
                        devices.stream()
                                .map(
                                        device ->
                                                (Callable<Integer>)
                                                        () ->
                                                                device.get("/cohort/cohorts")
                                                                        .status())
                                .toList());

        assertThat(answers).containsOnly(200);
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var results = new ArrayList<T>();
            for (var act : threads.invokeAll(acts)) {
                results.add(act.get());
            }
            return results;
        }
    }
}
