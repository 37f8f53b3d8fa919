package org.cadre.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.Forgetting.Erased;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SceneRepository {

    @PersistenceContext EntityManager em;

    /** A playthrough with the scene it is of. */
    record Played(Playthrough playthrough, StoredScene scene) {}

    /** A scene with its title in one language. */
    record Titled(StoredScene scene, String title, Language language) {}

    void add(Object entity) {
        em.persist(entity);
    }

    /** What is pending goes out now, so that a race is noticed within the use case. */
    void flush() {
        em.flush();
    }

    void remove(Reflection reflection) {
        em.remove(reflection);
    }

    boolean hasScenes(ModuleVersionId version) {
        return !em.createQuery(
                        "select s.id from StoredScene s where s.id.moduleVersionId = :version",
                        Object.class)
                .setParameter("version", version.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<StoredScene> find(SceneId id) {
        return Optional.ofNullable(em.find(StoredScene.class, id));
    }

    /** In the language if the module has it, else in English. */
    SceneText getText(SceneId id, Language language) {
        var read =
                em.createQuery(
                                "select t from SceneText t where t.id.moduleVersionId = :version"
                                        + " and t.id.sceneKey = :key and t.id.language in"
                                        + " (:language, 'en')",
                                SceneText.class)
                        .setParameter("version", id.moduleVersionId())
                        .setParameter("key", id.sceneKey())
                        .setParameter("language", language.tag())
                        .getResultList();
        return read.stream()
                .filter(text -> text.language() == language)
                .findFirst()
                .or(() -> read.stream().findFirst())
                .orElseThrow(() -> new NotFound("scene " + id));
    }

    /** The scenes of these versions in their order, each in the language or else in English. */
    List<SceneText> listTexts(Collection<ModuleVersionId> versions, Language language) {
        var texts = new LinkedHashMap<SceneId, SceneText>();
        em.createQuery(
                        "select t from StoredScene s join SceneText t on t.id.moduleVersionId ="
                                + " s.id.moduleVersionId and t.id.sceneKey = s.id.sceneKey where"
                                + " s.id.moduleVersionId in :versions and t.id.language in"
                                + " (:language, 'en') order by s.position",
                        SceneText.class)
                .setParameter("versions", versions.stream().map(ModuleVersionId::id).toList())
                .setParameter("language", language.tag())
                .getResultStream()
                .forEach(
                        text ->
                                texts.merge(
                                        text.sceneId(),
                                        text,
                                        (one, other) -> one.language() == language ? one : other));
        return List.copyOf(texts.values());
    }

    /** The scenes of a version in their order, without their texts. */
    List<Titled> listTitled(ModuleVersionId version, Language language) {
        var titled = new LinkedHashMap<SceneId, Titled>();
        em.createQuery(
                        "select s, t.title, t.id.language from StoredScene s join SceneText t on"
                                + " t.id.moduleVersionId = s.id.moduleVersionId and t.id.sceneKey ="
                                + " s.id.sceneKey where s.id.moduleVersionId = :version and"
                                + " t.id.language in (:language, 'en') order by s.position",
                        Object[].class)
                .setParameter("version", version.id())
                .setParameter("language", language.tag())
                .getResultStream()
                .map(
                        row ->
                                new Titled(
                                        (StoredScene) row[0],
                                        (String) row[1],
                                        Language.find((String) row[2]).orElse(Language.EN)))
                .forEach(
                        row ->
                                titled.merge(
                                        row.scene().id(),
                                        row,
                                        (one, other) -> one.language() == language ? one : other));
        return List.copyOf(titled.values());
    }

    /** How many scenes each version has; one without scenes is missing. */
    Map<ModuleVersionId, Integer> countScenes(Collection<ModuleVersionId> versions) {
        var counts = new LinkedHashMap<ModuleVersionId, Integer>();
        em.createQuery(
                        "select s.id.moduleVersionId, count(s.id.sceneKey) from StoredScene s where"
                                + " s.id.moduleVersionId in :versions group by"
                                + " s.id.moduleVersionId",
                        Object[].class)
                .setParameter("versions", versions.stream().map(ModuleVersionId::id).toList())
                .getResultList()
                .forEach(
                        row ->
                                counts.put(
                                        new ModuleVersionId((UUID) row[0]),
                                        ((Number) row[1]).intValue()));
        return counts;
    }

    /** How many scenes of a version a person has passed. */
    int countPassed(PersonId person, ModuleVersionId version) {
        return em.createQuery(
                        "select count(distinct p.sceneKey) from Playthrough p where p.personId ="
                                + " :person and p.moduleVersionId = :version and p.passed = true",
                        Long.class)
                .setParameter("person", person.id())
                .setParameter("version", version.id())
                .getSingleResult()
                .intValue();
    }

    /** The playthroughs of a person in a version, first one first. */
    List<Playthrough> listPlaythroughs(PersonId person, ModuleVersionId version) {
        return em.createQuery(
                        "select p from Playthrough p where p.personId = :person and"
                                + " p.moduleVersionId = :version order by p.number",
                        Playthrough.class)
                .setParameter("person", person.id())
                .setParameter("version", version.id())
                .getResultList();
    }

    void lockPlaythroughs(PersonId person, ModuleVersionId version) {
        em.createQuery(
                        "select p from Playthrough p where p.personId = :person and"
                                + " p.moduleVersionId = :version order by p.id",
                        Playthrough.class)
                .setParameter("person", person.id())
                .setParameter("version", version.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void movePlaythroughs(PersonId person, SceneId scene, ModuleVersionId to) {
        em.createQuery(
                        "update Playthrough p set p.moduleVersionId = :to where p.personId ="
                                + " :person and p.moduleVersionId = :from and p.sceneKey = :key")
                .setParameter("to", to.id())
                .setParameter("person", person.id())
                .setParameter("from", scene.moduleVersionId())
                .setParameter("key", scene.sceneKey())
                .executeUpdate();
    }

    /** A playthrough of this person, locked; somebody else's does not exist. */
    Playthrough lockOwn(PlaythroughId id, PersonId person) {
        return Optional.ofNullable(
                        em.find(Playthrough.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(playthrough -> playthrough.person().equals(person))
                .orElseThrow(() -> new NotFound("playthrough " + id));
    }

    Played getOwn(PlaythroughId id, PersonId person) {
        return em.createQuery(
                        "select p, s from Playthrough p join StoredScene s on s.id.moduleVersionId"
                                + " = p.moduleVersionId and s.id.sceneKey = p.sceneKey where p.id ="
                                + " :id and p.personId = :person",
                        Object[].class)
                .setParameter("id", id.id())
                .setParameter("person", person.id())
                .getResultStream()
                .map(row -> new Played((Playthrough) row[0], (StoredScene) row[1]))
                .findFirst()
                .orElseThrow(() -> new NotFound("playthrough " + id));
    }

    List<Choice> listChoices(PlaythroughId id) {
        return em.createQuery(
                        "select c from Choice c where c.id.playthroughId = :id order by c.id.step",
                        Choice.class)
                .setParameter("id", id.id())
                .getResultList();
    }

    List<Reflection> listReflections(PlaythroughId id) {
        return em.createQuery(
                        "select n from Reflection n where n.id.playthroughId = :id order by"
                                + " n.id.question",
                        Reflection.class)
                .setParameter("id", id.id())
                .getResultList();
    }

    /** With their choices, which go by the foreign key: nobody may delete a single one. */
    void forgetPlaythroughs(Erased erased) {
        em.createQuery(
                        "delete from Playthrough p where p.personId = :person and"
                                + " p.moduleVersionId not in :evidence")
                .setParameter("person", erased.person().id())
                .setParameter("evidence", erased.evidenceOrNone())
                .executeUpdate();
    }

    void forgetReflections(PersonId person) {
        em.createQuery(
                        "delete from Reflection r where r.id.playthroughId in (select p.id from"
                                + " Playthrough p where p.personId = :person)")
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
