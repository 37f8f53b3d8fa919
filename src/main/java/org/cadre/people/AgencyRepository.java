package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.persistence.ByName;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Like;
import org.cadre.platform.refusal.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgencyRepository {

    private static final String ROW =
            "select a.id, a.name, a.country.code, (select count(u) from Unit u where u.agency = a),"
                + " (select count(p) from Person p where p.agency = a and p.state <> DEACTIVATED)"
                + " from Agency a";

    private static final String MATCHES =
            " where a.name like :text escape '!' and (:country is null or a.country.code ="
                    + " :country)";

    @PersistenceContext EntityManager em;

    /** Locked until the end of the transaction: who names its units comes one at a time. */
    Agency lock(AgencyId id) {
        return Optional.ofNullable(em.find(Agency.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("agency " + id));
    }

    Country lockCountry(String code) {
        return Optional.ofNullable(em.find(Country.class, code, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("country " + code));
    }

    Optional<Country> findCountry(String code) {
        return Optional.ofNullable(em.find(Country.class, code));
    }

    Optional<AgencyId> findByName(String name) {
        return em.createQuery("select a.id from Agency a where a.name = :name", UUID.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(AgencyId::new);
    }

    Optional<UnitId> findUnitByName(AgencyId agency, String name) {
        return em.createQuery(
                        "select u.id from Unit u where u.agency.id = :agency and u.name = :name",
                        UUID.class)
                .setParameter("agency", agency.id())
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(UnitId::new);
    }

    /** In the order of reading: towards the start when the keyset looks backwards. */
    List<AgencyRow> list(AgencyFilter filter, Keyset keyset, int limit) {
        var byName = new ByName(keyset, "Agency", "a");
        var query =
                em.createQuery(
                        ROW + byName.join() + MATCHES + byName.beyondMark() + byName.order(),
                        Object[].class);
        byName.fill(query);
        return query.setParameter("text", Like.containing(filter.text()))
                .setParameter("country", filter.country().orElse(null))
                .setMaxResults(limit)
                .getResultStream()
                .map(
                        c ->
                                new AgencyRow(
                                        new AgencyId((UUID) c[0]),
                                        (String) c[1],
                                        (String) c[2],
                                        (Long) c[3],
                                        (Long) c[4]))
                .toList();
    }

    List<AgencyChoice> listChoices() {
        return em.createQuery("select a.id, a.name from Agency a order by a.name", Object[].class)
                .getResultStream()
                .map(c -> new AgencyChoice(new AgencyId((UUID) c[0]), (String) c[1]))
                .toList();
    }

    List<UnitRow> listUnits() {
        return em.createQuery(
                        "select u.id, u.name, u.agency.id from Unit u order by u.name, u.id",
                        Object[].class)
                .getResultStream()
                .map(
                        c ->
                                new UnitRow(
                                        new UnitId((UUID) c[0]),
                                        (String) c[1],
                                        new AgencyId((UUID) c[2])))
                .toList();
    }

    AgencyDetail get(AgencyId id) {
        var agency =
                Optional.ofNullable(em.find(Agency.class, id.id()))
                        .orElseThrow(() -> new NotFound("agency " + id));
        var units = listUnits().stream().filter(unit -> unit.agency().equals(id)).toList();
        return new AgencyDetail(
                id, agency.version(), agency.name(), agency.kind(), agency.country().code(), units);
    }

    List<AgencyQueries.Described> listDescribed(Collection<AgencyId> ids) {
        return em.createQuery(
                        "select a.id, a.name, a.kind, a.country.code from Agency a where a.id in"
                                + " :ids order by a.name",
                        Object[].class)
                .setParameter("ids", ids.stream().map(AgencyId::id).toList())
                .getResultStream()
                .map(
                        c ->
                                new AgencyQueries.Described(
                                        new AgencyId((UUID) c[0]),
                                        (String) c[1],
                                        (AgencyKind) c[2],
                                        (String) c[3]))
                .toList();
    }
}
