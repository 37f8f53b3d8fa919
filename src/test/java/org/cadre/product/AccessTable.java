package org.cadre.product;

import org.cadre.testing.Account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may see what, from {@code access-matrix.csv}: one line for each address, with the answer to
 * each account for a record of its own world and for a foreign one.
 */
final class AccessTable {

    static final List<Account> ACCOUNTS =
            List.of(
                    Account.ANONYMOUS,
                    Account.TRAINEE,
                    Account.MANAGER,
                    Account.ADMINISTRATOR,
                    Account.REVOKER,
                    Account.OVERSIGHT,
                    Account.AUTHOR,
                    Account.MENTOR,
                    Account.FOCAL_POINT,
                    Account.FINANCE_OFFICER,
                    Account.FINANCE_APPROVER,
                    Account.DONOR_CONTACT,
                    Account.SAFEGUARDING);

    /** Cells of a line that leaves out the answers to those after the overseer. */
    private static final int LEAST = 8;

    private static final Path FILE = Path.of("src/test/resources/access-matrix.csv");

    private AccessTable() {}

    /**
     * @param method GET unless the line says otherwise
     * @param path without parameters; may hold {@code {records}}
     * @param query with {@code {records}}, may be empty
     * @param answers as written, in the order of the accounts
     */
    record Line(String method, String path, String query, List<String> answers) {

        boolean isAboutRecords() {
            return own().contains("{");
        }

        String own() {
            return query.isEmpty() ? path : path + "?" + query;
        }

        String foreign() {
            return own().replace("{", "{foreign ");
        }

        /** What an account gets for its own record, or for a foreign one. */
        String answer(Account account, boolean foreign) {
            var both = answers.get(ACCOUNTS.indexOf(account)).split("/");
            return both[foreign ? both.length - 1 : 0];
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Line> lines() {
        try {
            var lines = new ArrayList<Line>();
            for (var text : Files.readAllLines(FILE)) {
                if (!text.startsWith("#") && !text.isBlank()) {
                    lines.add(parse(text));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line parse(String text) {
        var cells = List.of(text.split(",", -1)).stream().map(String::strip).toList();
        if (cells.size() < LEAST || cells.size() > 2 + ACCOUNTS.size()) {
            throw new IllegalStateException("not a line of the matrix: " + text);
        }
        var answers = new ArrayList<>(cells.subList(2, cells.size()));
        while (answers.size() < ACCOUNTS.size()) {
            answers.add(answers.getLast());
        }
        var address = cells.getFirst();
        var space = address.indexOf(' ');
        return new Line(
                space < 0 ? "GET" : address.substring(0, space),
                address.substring(space + 1),
                cells.get(1),
                answers);
    }

    static Stream<Line> of(String page) {
        return lines().stream().filter(line -> line.path().equals(page));
    }
}
