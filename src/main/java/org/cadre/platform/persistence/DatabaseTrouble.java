package org.cadre.platform.persistence;

import org.cadre.platform.startup.CannotStart;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashSet;

/** Why the database lets an account not in, said with what to do about it. */
public final class DatabaseTrouble {

    private static final int NO_SUCH_DATABASE = 1049;
    private static final int ACCOUNT_HAS_NO_RIGHT = 1044;
    private static final int TOO_MANY_CONNECTIONS = 1040;

    private DatabaseTrouble() {}

    /**
     * @param variable what the setting of the account is called, for example {@code CADRE_DB_USER}
     */
    public static CannotStart of(SQLException fault, String url, String account, String variable) {
        var told = told(fault);
        return new CannotStart(
                sentence(told, url, account, variable.replace("USER", "PASSWORD")), fault);
    }

    private static String sentence(
            SQLException fault, String url, String account, String passwordVariable) {
        var state = String.valueOf(fault.getSQLState());
        if (fault.getErrorCode() == NO_SUCH_DATABASE) {
            return "The database server has no such schema as "
                    + url
                    + " names: create it, or mend CADRE_DB_URL.";
        }
        if (fault.getErrorCode() == ACCOUNT_HAS_NO_RIGHT) {
            return "The account "
                    + account
                    + " has no right on the schema of "
                    + url
                    + ": grant it, see \"An external database\" in src/docs/operations/running.md.";
        }
        if (state.startsWith("28")) {
            return "The database at "
                    + url
                    + " does not know the account "
                    + account
                    + " with this password: mend "
                    + passwordVariable
                    + ", or give the account that password.";
        }
        if (state.startsWith("08") && fault.getErrorCode() != TOO_MANY_CONNECTIONS) {
            return "No database answers at "
                    + url
                    + ": start it, or mend CADRE_DB_URL so that it names host and port.";
        }
        return "The database at " + url + " does not let " + account + " in: " + fault.getMessage();
    }

    /** The fault that the database or its driver told; pools wrap it several times. */
    private static SQLException told(SQLException fault) {
        var seen = new HashSet<Throwable>();
        var waiting = new ArrayDeque<Throwable>();
        waiting.add(fault);
        var best = fault;
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof SQLException sql && sql.getSQLState() != null) {
                best = sql;
            }
            if (next.getCause() != null) {
                waiting.add(next.getCause());
            }
        }
        return best;
    }
}
