package org.cadre.product;

import org.cadre.testing.Account;
import org.cadre.testing.Answer;
import org.cadre.testing.Visitor;
import org.cadre.testing.WebPage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An address for each page, and somebody who may see it. */
final class Examples {

    private static final Map<WebPage, Account> LOOKERS = new ConcurrentHashMap<>();

    private Examples() {}

    /** The address with the records of the matrix; a page that is not there yet stands alone. */
    static String address(WebPage page) {
        return AccessTable.of(page.address())
                .findFirst()
                .map(line -> World.get().fill(line.own()))
                .orElse(page.address());
    }

    /** As {@link #address}, and each other one at which the page shows something else. */
    static List<String> addresses(WebPage page) {
        var visitor = Visitor.as(looker(page));
        var others =
                AccessTable.of(page.address())
                        .skip(1)
                        .map(line -> World.get().fill(line.own()))
                        .filter(address -> isShown(visitor.get(address)));
        return Stream.concat(Stream.of(address(page)), others).toList();
    }

    private static boolean isShown(Answer answer) {
        return answer.status() == 200 && answer.type().startsWith("text/html");
    }

    /**
     * The first account that may see the page. Runs of exercises are first looked at by who directs
     * them: to others their pages show less.
     */
    static Account looker(WebPage page) {
        return LOOKERS.computeIfAbsent(page, Examples::findLooker);
    }

    private static Account findLooker(WebPage page) {
        var address = address(page);
        var first = page.address().startsWith("/exerciserun/") ? Account.MENTOR : Account.ANONYMOUS;
        return Stream.concat(Stream.of(first), AccessTable.ACCOUNTS.stream())
                .filter(account -> Visitor.as(account).get(address).status() == 200)
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "no account may see "
                                                + address
                                                + ": name its records in access-matrix.csv"));
    }
}
