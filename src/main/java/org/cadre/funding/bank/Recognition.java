package org.cadre.funding.bank;

import java.util.Collection;

/** Whether a statement was read before. */
public enum Recognition {
    NEW,
    /** The same: it is not read again. */
    KNOWN,
    /** The bank's number is known, and what it says has changed since: somebody has to look. */
    CHANGED,
    /** Under another number the account has said the same. */
    RENAMED;

    /** What is kept of a statement that was read. */
    public record Known(String id, String account, String hash) {

        public static Known of(Statement statement) {
            return new Known(statement.id(), statement.account(), statement.hash());
        }
    }

    public static Recognition of(Statement statement, Collection<Known> known) {
        var own = Known.of(statement);
        if (known.contains(own)) {
            return KNOWN;
        }
        var account = known.stream().filter(each -> each.account().equals(own.account())).toList();
        if (account.stream().anyMatch(each -> each.id().equals(own.id()))) {
            return CHANGED;
        }
        return account.stream().anyMatch(each -> each.hash().equals(own.hash())) ? RENAMED : NEW;
    }
}
