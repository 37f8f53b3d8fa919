package org.cadre.declaration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * The store apart: a schema, an account and a connection of its own (decision 0041). Every
 * statement is a transaction of its own there, so what is deleted stays deleted even where the
 * request around it fails.
 */
@ApplicationScoped
class DeclarationRepository {

    private static final int PORTION = 500;

    private static final String YES = "Y";
    private static final String NO = "N";

    @Resource(lookup = "java:jboss/datasources/CadreDeclaredDS")
    DataSource store;

    @Inject CellSeal seal;

    /** In place of what the person has declared before, under a new pseudonym. */
    void put(PersonId person, Declaration declaration) {
        putAll(Map.of(person, declaration));
    }

    void putAll(Map<PersonId, Declaration> declarations) {
        var all = List.copyOf(declarations.entrySet());
        for (int from = 0; from < all.size(); from += PORTION) {
            put(all.subList(from, Math.min(from + PORTION, all.size())));
        }
    }

    private void put(List<Map.Entry<PersonId, Declaration>> rows) {
        var row = "(?, ?" + ", ?".repeat(DeclaredColumn.values().length) + ")";
        run(
                "replace into declaration (pseudonym, holder, %s) values %s"
                        .formatted(
                                DeclaredColumn.list(),
                                String.join(", ", Collections.nCopies(rows.size(), row))),
                statement -> {
                    int at = 0;
                    for (var each : rows) {
                        at = fill(statement, at, each.getKey(), each.getValue());
                    }
                    return statement.executeUpdate();
                });
    }

    private int fill(
            PreparedStatement statement, int before, PersonId person, Declaration declaration)
            throws SQLException {
        int at = before;
        var pseudonym = UUID.randomUUID();
        statement.setObject(++at, pseudonym);
        statement.setBytes(++at, seal.holder(person));
        for (var column : DeclaredColumn.values()) {
            statement.setBytes(++at, seal.seal(pseudonym, column, text(column, declaration)));
        }
        return at;
    }

    void delete(Collection<PersonId> people) {
        inPortions(
                people,
                "delete from declaration where holder in (%s)",
                PreparedStatement::executeUpdate);
    }

    /** Who of these has declared anything, with that. */
    Map<PersonId, Declaration> find(Collection<PersonId> people) {
        var byHolder =
                people.stream()
                        .collect(
                                Collectors.toMap(
                                        person -> ByteBuffer.wrap(seal.holder(person)),
                                        person -> person));
        var found = new HashMap<PersonId, Declaration>();
        inPortions(
                people,
                "select pseudonym, holder, "
                        + DeclaredColumn.list()
                        + " from declaration where holder in (%s)",
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            var holder = ByteBuffer.wrap(rows.getBytes("holder"));
                            found.put(byHolder.get(holder), read(rows));
                        }
                    }
                    return found;
                });
        return found;
    }

    private Declaration read(ResultSet row) throws SQLException {
        var purposes = EnumSet.noneOf(Purpose.class);
        if (YES.equals(open(row, DeclaredColumn.STATISTICS))) {
            purposes.add(Purpose.STATISTICS);
        }
        if (YES.equals(open(row, DeclaredColumn.MEASURES))) {
            purposes.add(Purpose.MEASURES);
        }
        var answers = new EnumMap<Dimension, Answer>(Dimension.class);
        answers.put(Dimension.GENDER, Answer.valueOf(open(row, DeclaredColumn.GENDER)));
        answers.put(Dimension.AGE, Answer.valueOf(open(row, DeclaredColumn.AGE)));
        answers.put(Dimension.EDUCATION, Answer.valueOf(open(row, DeclaredColumn.EDUCATION)));
        var disability = open(row, DeclaredColumn.DISABILITY);
        var difficulties = Declaration.none().difficulties();
        if (disability.equals(Answer.DECLINED.name())) {
            answers.put(Dimension.DISABILITY, Answer.DECLINED);
        } else {
            difficulties = disability.chars().mapToObj(digit -> digit - '0').toList();
        }
        answers.values().removeIf(answer -> answer == Answer.NOT_ANSWERED);
        return new Declaration(
                purposes, answers, open(row, DeclaredColumn.OWN_WORDS), difficulties);
    }

    private String open(ResultSet row, DeclaredColumn column) throws SQLException {
        return seal.open(
                row.getObject("pseudonym", UUID.class), column, row.getBytes(column.column()));
    }

    private static String text(DeclaredColumn column, Declaration said) {
        return switch (column) {
            case STATISTICS -> said.allows(Purpose.STATISTICS) ? YES : NO;
            case MEASURES -> said.allows(Purpose.MEASURES) ? YES : NO;
            case GENDER -> said.answer(Dimension.GENDER).name();
            case OWN_WORDS -> said.ownWords();
            case DISABILITY -> disability(said);
            case AGE -> said.answer(Dimension.AGE).name();
            case EDUCATION -> said.answer(Dimension.EDUCATION).name();
        };
    }

    /** The six answers as they were given, not what follows from them. */
    private static String disability(Declaration said) {
        return said.answers().containsKey(Dimension.DISABILITY)
                ? Answer.DECLINED.name()
                : said.difficulties().stream().map(String::valueOf).collect(Collectors.joining());
    }

    /** Something to do with a statement. */
    @FunctionalInterface
    private interface Work {
        Object run(PreparedStatement statement) throws SQLException;
    }

    private void inPortions(Collection<PersonId> people, String sql, Work work) {
        var all = new ArrayList<>(people);
        for (int from = 0; from < all.size(); from += PORTION) {
            var part = all.subList(from, Math.min(from + PORTION, all.size()));
            var marks = String.join(", ", Collections.nCopies(part.size(), "?"));
            run(
                    sql.formatted(marks),
                    statement -> {
                        for (int i = 0; i < part.size(); i++) {
                            statement.setBytes(i + 1, seal.holder(part.get(i)));
                        }
                        return work.run(statement);
                    });
        }
    }

    private void run(String sql, Work work) {
        try (Connection connection = store.getConnection();
                var statement = connection.prepareStatement(sql)) {
            work.run(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The store of declarations does not answer.", e);
        }
    }
}
