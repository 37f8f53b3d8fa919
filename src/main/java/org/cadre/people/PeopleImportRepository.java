package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.importing.Keys;
import org.cadre.people.importing.Known;
import org.cadre.people.importing.Verdict;
import org.cadre.people.importing.Verdict.Outcome;
import org.cadre.people.importing.Verdict.Reason;
import org.cadre.people.importing.WrittenRow;
import org.cadre.platform.refusal.NotFound;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps imports with their rows and reads what they are compared with. Rows go by batches and by
 * statements over all of them: ten thousand entities would cost more than the work itself.
 */
@ApplicationScoped
class PeopleImportRepository {

    private static final int BATCH = 1000;

    private static final String STORE =
            """
            insert into people_import_row (import_id, number, fault, name, mail, agency, unit,
                country, language, outcome, reason, argument, look, person_id, new_name,
                new_agency_id, new_unit_id, new_language, old_name, old_agency_id, old_unit_id,
                old_language)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update outcome = values(outcome), reason = values(reason),
                argument = values(argument), look = values(look), person_id = values(person_id),
                new_name = values(new_name), new_agency_id = values(new_agency_id),
                new_unit_id = values(new_unit_id), new_language = values(new_language),
                old_name = values(old_name), old_agency_id = values(old_agency_id),
                old_unit_id = values(old_unit_id), old_language = values(old_language)
            """;

    @PersistenceContext EntityManager em;

    /** A row as it was stored, with what it said then. */
    record Stored(
            WrittenRow row,
            Outcome outcome,
            Reason reason,
            String argument,
            Verdict.@Nullable Values was) {}

    void add(Object entity) {
        em.persist(entity);
    }

    PeopleImport get(ImportId id) {
        return Optional.ofNullable(em.find(PeopleImport.class, id.id()))
                .orElseThrow(() -> new NotFound("import " + id));
    }

    /**
     * Waits until no other import is being applied or undone: all of them lock the oldest one
     * first. Two that invite the same people would otherwise give each other up again and again.
     */
    void takeTurn() {
        em.createNativeQuery("select id from people_import order by id limit 1 for update")
                .getResultList();
    }

    /** Locked until the end of the transaction: an import is applied and undone once. */
    PeopleImport lock(ImportId id) {
        return Optional.ofNullable(
                        em.find(PeopleImport.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("import " + id));
    }

    /** Writes the rows, or what they say now where they are there. */
    void store(ImportId id, List<Verdict> verdicts) {
        em.flush();
        em.unwrap(Session.class)
                .doWork(
                        connection -> {
                            try (var statement = connection.prepareStatement(STORE)) {
                                int waiting = 0;
                                for (var verdict : verdicts) {
                                    fill(statement, id, verdict);
                                    statement.addBatch();
                                    if (++waiting % BATCH == 0) {
                                        statement.executeBatch();
                                    }
                                }
                                statement.executeBatch();
                            }
                        });
    }

    private static void fill(PreparedStatement statement, ImportId id, Verdict verdict)
            throws SQLException {
        var row = verdict.row();
        int at = 0;
        statement.setString(++at, id.toString());
        statement.setInt(++at, row.number());
        statement.setString(++at, row.fault().name());
        statement.setString(++at, row.name());
        statement.setString(++at, row.mail());
        statement.setString(++at, row.agency());
        statement.setString(++at, row.unit());
        statement.setString(++at, row.country());
        statement.setString(++at, row.language());
        statement.setString(++at, verdict.outcome().name());
        statement.setString(++at, verdict.reason().name());
        statement.setString(++at, verdict.argument());
        statement.setBoolean(++at, verdict.wantsALook());
        statement.setString(++at, text(verdict.person()));
        at = fill(statement, at, verdict.now());
        fill(statement, at, verdict.was());
    }

    private static int fill(PreparedStatement statement, int from, Verdict.@Nullable Values values)
            throws SQLException {
        int at = from;
        statement.setString(++at, values == null ? null : values.name());
        statement.setString(++at, values == null ? null : text(values.agency()));
        statement.setString(++at, values == null ? null : text(values.unit()));
        statement.setString(++at, values == null ? null : values.language());
        return at;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** All rows in the order of the file. */
    List<Stored> rows(ImportId id) {
        return read(
                """
                select number, fault, name, mail, agency, unit, country, language, outcome, reason,
                    argument, old_name, old_agency_id, old_unit_id, old_language
                from people_import_row where import_id = ? order by number
                """,
                PeopleImportRepository::stored,
                id.toString());
    }

    private static Stored stored(ResultSet rows) throws SQLException {
        return new Stored(
                new WrittenRow(
                        rows.getInt(1),
                        WrittenRow.Fault.valueOf(rows.getString(2)),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8)),
                Outcome.valueOf(rows.getString(9)),
                Reason.valueOf(rows.getString(10)),
                rows.getString(11),
                values(rows, 12));
    }

    private static Verdict.@Nullable Values values(ResultSet rows, int from) throws SQLException {
        var name = rows.getString(from);
        return name == null
                ? null
                : new Verdict.Values(
                        name,
                        id(rows.getString(from + 1)),
                        id(rows.getString(from + 2)),
                        rows.getString(from + 3));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    /** Makes one value of a row of an answer. */
    interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> List<T> read(String question, Reader<T> reader, Object... parameters) {
        return em.unwrap(Session.class)
                .doReturningWork(
                        connection -> {
                            try (var statement = connection.prepareStatement(question)) {
                                for (int i = 0; i < parameters.length; i++) {
                                    statement.setObject(i + 1, parameters[i]);
                                }
                                var found = new ArrayList<T>();
                                try (var rows = statement.executeQuery()) {
                                    while (rows.next()) {
                                        found.add(reader.read(rows));
                                    }
                                }
                                return found;
                            }
                        });
    }

    /** What is on record about those whom the rows may mean. */
    Known known(List<WrittenRow> rows) {
        var mails = rows.stream().map(WrittenRow::mail).filter(mail -> !mail.isEmpty()).toList();
        var names = rows.stream().map(WrittenRow::name).filter(name -> !name.isEmpty()).toList();
        return Known.of(people("p.mail", mails), people("p.name", names), places(), countries());
    }

    private List<Known.Someone> people(String column, List<String> texts) {
        var found = new ArrayList<Known.Someone>();
        for (int from = 0; from < texts.size(); from += BATCH) {
            em.createQuery(
                            "select p.id, p.name, p.mail, p.agency.id, p.unit.id, p.language,"
                                    + " p.state from Person p where "
                                    + column
                                    + " in :texts",
                            Object[].class)
                    .setParameter(
                            "texts", texts.subList(from, Math.min(from + BATCH, texts.size())))
                    .getResultStream()
                    .map(
                            c ->
                                    new Known.Someone(
                                            (UUID) c[0],
                                            (String) c[1],
                                            (String) c[2],
                                            (UUID) c[3],
                                            (UUID) c[4],
                                            (String) c[5],
                                            c[6] == PersonState.DEACTIVATED))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Known.Place> places() {
        var units = new HashMap<UUID, Map<String, UUID>>();
        em.createQuery("select u.id, u.name, u.agency.id from Unit u", Object[].class)
                .getResultStream()
                .forEach(
                        c ->
                                units.computeIfAbsent((UUID) c[2], id -> new HashMap<>())
                                        .put(Keys.of((String) c[1]), (UUID) c[0]));
        return em.createQuery("select a.id, a.name from Agency a", Object[].class)
                .getResultStream()
                .map(
                        c ->
                                new Known.Place(
                                        (UUID) c[0],
                                        (String) c[1],
                                        units.getOrDefault((UUID) c[0], Map.of())))
                .toList();
    }

    private Map<String, String> countries() {
        var found = new HashMap<String, String>();
        em.createQuery("select c from Country c", Country.class)
                .getResultList()
                .forEach(
                        country -> {
                            country.name()
                                    .byLanguage()
                                    .values()
                                    .forEach(name -> found.put(key(name), country.code()));
                            found.put(key(country.code()), country.code());
                        });
        return found;
    }

    private static String key(String name) {
        return Keys.of(name);
    }

    /** How many rows do what, with those among them that deserve a look. */
    Map<Outcome, int[]> counts(ImportId id) {
        var found = new HashMap<Outcome, int[]>();
        read(
                """
                select outcome, count(*), sum(look) from people_import_row
                where import_id = ? group by outcome
                """,
                rows ->
                        found.put(
                                Outcome.valueOf(rows.getString(1)),
                                new int[] {rows.getInt(2), rows.getInt(3)}),
                id.toString());
        return found;
    }

    Map<String, Integer> undone(ImportId id) {
        var found = new HashMap<String, Integer>();
        read(
                """
                select undone, count(*) from people_import_row
                where import_id = ? and undone is not null group by undone
                """,
                rows -> found.put(rows.getString(1), rows.getInt(2)),
                id.toString());
        return found;
    }

    /** The rows of one tab from a row on, or before it, in the order of reading. */
    List<ImportRow> list(
            ImportId id,
            ImportTab tab,
            Optional<Integer> after,
            Optional<Integer> before,
            int most) {
        var place =
                before.map(number -> " and r.number < " + number)
                        .orElse(" and r.number > " + after.orElse(0));
        return read(
                """
                select r.number, r.outcome, r.reason, r.argument, coalesce(r.new_name, r.name),
                    r.mail, coalesce(na.name, r.agency), coalesce(nu.name, r.unit),
                    coalesce(r.new_language, r.language), r.old_name, oa.name, ou.name,
                    r.old_language, r.person_id, r.undone, r.new_name,
                    r.old_agency_id <=> r.new_agency_id and r.old_unit_id <=> r.new_unit_id,
                    r.new_language
                from people_import_row r left join agency na on na.id = r.new_agency_id
                    left join unit nu on nu.id = r.new_unit_id
                    left join agency oa on oa.id = r.old_agency_id
                    left join unit ou on ou.id = r.old_unit_id
                where r.import_id = ?
                """
                        + tab.condition()
                        + place
                        + " order by r.number "
                        + (before.isPresent() ? "desc" : "asc")
                        + " limit "
                        + most,
                PeopleImportRepository::shown,
                id.toString());
    }

    private static ImportRow shown(ResultSet rows) throws SQLException {
        var outcome = Outcome.valueOf(rows.getString(2));
        boolean changed = outcome == Outcome.CHANGED;
        var wasName = plain(rows.getString(10));
        var wasLanguage = plain(rows.getString(13));
        var person = id(rows.getString(14));
        return new ImportRow(
                rows.getInt(1),
                outcome,
                Reason.valueOf(rows.getString(3)),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                rows.getString(9),
                changed && !wasName.equals(rows.getString(16)) ? wasName : "",
                changed && !rows.getBoolean(17)
                        ? place(rows.getString(12), rows.getString(11))
                        : "",
                changed && !wasLanguage.equals(rows.getString(18)) ? wasLanguage : "",
                outcome == Outcome.NEW || person == null
                        ? Optional.empty()
                        : Optional.of(new PersonId(person)),
                plain(rows.getString(15)));
    }

    private static String place(@Nullable String unit, @Nullable String agency) {
        return unit == null ? (agency == null ? "–" : agency) : unit + ", " + agency;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The latest first. */
    List<ImportListed> latest(int most) {
        return em.createQuery(
                        "select i, p.name from PeopleImport i left join Person p on p.id = i.madeBy"
                                + " order by i.madeAt desc, i.id desc",
                        Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(c -> listed((PeopleImport) c[0], plain((String) c[1])))
                .toList();
    }

    private static ImportListed listed(PeopleImport each, String by) {
        return new ImportListed(
                each.id(), each.fileName(), each.state(), by, each.madeAt(), each.appliedAt());
    }
}
