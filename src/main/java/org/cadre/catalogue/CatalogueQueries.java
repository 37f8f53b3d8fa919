package org.cadre.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.people.Shore;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads modules and lessons. What is taught is no secret among those who are signed in. */
@UseCase
public class CatalogueQueries {

    @Inject ModuleRowRepository rows;
    @Inject VersionRowRepository versions;
    @Inject SearchRepository search;

    /** The published version of every module, by track and code. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public List<ModuleRow> listModules(Language language) {
        return rows.listPublished(language);
    }

    /** These versions, whatever their state, by id. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public Map<ModuleVersionId, ModuleRow> find(
            Collection<ModuleVersionId> ids, Language language) {
        return rows.list(ids, language).stream()
                .collect(Collectors.toMap(ModuleRow::id, Function.identity()));
    }

    /** The version that whoever begins today takes. */
    @Internal
    public Optional<ModuleVersionId> latest(String code) {
        return rows.findLatest(code);
    }

    /** As {@link #latest(String)} of several modules, by one statement. */
    @Internal
    public Set<ModuleVersionId> latest(Collection<String> codes) {
        return rows.findLatest(codes);
    }

    /**
     * What holds all these words, by kind and then by weight, by one statement.
     *
     * @param whole whether texts and words may be found besides the titles
     */
    @Internal
    public List<SearchHit> search(
            SearchWords words,
            Collection<ModuleVersionId> modules,
            boolean whole,
            Optional<Shore> shore,
            Language language,
            int limit) {
        return search.find(words, modules, whole, shore, language, limit);
    }

    /** A module version with all that its page shows. Refuses with {@link NotFound}. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public ModuleDetail getModule(ModuleVersionId id, Language language) {
        return findModule(id, language).orElseThrow(() -> new NotFound("module version " + id));
    }

    /** As {@link #getModule}, empty instead of a refusal. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public Optional<ModuleDetail> findModule(ModuleVersionId id, Language language) {
        return rows.findDetail(id, language);
    }

    /**
     * A lesson as a reader of that language and shore sees it. Refuses with {@link NotFound}.
     *
     * @param shore empty for the text that is common to all
     */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public LessonText getLesson(
            ModuleVersionId id, String lesson, Language language, Optional<Shore> shore) {
        return rows.findLesson(id, lesson, language, shore)
                .orElseThrow(() -> new NotFound("lesson " + lesson + " of module version " + id));
    }

    /** As {@link #getLesson}, all lessons in reading order, by as few statements. */
    @SignedIn
    public List<LessonText> listLessons(
            ModuleVersionId id, Language language, Optional<Shore> shore) {
        return rows.listLessons(id, language, shore);
    }

    /** The lessons of these versions, in reading order, by one statement. */
    @Internal
    public Map<ModuleVersionId, List<LessonRow>> lessons(
            Collection<ModuleVersionId> ids, Language language) {
        return rows.lessons(ids, language);
    }

    @Internal
    public boolean hasLesson(ModuleVersionId id, String lesson) {
        return rows.hasLesson(id, lesson);
    }

    /** Whether the lesson has this block, in whatever language and variant. */
    @Internal
    public boolean hasBlock(ModuleVersionId id, String lesson, String block) {
        return rows.hasBlock(id, lesson, block);
    }

    /** The published version of the same module, if it is a newer one. */
    @SignedIn
    public Optional<NewerVersion> newer(ModuleVersionId id, Language language) {
        return rows.findNewer(id, language);
    }

    /** Keys of the lessons that say the same in two versions, in each language that both have. */
    @Internal
    public Set<String> sameLessons(ModuleVersionId older, ModuleVersionId newer) {
        return versions.sameLessons(older, newer);
    }

    /** How many lessons and knowledge checks a version has. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public ModuleSize size(ModuleVersionId id) {
        return sizes(List.of(id)).getOrDefault(id, new ModuleSize(0, 0));
    }

    /** As {@link #size}, of several versions by one statement. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public Map<ModuleVersionId, ModuleSize> sizes(Collection<ModuleVersionId> ids) {
        return rows.sizes(ids);
    }
}
