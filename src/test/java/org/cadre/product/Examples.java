package org.cadre.product;

import java.util.List;
import java.util.Map;
import org.cadre.testing.Account;
import org.cadre.testing.Tables;
import org.cadre.testing.Visitor;
import org.cadre.testing.WebPage;

/** One record of each kind, by the name of the parameter that carries it. */
final class Examples {

    private static final Map<String, String> RECORDS =
            Map.of(
                    "cohort", "select id from cohort where name = 'Cohort 7'",
                    "person", "select id from person where mail = 'amina.demo@police.example'",
                    "agency", "select id from agency where name = 'Customs of Belmora'");

    static final List<Account> LOOKERS =
            List.of(
                    Account.ANONYMOUS,
                    Account.TRAINEE,
                    Account.MANAGER,
                    Account.ADMINISTRATOR,
                    Account.REVOKER,
                    Account.OVERSIGHT);

    private Examples() {}

    /** The address of the page with an example for each record that it asks for. */
    static String address(WebPage page) {
        var address = new StringBuilder(page.address());
        for (var name : page.parameters()) {
            if (RECORDS.containsKey(name)) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(Tables.value(RECORDS.get(name)));
            }
        }
        return address.toString();
    }

    /** The first account that may see the page. */
    static Account looker(WebPage page) {
        var address = address(page);
        return LOOKERS.stream()
                .filter(account -> Visitor.as(account).get(address).status() == 200)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account may see " + address));
    }
}
