package org.cadre.authoring;

import jakarta.inject.Inject;

import org.cadre.assessment.ItemQueries;
import org.cadre.assessment.ItemText;
import org.cadre.authoring.diff.Parts;
import org.cadre.authoring.diff.Parts.Part;
import org.cadre.catalogue.BlockRow;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.OutcomeRow;
import org.cadre.catalogue.SourceRow;
import org.cadre.catalogue.VersionContent;
import org.cadre.catalogue.VersionQueries;
import org.cadre.catalogue.VersionRow;
import org.cadre.catalogue.VersionStep;
import org.cadre.certificate.CertificateQueries;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.progress.ProgressQueries;
import org.cadre.scene.SceneQueries;
import org.cadre.text.Language;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts two versions of a module side by side, and says whom the newer one concerns. */
@UseCase
public class DifferenceQueries {

    @Inject VersionQueries versions;
    @Inject ItemQueries items;
    @Inject SceneQueries scenes;
    @Inject CertificateQueries certificates;
    @Inject ProgressQueries progress;

    /**
     * Compares two versions, the one with the smaller number as the older. Refuses with {@link
     * NotFound}, also for versions of two modules.
     *
     * @param language of texts, or English where one of them lacks it
     */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public Differences compare(ModuleVersionId one, ModuleVersionId other, Language language) {
        var all = versions.list(language);
        var first = get(all, one);
        var second = get(all, other);
        if (!first.code().equals(second.code())) {
            throw new NotFound("versions of one module: " + one + ", " + other);
        }
        return first.number().compareTo(second.number()) <= 0
                ? compare(first, second, all, language)
                : compare(second, first, all, language);
    }

    private static VersionRow get(List<VersionRow> all, ModuleVersionId id) {
        return all.stream()
                .filter(row -> row.id().equals(id) && !row.languages().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("module version " + id));
    }

    private Differences compare(
            VersionRow older, VersionRow newer, List<VersionRow> all, Language wanted) {
        var language =
                older.languages().contains(wanted) && newer.languages().contains(wanted)
                        ? wanted
                        : Language.EN;
        var pair = List.of(older.id(), newer.id());
        var contents = versions.contents(pair, language);
        var before = of(contents, older);
        var after = of(contents, newer);
        var texts = items.texts(pair, language);
        var rules = items.rules(pair);
        var played = scenes.texts(pair, language);
        var parts = new SceneParts(language);
        var earlier =
                all.stream()
                        .filter(
                                row ->
                                        row.code().equals(newer.code())
                                                && row.number().compareTo(newer.number()) < 0)
                        .map(VersionRow::id)
                        .toList();
        return new Differences(
                older,
                newer,
                language,
                VersionStep.between(older.number(), newer.number()),
                compare(before.blocks(), after.blocks(), DifferenceQueries::block),
                compare(
                        texts.getOrDefault(older.id(), List.of()),
                        texts.getOrDefault(newer.id(), List.of()),
                        DifferenceQueries::item),
                Parts.compare(
                        parts.of(played.getOrDefault(older.id(), List.of())),
                        parts.of(played.getOrDefault(newer.id(), List.of()))),
                compare(before.outcomes(), after.outcomes(), DifferenceQueries::outcome),
                compare(before.sources(), after.sources(), DifferenceQueries::source),
                rules.getOrDefault(older.id(), Map.of()),
                rules.getOrDefault(newer.id(), Map.of()),
                certificates.countHolders(earlier),
                progress.countRunning(earlier),
                before.deltaTo(after));
    }

    private static VersionContent of(
            Map<ModuleVersionId, VersionContent> contents, VersionRow row) {
        var content = contents.get(row.id());
        if (content == null) {
            throw new NotFound("module version " + row.id());
        }
        return content;
    }

    private static <T> List<Parts.Change> compare(
            List<T> older, List<T> newer, Function<T, Part> part) {
        return Parts.compare(older.stream().map(part).toList(), newer.stream().map(part).toList());
    }

    private static Part block(BlockRow block) {
        var label = block.heading().isEmpty() ? block.id() : block.heading();
        return new Part(
                block.id(),
                block.lessonTitle() + ": " + label,
                block.question().orElse(block.words()),
                block.exact());
    }

    private static Part item(ItemText item) {
        return new Part(item.key(), item.key(), item.words(), item.exact());
    }

    private static Part outcome(OutcomeRow outcome) {
        return new Part(outcome.key(), outcome.key(), outcome.text(), outcome.toString());
    }

    private static Part source(SourceRow source) {
        var text =
                "%s: %s, %s, %s"
                        .formatted(
                                source.authority(),
                                source.title(),
                                source.edition(),
                                source.locator());
        return new Part(source.key(), source.shortName(), text, source.toString());
    }
}
