package org.cadre.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.AccountId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class BankRepository {

    private static final String LAST =
            " m.key.number = (select max(o.key.number) from BankMatch o where o.key.lineId ="
                    + " m.key.lineId)";

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    /** The account, held until the transaction ends: the first thing that a transaction reads. */
    void lock(AccountId account) {
        var found =
                em.createNativeQuery("select 1 from ledger_account where id = :id for update")
                        .setParameter("id", account.id())
                        .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("account " + account);
        }
    }

    /** As {@link #lock(AccountId)}, of the account of the line. */
    BankStatement lock(BankLineId line) {
        var found =
                em.createNativeQuery(
                                "select l.statement_id from bank_line l join bank_statement s on"
                                        + " s.id = l.statement_id join ledger_account a on a.id ="
                                        + " s.account_id where l.id = :id for update",
                                UUID.class)
                        .setParameter("id", line.id())
                        .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("line " + line);
        }
        return get(new StatementId((UUID) found.getFirst()));
    }

    BankStatement get(StatementId id) {
        var found = em.find(BankStatement.class, id.id());
        if (found == null) {
            throw new NotFound("statement " + id);
        }
        return found;
    }

    BankLine get(BankLineId id) {
        var found = em.find(BankLine.class, id.id());
        if (found == null) {
            throw new NotFound("line " + id);
        }
        return found;
    }

    /** The newest first; read from the end where the page ends before a statement. */
    List<BankStatement> list(ProgrammeId programme, Keyset keyset, int most) {
        boolean back = keyset.isBackwards();
        var from =
                keyset.mark().isPresent()
                        ? " join BankStatement m on m.id = :mark and m.programmeId = s.programmeId"
                                + " and (s.lastDay %1$s m.lastDay or s.lastDay = m.lastDay and s.id"
                                + " %1$s m.id)"
                        : "";
        var query =
                em.createQuery(
                                ("select s from BankStatement s"
                                                + from
                                                + " where s.programmeId = :programme order by"
                                                + " s.lastDay %2$s, s.id %2$s")
                                        .formatted(back ? ">" : "<", back ? "asc" : "desc"),
                                BankStatement.class)
                        .setParameter("programme", programme.id());
        keyset.mark().ifPresent(mark -> query.setParameter("mark", mark));
        return query.setMaxResults(most).getResultList();
    }

    /** The oldest first. */
    List<BankStatement> list(AccountId account) {
        return em.createQuery(
                        "select s from BankStatement s where s.accountId = :account order by"
                                + " s.lastDay, s.id",
                        BankStatement.class)
                .setParameter("account", account.id())
                .getResultList();
    }

    /** How many lines of each statement are not matched: statement, count. */
    List<Object[]> countOpen(Collection<UUID> statements) {
        return statements.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select l.statementId, count(l) from BankLine l where l.statementId"
                                        + " in :statements and not exists (select m from BankMatch"
                                        + " m where m.key.lineId = l.id and m.entryId is not null"
                                        + " and"
                                        + LAST
                                        + ") group by l.statementId",
                                Object[].class)
                        .setParameter("statements", statements)
                        .getResultList();
    }

    long countOpen(AccountId account, YearMonth month) {
        var own =
                list(account).stream()
                        .filter(each -> each.month().equals(month))
                        .map(each -> each.id().id())
                        .toList();
        return countOpen(own).stream().mapToLong(each -> (Long) each[1]).sum();
    }

    /** In their order. */
    List<BankLine> listLines(StatementId statement, int after, int most) {
        return em.createQuery(
                        "select l from BankLine l where l.statementId = :statement and l.place >"
                                + " :after order by l.place",
                        BankLine.class)
                .setParameter("statement", statement.id())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The last word on each line that has one. */
    List<BankMatch> listMatches(Collection<UUID> lines) {
        return lines.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from BankMatch m where m.key.lineId in :lines and" + LAST,
                                BankMatch.class)
                        .setParameter("lines", lines)
                        .getResultList();
    }

    Optional<BankMatch> findMatch(BankLineId line) {
        return listMatches(List.of(line.id())).stream().findFirst();
    }

    /** Those of the entries that explain a line of the account. */
    Set<UUID> listMatched(AccountId account, Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "select m.entryId from BankMatch m join BankLine l on l.id = m.key.lineId"
                                + " join BankStatement s on s.id = l.statementId where s.accountId"
                                + " = :account and m.entryId in :entries and"
                                + LAST,
                        UUID.class)
                .setParameter("account", account.id())
                .setParameter("entries", entries)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
