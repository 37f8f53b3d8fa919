package org.cadre.safeguarding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * Cases in the store apart, the schema, account and connection of declarations (decisions 0041 and
 * 0051). Each method is a transaction of its own there.
 */
@ApplicationScoped
class CaseRepository {

    private static final String READ =
            "select c.id, c.number, e.number, e.body from safeguarding_case c join"
                    + " safeguarding_entry e on e.case_id = c.id ";
    private static final HexFormat HEX = HexFormat.of();
    private static final String ORDER = " order by c.number desc, e.number";

    @Resource(lookup = "java:jboss/datasources/CadreDeclaredDS")
    DataSource store;

    @Inject CaseSeal seal;

    /** Answers false, and writes nothing, where a case with this receipt is there already. */
    boolean open(CaseId id, Receipt receipt, Entry first) {
        return run(
                connection -> {
                    try (var insert =
                            connection.prepareStatement(
                                    "insert ignore into safeguarding_case (id, receipt) values (?,"
                                            + " ?)")) {
                        insert.setObject(1, id.id());
                        insert.setBytes(2, seal.receipt(receipt));
                        boolean isNew = insert.executeUpdate() == 1;
                        if (isNew) {
                            insert(connection, id, 1, first);
                        }
                        return isNew;
                    }
                });
    }

    /**
     * Writes the entry as the next of a case that was read, with what follows from it. Refuses with
     * {@link Stale} where another was faster.
     */
    void append(SafeguardingCase read, Entry entry) {
        run(
                connection -> {
                    insert(connection, read.id(), read.log().size() + 1, entry);
                    read.add(entry);
                    close(connection, read);
                    suspend(connection, read);
                    return read;
                });
    }

    private void insert(Connection connection, CaseId id, int number, Entry entry)
            throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into safeguarding_entry (case_id, number, body) values (?, ?,"
                                + " ?)")) {
            insert.setObject(1, id.id());
            insert.setInt(2, number);
            insert.setBytes(3, seal.seal(id, number, entry));
            insert.executeUpdate();
        }
    }

    private static void close(Connection connection, SafeguardingCase read) throws SQLException {
        try (var update =
                connection.prepareStatement(
                        "update safeguarding_case set closed_on = ? where id = ?")) {
            update.setDate(1, read.closedOn().map(Date::valueOf).orElse(null));
            update.setObject(2, read.id().id());
            update.executeUpdate();
        }
    }

    private void suspend(Connection connection, SafeguardingCase read) throws SQLException {
        try (var replace =
                connection.prepareStatement(
                        "replace into safeguarding_suspension (case_id, holder, body) values (?, ?,"
                                + " ?)")) {
            for (var each : read.suspensions()) {
                replace.setObject(1, read.id().id());
                replace.setBytes(2, seal.holder(each.person()));
                replace.setBytes(3, seal.seal(read.id(), each));
                replace.addBatch();
            }
            replace.executeBatch();
        }
    }

    SafeguardingCase get(CaseId id) {
        return list(" where c.id = ?", statement -> statement.setObject(1, id.id())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("case"));
    }

    Optional<SafeguardingCase> find(Receipt receipt) {
        return list(
                        " where c.receipt = ?",
                        statement -> statement.setBytes(1, seal.receipt(receipt)))
                .stream()
                .findFirst();
    }

    /** The latest first. */
    List<SafeguardingCase> list() {
        return list("", statement -> {});
    }

    /** Sets what a statement asks for. */
    @FunctionalInterface
    private interface Asked {
        void set(PreparedStatement statement) throws SQLException;
    }

    private List<SafeguardingCase> list(String where, Asked asked) {
        return run(
                connection -> {
                    try (var select = connection.prepareStatement(READ + where + ORDER)) {
                        asked.set(select);
                        return read(select.executeQuery());
                    }
                });
    }

    private List<SafeguardingCase> read(ResultSet rows) throws SQLException {
        Map<CaseId, SafeguardingCase> cases = new LinkedHashMap<>();
        while (rows.next()) {
            var id = new CaseId(rows.getObject(1, UUID.class));
            int number = rows.getInt(2);
            cases.computeIfAbsent(id, any -> new SafeguardingCase(id, number))
                    .add(seal.open(id, rows.getInt(3), rows.getBytes(4)));
        }
        return List.copyOf(cases.values());
    }

    /** Those of these accounts that pause on this day; there are few suspensions at any time. */
    Set<PersonId> suspendedAmong(Collection<PersonId> accounts, LocalDate day) {
        var holders = new HashMap<String, PersonId>();
        accounts.forEach(each -> holders.put(HEX.formatHex(seal.holder(each)), each));
        return run(
                connection -> {
                    try (var select =
                            connection.prepareStatement(
                                    "select case_id, holder, body from safeguarding_suspension")) {
                        return running(holders, select.executeQuery(), day);
                    }
                });
    }

    private Set<PersonId> running(Map<String, PersonId> holders, ResultSet rows, LocalDate day)
            throws SQLException {
        var running = new HashSet<PersonId>();
        while (rows.next()) {
            var person = holders.get(HEX.formatHex(rows.getBytes(2)));
            var id = new CaseId(rows.getObject(1, UUID.class));
            if (person != null && seal.open(id, person, rows.getBytes(3)).runs(day)) {
                running.add(person);
            }
        }
        return running;
    }

    void deleteClosedBefore(LocalDate day) {
        run(
                connection -> {
                    try (var delete =
                            connection.prepareStatement(
                                    "delete from safeguarding_case where closed_on < ?")) {
                        delete.setDate(1, Date.valueOf(day));
                        return delete.executeUpdate();
                    }
                });
    }

    /** Something to do in one transaction of the store. */
    @FunctionalInterface
    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try (var connection = store.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var done = work.in(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLIntegrityConstraintViolationException e) {
            throw new Stale();
        } catch (SQLException e) {
            throw new IllegalStateException("The store of cases does not answer.", e);
        }
    }
}
