package org.cadre.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.Shore;
import org.cadre.text.Language;
import org.jsoup.Jsoup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes what can be found and finds it. */
@ApplicationScoped
class SearchRepository {

    private static final String FOUND =
            """
            select s.module_version_id, s.kind, s.lesson_key, s.block_key, s.title, s.text
            from search_text s
            where match (s.words) against (:words in boolean mode)
              and s.module_version_id in (:modules)
              and (:whole or s.kind in ('MODULE', 'LESSON'))
              and (s.language = :language or s.kind <> 'MODULE' and s.language = 'EN' and not exists (
                select 1 from search_text o where o.module_version_id = s.module_version_id
                and o.language = :language and o.kind <> 'MODULE'))
              and (s.variant = :shore or s.variant is null and not exists (
                select 1 from search_text v where v.module_version_id = s.module_version_id
                and v.language = s.language and v.lesson_key = s.lesson_key
                and v.block_key = s.block_key and v.variant = :shore))
            order by field(s.kind, 'MODULE', 'LESSON', 'BLOCK', 'WORD'),
              match (s.words) against (:words in boolean mode) desc, s.position, s.id
            """;

    @PersistenceContext EntityManager em;

    /** Versions of which nothing can be found yet. */
    List<ModuleVersionId> listMissing() {
        return em.createQuery(
                        "select m.id from ModuleVersion m where not exists (select 1 from"
                                + " SearchText s where s.moduleVersionId = m.id)",
                        UUID.class)
                .getResultStream()
                .map(ModuleVersionId::new)
                .toList();
    }

    /** Locks the version; whether nothing can be found of it yet. */
    boolean lockMissing(ModuleVersionId version) {
        em.find(ModuleVersion.class, version.id(), LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(
                                "select count(s) from SearchText s where s.moduleVersionId ="
                                        + " :version",
                                Long.class)
                        .setParameter("version", version.id())
                        .getSingleResult()
                == 0;
    }

    void index(ModuleVersionId version, Instant at) {
        indexModule(version.id(), at);
        indexLessons(version.id(), at);
        indexWords(version.id(), at);
        em.flush();
        em.clear();
    }

    private void indexModule(UUID version, Instant at) {
        var module = em.find(ModuleVersion.class, version);
        for (var language : Language.values()) {
            em.persist(
                    new SearchText(
                            version,
                            language,
                            SearchKind.MODULE,
                            0,
                            module.title(language),
                            module.code() + ". " + module.summary(language),
                            at));
        }
    }

    private void indexLessons(UUID version, Instant at) {
        em.createQuery(
                        "select l.language, l.lessonKey, l.position, l.title from TaughtLesson l"
                                + " where l.module.id = :version",
                        Object[].class)
                .setParameter("version", version)
                .getResultList()
                .forEach(
                        row ->
                                em.persist(
                                        new SearchText(
                                                        version,
                                                        (Language) row[0],
                                                        SearchKind.LESSON,
                                                        (int) row[2],
                                                        (String) row[3],
                                                        "",
                                                        at)
                                                .at((String) row[1], null, null)));
        em.createQuery(
                        "select l.language, l.lessonKey, l.position, l.title, b.position,"
                                + " b.variant, b.text from TaughtBlock b join b.lesson l where"
                                + " l.module.id = :version",
                        Object[].class)
                .setParameter("version", version)
                .getResultList()
                .forEach(row -> indexBlock(version, row, at));
    }

    private void indexBlock(UUID version, Object[] row, Instant at) {
        var block = (BlockText) row[6];
        if (block.kind() != BlockKind.CHECK) {
            var title = block.heading().isEmpty() ? (String) row[3] : block.heading();
            var place = 1000 * (int) row[2] + (int) row[4];
            em.persist(
                    new SearchText(
                                    version,
                                    (Language) row[0],
                                    SearchKind.BLOCK,
                                    place,
                                    title,
                                    plain(block),
                                    at)
                            .at((String) row[1], block.blockKey(), (Shore) row[5]));
        }
    }

    /** The words of a block; of a drawing those in it. */
    private static String plain(BlockText block) {
        var body =
                block.kind() == BlockKind.CARD
                        ? block.body().replace('\n', ' ')
                        : Jsoup.parseBodyFragment(block.body()).text();
        return (block.subtitle() + " " + body).strip();
    }

    private void indexWords(UUID version, Instant at) {
        var lessons = firstLessons(version);
        em.createQuery(
                        "select w from GlossaryWord w where w.module.id = :version",
                        GlossaryWord.class)
                .setParameter("version", version)
                .getResultList()
                .forEach(
                        word -> {
                            var text = word.found(version, at);
                            em.persist(
                                    Optional.ofNullable(lessons.get(word.id()))
                                            .map(lesson -> text.at(lesson, null, null))
                                            .orElse(text));
                        });
    }

    /** The first lesson that uses each word. */
    private Map<UUID, String> firstLessons(UUID version) {
        return em.createQuery(
                        "select w.id, l.lessonKey from TaughtBlock b join b.lesson l join b.words w"
                                + " where l.module.id = :version order by l.position",
                        Object[].class)
                .setParameter("version", version)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (UUID) row[0],
                                row -> (String) row[1],
                                (first, later) -> first));
    }

    /**
     * One statement.
     *
     * @param whole whether texts and words may be found besides the titles
     */
    @SuppressWarnings("unchecked") // a native query knows no types
    List<SearchHit> find(
            SearchWords words,
            Collection<ModuleVersionId> modules,
            boolean whole,
            Optional<Shore> shore,
            Language language,
            int limit) {
        List<Object[]> rows =
                em.createNativeQuery(FOUND)
                        .setParameter("words", words.expression())
                        .setParameter("modules", ids(modules))
                        .setParameter("whole", whole)
                        .setParameter("shore", shore.map(Enum::name).orElse(""))
                        .setParameter("language", language.name())
                        .setMaxResults(limit)
                        .getResultList();
        return rows.stream().map(row -> hit(row, words)).toList();
    }

    private static List<UUID> ids(Collection<ModuleVersionId> ids) {
        return ids.stream().map(ModuleVersionId::id).toList();
    }

    private static SearchHit hit(Object[] row, SearchWords words) {
        return new SearchHit(
                new ModuleVersionId(
                        row[0] instanceof UUID id ? id : UUID.fromString(row[0].toString())),
                SearchKind.valueOf(row[1].toString()),
                Optional.ofNullable((String) row[2]),
                Optional.ofNullable((String) row[3]),
                (String) row[4],
                Excerpt.of((String) row[5], words));
    }
}
