package org.cadre.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.Shore;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the catalogue in rows: a fixed number of statements, whatever the size. */
@ApplicationScoped
class ModuleRowRepository {

    /** What names an edition: it is read at each use, all else only once on a node. */
    private static final String EDITION =
            "select m.id, m.state, t, m.code from ModuleVersion m join Track t on t.code ="
                    + " m.trackCode";

    /** Here and not by the database, which would write the titles into a table of the moment. */
    private static final Comparator<Object[]> BY_TRACK_AND_CODE =
            Comparator.comparing((Object[] row) -> ((Track) row[2]).position())
                    .thenComparing(row -> (String) row[3]);

    private static final String CHECKS =
            "(select count(distinct b.text.questionKey) from TaughtBlock b where b.lesson.module ="
                    + " m)";

    private static final String ROW =
            "select m, t, (select count(distinct l.lessonKey) from TaughtLesson l where l.module ="
                    + " m), "
                    + CHECKS
                    + " from ModuleVersion m join Track t on t.code = m.trackCode";

    @PersistenceContext EntityManager em;
    @Inject Shelf shelf;

    List<ModuleRow> listPublished(Language language) {
        return rows(
                em.createQuery(
                                EDITION
                                        + " where m.state ="
                                        + " org.cadre.catalogue.VersionState.PUBLISHED",
                                Object[].class)
                        .getResultList(),
                language);
    }

    List<ModuleRow> list(Collection<ModuleVersionId> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows(
                em.createQuery(EDITION + " where m.id in :ids", Object[].class)
                        .setParameter("ids", ids.stream().map(ModuleVersionId::id).toList())
                        .getResultList(),
                language);
    }

    /** By track and code; those that are not known yet are read by one statement. */
    private List<ModuleRow> rows(List<Object[]> found, Language language) {
        var editions =
                found.stream()
                        .sorted(BY_TRACK_AND_CODE)
                        .map(row -> edition(row, language))
                        .toList();
        var known = new HashMap<>(shelf.rows().getAllPresent(editions));
        var missing =
                editions.stream()
                        .filter(edition -> !known.containsKey(edition))
                        .map(Shelf.Edition::id)
                        .toList();
        if (!missing.isEmpty()) {
            em.createQuery(ROW + " where m.id in :ids", Object[].class)
                    .setParameter("ids", missing)
                    .getResultStream()
                    .map(row -> row(row, language))
                    .forEach(
                            row ->
                                    known.put(
                                            new Shelf.Edition(
                                                    row.id().id(),
                                                    row.state(),
                                                    row.trackTitle(),
                                                    language),
                                            row));
            shelf.rows().putAll(known);
        }
        return editions.stream().map(known::get).toList();
    }

    private static Shelf.Edition edition(Object[] row, Language language) {
        return new Shelf.Edition(
                (UUID) row[0],
                (VersionState) row[1],
                ((Track) row[2]).title().in(language),
                language);
    }

    private Optional<Shelf.Edition> edition(ModuleVersionId id, Language language) {
        return em.createQuery(EDITION + " where m.id = :id", Object[].class)
                .setParameter("id", id.id())
                .getResultStream()
                .map(row -> edition(row, language))
                .findFirst();
    }

    private static ModuleRow row(Object[] row, Language language) {
        return ((ModuleVersion) row[0])
                .row(
                        (Track) row[1],
                        new ModuleSize(((Long) row[2]).intValue(), ((Long) row[3]).intValue()),
                        language);
    }

    Optional<ModuleVersionId> findLatest(String code) {
        return em.createQuery(
                        "select m.id from ModuleVersion m where m.code = :code"
                                + " and m.state = org.cadre.catalogue.VersionState.PUBLISHED",
                        UUID.class)
                .setParameter("code", code)
                .getResultStream()
                .map(ModuleVersionId::new)
                .findFirst();
    }

    Optional<NewerVersion> findNewer(ModuleVersionId id, Language language) {
        return em.createQuery(
                        "select n, o.number from ModuleVersion o join ModuleVersion n on n.code ="
                                + " o.code and n.state = org.cadre.catalogue.VersionState.PUBLISHED"
                                + " where o.id = :id",
                        Object[].class)
                .setParameter("id", id.id())
                .getResultStream()
                .map(row -> ((ModuleVersion) row[0]).seenFrom((VersionNumber) row[1], language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Set<ModuleVersionId> findLatest(Collection<String> codes) {
        return em.createQuery(
                        "select m.id from ModuleVersion m where m.code in :codes"
                                + " and m.state = org.cadre.catalogue.VersionState.PUBLISHED",
                        UUID.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(ModuleVersionId::new)
                .collect(Collectors.toSet());
    }

    Map<ModuleVersionId, ModuleSize> sizes(Collection<ModuleVersionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var sizes = new HashMap<ModuleVersionId, ModuleSize>();
        em.createQuery(
                        "select l.module.id, count(distinct l.lessonKey), count(distinct"
                            + " b.text.questionKey) from TaughtLesson l left join TaughtBlock b on"
                            + " b.lesson = l and b.variant is null where l.module.id in :ids group"
                            + " by l.module.id",
                        Object[].class)
                .setParameter("ids", ids.stream().map(ModuleVersionId::id).toList())
                .getResultStream()
                .forEach(
                        row ->
                                sizes.put(
                                        new ModuleVersionId((UUID) row[0]),
                                        new ModuleSize(
                                                ((Long) row[1]).intValue(),
                                                ((Long) row[2]).intValue())));
        return sizes;
    }

    /** To the letter: the database takes capitals for small letters. */
    boolean hasLesson(ModuleVersionId id, String key) {
        return em.createQuery(
                        "select distinct l.lessonKey from TaughtLesson l where l.module.id = :id"
                                + " and l.lessonKey = :key",
                        String.class)
                .setParameter("id", id.id())
                .setParameter("key", key)
                .getResultList()
                .contains(key);
    }

    /** To the letter, as {@link #hasLesson}. */
    boolean hasBlock(ModuleVersionId id, String lesson, String block) {
        return em.createQuery(
                        "select distinct l.lessonKey, b.text.blockKey from TaughtBlock b join"
                                + " b.lesson l where l.module.id = :id and l.lessonKey = :lesson"
                                + " and b.text.blockKey = :block",
                        Object[].class)
                .setParameter("id", id.id())
                .setParameter("lesson", lesson)
                .setParameter("block", block)
                .getResultStream()
                .anyMatch(row -> row[0].equals(lesson) && row[1].equals(block));
    }

    Optional<ModuleDetail> findDetail(ModuleVersionId id, Language language) {
        return edition(id, language)
                .map(edition -> shelf.details().get(edition, any -> readDetail(id, language)));
    }

    private ModuleDetail readDetail(ModuleVersionId id, Language language) {
        var found =
                em.createQuery(
                                "select distinct m, t, "
                                        + CHECKS
                                        + " from ModuleVersion m join Track t on t.code ="
                                        + " m.trackCode left join fetch m.outcomes left join fetch"
                                        + " m.tags left join fetch m.prerequisites where m.id ="
                                        + " :id",
                                Object[].class)
                        .setParameter("id", id.id())
                        .getResultList();
        var module = (ModuleVersion) found.getFirst()[0];
        var lessons = lessons(id);
        var shown = shown(lessons.keySet(), language);
        return module.detail(
                (Track) found.getFirst()[1],
                shown,
                lessons.keySet(),
                lessons.getOrDefault(shown, List.of()),
                ((Long) found.getFirst()[2]).intValue(),
                sources(id));
    }

    /** Lessons by language, in reading order, with the row's own id for the text. */
    private Map<Language, List<LessonRow>> lessons(ModuleVersionId id) {
        var byLanguage = new EnumMap<Language, List<LessonRow>>(Language.class);
        em.createQuery(
                        "select l.language, l.lessonKey, l.position, l.title, l.minutes,"
                            + " l.kilobytes from TaughtLesson l where l.module.id = :id order by"
                            + " l.position",
                        Object[].class)
                .setParameter("id", id.id())
                .getResultStream()
                .forEach(
                        row ->
                                byLanguage
                                        .computeIfAbsent(
                                                (Language) row[0], any -> new ArrayList<>())
                                        .add(lesson(row)));
        return byLanguage;
    }

    private static LessonRow lesson(Object[] row) {
        return new LessonRow(
                (String) row[1], (int) row[2], (String) row[3], (int) row[4], (int) row[5]);
    }

    /** The lessons of each version in the language that its reader is shown. */
    Map<ModuleVersionId, List<LessonRow>> lessons(
            Collection<ModuleVersionId> ids, Language language) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<ModuleVersionId, Map<Language, List<LessonRow>>>();
        em.createQuery(
                        "select l.language, l.lessonKey, l.position, l.title, l.minutes,"
                            + " l.kilobytes, l.module.id from TaughtLesson l where l.module.id in"
                            + " :ids order by l.position",
                        Object[].class)
                .setParameter("ids", ids.stream().map(ModuleVersionId::id).toList())
                .getResultStream()
                .forEach(
                        row ->
                                all.computeIfAbsent(
                                                new ModuleVersionId((UUID) row[6]),
                                                any -> new EnumMap<>(Language.class))
                                        .computeIfAbsent(
                                                (Language) row[0], any -> new ArrayList<>())
                                        .add(lesson(row)));
        var lessons = new HashMap<ModuleVersionId, List<LessonRow>>();
        all.forEach((id, by) -> lessons.put(id, by.get(shown(by.keySet(), language))));
        return lessons;
    }

    private static Language shown(Set<Language> languages, Language wanted) {
        if (languages.contains(wanted) || languages.isEmpty()) {
            return wanted;
        }
        return languages.contains(Language.EN) ? Language.EN : languages.iterator().next();
    }

    private List<SourceRow> sources(ModuleVersionId id) {
        return em.createQuery(
                        "select s from Source s where s.module.id = :id order by s.position",
                        Source.class)
                .setParameter("id", id.id())
                .getResultStream()
                .map(Source::row)
                .toList();
    }

    /**
     * Three statements at the first time: the lessons with their module, the blocks, and what the
     * blocks refer to.
     */
    Optional<LessonText> findLesson(
            ModuleVersionId id, String key, Language language, Optional<Shore> shore) {
        return edition(id, language)
                .map(edition -> new Shelf.Page(edition, key, shore.orElse(null)))
                .map(page -> shelf.lessons().get(page, any -> readLesson(id, page, shore)));
    }

    private @Nullable LessonText readLesson(
            ModuleVersionId id, Shelf.Page page, Optional<Shore> shore) {
        return texts(id, page.edition().language(), shore, row -> row[1].equals(page.lesson()))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** All lessons in reading order, by the same three statements. */
    List<LessonText> listLessons(ModuleVersionId id, Language language, Optional<Shore> shore) {
        return texts(id, language, shore, row -> true);
    }

    private List<LessonText> texts(
            ModuleVersionId id,
            Language language,
            Optional<Shore> shore,
            Predicate<Object[]> wanted) {
        var all =
                em.createQuery(
                                "select l.language, l.lessonKey, l.position, l.title, l.minutes,"
                                    + " l.kilobytes, l.id, m from TaughtLesson l join l.module m"
                                    + " where m.id = :id order by l.position",
                                Object[].class)
                        .setParameter("id", id.id())
                        .getResultList();
        var languages = new LinkedHashSet<Language>();
        all.forEach(row -> languages.add((Language) row[0]));
        if (languages.isEmpty()) {
            return List.of();
        }
        var shown = shown(languages, language);
        var lessons = all.stream().filter(row -> row[0] == shown).toList();
        var chosen = lessons.stream().filter(wanted).toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        var ids = chosen.stream().map(row -> (UUID) row[6]).toList();
        var blocks = blocks(ids, shore);
        var references = references(ids, shore);
        return chosen.stream()
                .map(
                        row ->
                                text(
                                        row,
                                        shown,
                                        lessons,
                                        blocks.getOrDefault((UUID) row[6], List.of()),
                                        references.getOrDefault((UUID) row[6], References.none())))
                .toList();
    }

    private LessonText text(
            Object[] row,
            Language shown,
            List<Object[]> lessons,
            List<BlockText> blocks,
            References references) {
        var outline = new ArrayList<OutlineEntry>();
        blocks.forEach(
                block ->
                        block.sectionHeading()
                                .ifPresent(
                                        heading ->
                                                outline.add(
                                                        new OutlineEntry(
                                                                block.blockKey(), heading))));
        return ((ModuleVersion) row[7])
                .lesson(
                        shown,
                        lesson(row),
                        LessonMarkup.of(blocks, shown),
                        blocks.stream().map(block -> block.place(shown)).toList(),
                        outline,
                        references.words(),
                        references.sources(),
                        lessons.stream().map(ModuleRowRepository::lesson).toList());
    }

    /** The blocks as that shore reads them: a variant takes the place of the common one. */
    private Map<UUID, List<BlockText>> blocks(List<UUID> lessons, Optional<Shore> shore) {
        var byPosition = new HashMap<UUID, TreeMap<Integer, BlockText>>();
        em.createQuery(
                        "select b.position, b.text, b.lesson.id from TaughtBlock b where"
                                + " b.lesson.id in :lessons"
                                + " and (b.variant is null or b.variant = :shore)"
                                + " order by case when b.variant is null then 0 else 1 end",
                        Object[].class)
                .setParameter("lessons", lessons)
                .setParameter("shore", shore.orElse(null))
                .getResultStream()
                .forEach(
                        row ->
                                byPosition
                                        .computeIfAbsent((UUID) row[2], any -> new TreeMap<>())
                                        .put((Integer) row[0], (BlockText) row[1]));
        var blocks = new HashMap<UUID, List<BlockText>>();
        byPosition.forEach((lesson, placed) -> blocks.put(lesson, List.copyOf(placed.values())));
        return blocks;
    }

    private record References(List<SourceRow> sources, List<WordRow> words) {

        static References none() {
            return new References(List.of(), List.of());
        }

        static References of(Collection<Source> sources, Collection<GlossaryWord> words) {
            return new References(
                    sources.stream()
                            .sorted(Comparator.comparingInt(Source::position))
                            .map(Source::row)
                            .toList(),
                    words.stream()
                            .sorted(Comparator.comparingInt(GlossaryWord::position))
                            .map(GlossaryWord::row)
                            .toList());
        }
    }

    /** Sources and words of lessons by one statement: a source or a word in each row. */
    private Map<UUID, References> references(List<UUID> lessons, Optional<Shore> shore) {
        var sources = new HashMap<UUID, Set<Source>>();
        var words = new HashMap<UUID, Set<GlossaryWord>>();
        em.createQuery(
                        "select s, w, b.lesson.id from TaughtBlock b left join b.sources s left"
                                + " join b.words w where b.lesson.id in :lessons and (b.variant is"
                                + " null or b.variant = :shore)",
                        Object[].class)
                .setParameter("lessons", lessons)
                .setParameter("shore", shore.orElse(null))
                .getResultStream()
                .forEach(
                        row -> {
                            if (row[0] != null) {
                                sources.computeIfAbsent((UUID) row[2], any -> new HashSet<>())
                                        .add((Source) row[0]);
                            }
                            if (row[1] != null) {
                                words.computeIfAbsent((UUID) row[2], any -> new HashSet<>())
                                        .add((GlossaryWord) row[1]);
                            }
                        });
        var references = new HashMap<UUID, References>();
        lessons.forEach(
                lesson ->
                        references.put(
                                lesson,
                                References.of(
                                        sources.getOrDefault(lesson, Set.of()),
                                        words.getOrDefault(lesson, Set.of()))));
        return references;
    }
}
