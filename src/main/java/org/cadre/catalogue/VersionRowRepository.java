package org.cadre.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.Shore;
import org.cadre.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads versions for authors: a fixed number of statements, whatever the size. */
@ApplicationScoped
class VersionRowRepository {

    @PersistenceContext EntityManager em;

    /** Three statements: the versions with their tags, their languages, their ended sources. */
    List<VersionRow> list(Language language, LocalDate today) {
        var languages = languages();
        var ended = ended(today);
        return em.createQuery(
                        "select distinct m from ModuleVersion m left join fetch m.tags order by"
                            + " m.code, m.number.major desc, m.number.minor desc, m.number.patch"
                            + " desc",
                        ModuleVersion.class)
                .getResultStream()
                .map(
                        version ->
                                version.versionRow(
                                        language,
                                        languages.getOrDefault(version.id().id(), List.of()),
                                        ended.getOrDefault(version.id().id(), List.of()),
                                        today))
                .toList();
    }

    private Map<UUID, List<Language>> languages() {
        var byVersion = new HashMap<UUID, List<Language>>();
        em.createQuery(
                        "select distinct l.module.id, l.language from TaughtLesson l",
                        Object[].class)
                .getResultStream()
                .forEach(
                        row ->
                                byVersion
                                        .computeIfAbsent((UUID) row[0], any -> new ArrayList<>())
                                        .add((Language) row[1]));
        byVersion.values().forEach(list -> list.sort(null));
        return byVersion;
    }

    private Map<UUID, List<ReviewRule.Ended>> ended(LocalDate today) {
        var byVersion = new HashMap<UUID, List<ReviewRule.Ended>>();
        em.createQuery(
                        "select s.module.id, s.sourceKey, s.shortName, s.validUntil from Source s"
                                + " where s.validUntil <= :today order by s.position",
                        Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .forEach(
                        row ->
                                byVersion
                                        .computeIfAbsent((UUID) row[0], any -> new ArrayList<>())
                                        .add(
                                                new ReviewRule.Ended(
                                                        (String) row[1],
                                                        (String) row[2],
                                                        (LocalDate) row[3])));
        return byVersion;
    }

    /** Three statements: the outcomes, the sources, the blocks. */
    Map<ModuleVersionId, VersionContent> contents(
            Collection<ModuleVersionId> versions, Language language) {
        var ids = versions.stream().map(ModuleVersionId::id).distinct().toList();
        var sources = sources(ids);
        var blocks = blocks(ids);
        var contents = new HashMap<ModuleVersionId, VersionContent>();
        em.createQuery(
                        "select distinct m from ModuleVersion m left join fetch m.outcomes where"
                                + " m.id in :ids",
                        ModuleVersion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(
                        version -> {
                            var id = version.id();
                            var texts = blocks.getOrDefault(id.id(), Map.of());
                            var shown = shown(texts.keySet(), language);
                            contents.put(
                                    id,
                                    new VersionContent(
                                            shown,
                                            version.outcomeRows(shown),
                                            sources.getOrDefault(id.id(), List.of()),
                                            texts.getOrDefault(shown, List.of())));
                        });
        return contents;
    }

    private static Language shown(Set<Language> languages, Language wanted) {
        return languages.contains(wanted) || languages.isEmpty() ? wanted : Language.EN;
    }

    private Map<UUID, List<SourceRow>> sources(Collection<UUID> ids) {
        var byVersion = new HashMap<UUID, List<SourceRow>>();
        em.createQuery(
                        "select s.module.id, s from Source s where s.module.id in :ids order by"
                                + " s.position",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(
                        row ->
                                byVersion
                                        .computeIfAbsent((UUID) row[0], any -> new ArrayList<>())
                                        .add(((Source) row[1]).row()));
        return byVersion;
    }

    private Map<UUID, Map<Language, List<BlockRow>>> blocks(Collection<UUID> ids) {
        var byVersion = new HashMap<UUID, Map<Language, List<BlockRow>>>();
        em.createQuery(
                        "select l.module.id, l.language, l.lessonKey, l.title, b.variant, b.text"
                            + " from TaughtBlock b join b.lesson l where l.module.id in :ids order"
                            + " by l.position, b.position, b.variant",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(
                        row ->
                                byVersion
                                        .computeIfAbsent((UUID) row[0], any -> new HashMap<>())
                                        .computeIfAbsent(
                                                (Language) row[1], any -> new ArrayList<>())
                                        .add(block(row)));
        return byVersion;
    }

    private static BlockRow block(Object[] row) {
        var text = (BlockText) row[5];
        return new BlockRow(
                (String) row[2],
                (String) row[3],
                text.blockKey(),
                Optional.ofNullable((Shore) row[4]),
                text.kind(),
                Optional.ofNullable(text.questionKey()),
                text.heading(),
                text.words(),
                text.toString());
    }

    /** By one statement. */
    Set<String> sameLessons(ModuleVersionId older, ModuleVersionId newer) {
        var blocks = blocks(List.of(older.id(), newer.id()));
        var before = blocks.getOrDefault(older.id(), Map.of());
        var after = blocks.getOrDefault(newer.id(), Map.of());
        var same = new HashSet<String>();
        var changed = new HashSet<String>();
        before.forEach(
                (language, rows) -> {
                    var now = said(after.getOrDefault(language, List.of()));
                    if (!now.isEmpty()) {
                        said(rows)
                                .forEach(
                                        (lesson, text) ->
                                                (text.equals(now.get(lesson)) ? same : changed)
                                                        .add(lesson));
                    }
                });
        same.removeAll(changed);
        return same;
    }

    /** What each lesson says, block by block. */
    private static Map<String, List<String>> said(List<BlockRow> blocks) {
        return blocks.stream()
                .collect(
                        Collectors.groupingBy(
                                BlockRow::lesson,
                                Collectors.mapping(
                                        block -> block.id() + block.exact(), Collectors.toList())));
    }

    List<MajorStep> listMajorSteps() {
        var older = new LinkedHashMap<UUID, List<ModuleVersionId>>();
        var published = new HashMap<UUID, Instant>();
        em.createQuery(
                        "select n.id, n.publishedAt, o.id from ModuleVersion n join ModuleVersion o"
                                + " on o.code = n.code and o.number.major < n.number.major where"
                                + " n.state = org.cadre.catalogue.VersionState.PUBLISHED order by"
                                + " n.publishedAt, n.id",
                        Object[].class)
                .getResultStream()
                .forEach(
                        row -> {
                            published.put((UUID) row[0], (Instant) row[1]);
                            older.computeIfAbsent((UUID) row[0], any -> new ArrayList<>())
                                    .add(new ModuleVersionId((UUID) row[2]));
                        });
        return older.entrySet().stream()
                .map(
                        step ->
                                new MajorStep(
                                        new ModuleVersionId(step.getKey()),
                                        published.getOrDefault(step.getKey(), Instant.EPOCH),
                                        step.getValue()))
                .toList();
    }
}
