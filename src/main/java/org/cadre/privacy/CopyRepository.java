package org.cadre.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.cadre.people.KeptTable;
import org.cadre.people.PersonId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the tables of a copy, record by record. */
@ApplicationScoped
class CopyRepository {

    /** How many records are held at a time. */
    private static final int FETCHED = 200;

    @PersistenceContext EntityManager em;

    void each(KeptTable table, List<PersonId> accounts, Consumer<Map<String, Object>> reader) {
        accounts.forEach(account -> each(table, account, reader));
    }

    private void each(KeptTable table, PersonId person, Consumer<Map<String, Object>> reader) {
        var query =
                table.isSql()
                        ? em.createNativeQuery(table.query(), Tuple.class)
                        : em.createQuery(table.query(), Tuple.class);
        query.setParameter("person", person.id()).setHint("org.hibernate.fetchSize", FETCHED);
        try (var rows = query.getResultStream()) {
            rows.forEach(row -> reader.accept(columns((Tuple) row)));
        }
    }

    private static Map<String, Object> columns(Tuple row) {
        var columns = new LinkedHashMap<String, Object>();
        row.getElements()
                .forEach(column -> columns.put(column.getAlias(), row.get(column.getAlias())));
        return columns;
    }
}
