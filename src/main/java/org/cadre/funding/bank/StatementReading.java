package org.cadre.funding.bank;

import java.util.List;

/** Statements of a file, or why it cannot be used. */
public sealed interface StatementReading {

    record Ok(List<Statement> statements) implements StatementReading {
        public Ok {
            statements = List.copyOf(statements);
        }
    }

    /**
     * @param line of the file, 0 where the fault is of all of it
     * @param found what stands there, or where it is missing
     */
    record Broken(Fault fault, int line, String found) implements StatementReading {}

    /** What keeps a file from being used. */
    enum Fault {
        TOO_LARGE,
        NOT_XML,
        /** Entities could read other files or fill the memory. */
        DOCUMENT_TYPE,
        NOT_A_STATEMENT,
        TOO_DEEP,
        TOO_MANY_LINES,
        MISSING,
        NOT_AN_AMOUNT,
        NOT_A_DAY,
        NOT_A_CURRENCY,
        /** A line in another currency than its account. */
        OTHER_CURRENCY,
        /** The lines do not lead from the opening balance to the closing one. */
        BALANCE
    }

    /** Reading ends here. */
    final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;
        private final int line;

        Unusable(Fault fault, int line, String found) {
            super(found);
            this.fault = fault;
            this.line = line;
        }

        Broken broken() {
            return new Broken(fault, line, String.valueOf(getMessage()));
        }
    }
}
