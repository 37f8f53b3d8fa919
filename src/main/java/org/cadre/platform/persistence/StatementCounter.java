package org.cadre.platform.persistence;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that the current thread sent to the database since it was last reset. */
public class StatementCounter implements StatementInspector {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    @Override
    public String inspect(String sql) {
        COUNT.get()[0]++;
        return sql;
    }

    public static void reset() {
        COUNT.get()[0] = 0;
    }

    public static int count() {
        return COUNT.get()[0];
    }
}
