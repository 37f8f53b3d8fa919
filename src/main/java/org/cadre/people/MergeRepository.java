package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Counts and moves the rows of {@link MergedTable}s, by statements over sets. */
@ApplicationScoped
class MergeRepository {

    private static final String PAIRS =
            "{table} gone join {table} kept on {clash} where gone.{person} = :closing and"
                    + " kept.{person} = :staying and ({rows})";

    private static final String OWN = "{table} gone where gone.{person} = :closing and ({rows})";

    @PersistenceContext EntityManager em;

    MergedRows count(MergedTable table, Merge merge) {
        long own = count(table, merge, "select count(*) from " + OWN);
        boolean mayClash = own > 0 && !table.clash().equals(MergedTable.NEVER);
        return new MergedRows(
                table.name(),
                table.rule(),
                own,
                mayClash ? count(table, merge, "select count(*) from " + PAIRS) : 0);
    }

    private long count(MergedTable table, Merge merge, String statement) {
        return ((Number) query(table, merge, statement).getSingleResult()).longValue();
    }

    void settle(MergedTable table, Merge merge) {
        switch (table.rule()) {
            case ALL_MOVE -> move(table, merge);
            case THE_STAYING_STANDS, THE_DONE_STANDS, THE_BETTER_STANDS, THE_EARLIER_STANDS -> {
                run(table, merge, "delete kept from " + PAIRS + " and ({detail})");
                run(table, merge, "delete gone from " + PAIRS);
                move(table, merge);
            }
            case NUMBERED_ANEW -> number(table, merge);
            case ONE_ENDS -> {
                run(table, merge, "update " + PAIRS.replace(" where ", " set {detail} where "));
                move(table, merge);
            }
            case READ_WITH_THE_OTHER -> {}
            case GO -> run(table, merge, "delete gone from " + OWN);
        }
    }

    private void move(MergedTable table, Merge merge) {
        run(
                table,
                merge,
                "update " + OWN.replace(" where ", " set gone.{person} = :staying where "));
    }

    /** By negative numbers, since no two rows may have the same in between. */
    private void number(MergedTable table, Merge merge) {
        run(
                table,
                merge,
                "update "
                        + OWN.replace(
                                " where ",
                                " set gone.number = -gone.number, gone.{person} = :staying where"
                                        + " "));
        run(
                table,
                merge,
                """
                update {table} each_row join (select id, row_number() over ({detail}) as place
                    from {table} where {person} = :staying) counted on counted.id = each_row.id
                set each_row.number = 1000000 + counted.place
                """);
        run(
                table,
                merge,
                "update {table} set number = number - 1000000 where {person} = :staying and number"
                        + " > 1000000");
    }

    private void run(MergedTable table, Merge merge, String statement) {
        query(table, merge, statement).executeUpdate();
    }

    private Query query(MergedTable table, Merge merge, String statement) {
        var query =
                em.createNativeQuery(
                        statement
                                .replace("{table}", table.table())
                                .replace("{person}", table.person())
                                .replace("{rows}", table.rows())
                                .replace("{clash}", table.clash())
                                .replace("{detail}", table.detail()));
        for (var parameter : query.getParameters()) {
            query.setParameter(
                    parameter.getName(),
                    switch (parameter.getName()) {
                        case "closing" -> merge.closing().id();
                        case "staying" -> merge.staying().id();
                        case "by" -> merge.by().id();
                        default -> merge.at();
                    });
        }
        return query;
    }

    /** Whoever was merged into the account that closes now leads to the one that stays. */
    void leadOn(Merge merge) {
        em.createQuery("update Person p set p.mergedInto = :staying where p.mergedInto = :closing")
                .setParameter("staying", merge.staying().id())
                .setParameter("closing", merge.closing().id())
                .executeUpdate();
    }

    /** What was read before the rows moved is read anew. */
    void forgetWhatWasRead() {
        em.flush();
        em.clear();
    }
}
