package org.cadre.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.cadre.content.Module;
import org.cadre.content.Outcome;
import org.cadre.content.Tag;
import org.cadre.id.Uuid7;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One version of one module: written once; afterwards only its state moves. */
@Entity
class ModuleVersion {

    @Id private UUID id;
    private String packCode;
    private String trackCode;
    private String code;
    @Embedded private VersionNumber number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private VersionState state;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private ModuleLevel level;

    @Column(columnDefinition = "text")
    private LocalizedText title;

    @Column(columnDefinition = "text")
    private LocalizedText summary;

    private BigDecimal hours;
    private int certificateMonths;
    private String responsible;
    private LocalDate reviewedOn;
    private LocalDate reviewDue;

    @Column(columnDefinition = "text")
    private LocalizedText changeNote;

    @Column(columnDefinition = "char(64)")
    private String contentHash;

    private Instant publishedAt;
    private @Nullable Instant supersededAt;
    private @Nullable Instant withdrawnAt;
    @jakarta.persistence.Version private int version;

    @ElementCollection
    @CollectionTable(name = "outcome", joinColumns = @JoinColumn(name = "module_version_id"))
    private Set<ModuleOutcome> outcomes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "tag", joinColumns = @JoinColumn(name = "module_version_id"))
    private Set<ModuleTag> tags = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "prerequisite", joinColumns = @JoinColumn(name = "module_version_id"))
    private Set<Prerequisite> prerequisites = new HashSet<>();

    protected ModuleVersion() {}

    /** Published at once. */
    ModuleVersion(String packCode, Module module, Instant at) {
        this.id = Uuid7.at(at);
        this.packCode = packCode;
        this.trackCode = module.track();
        this.code = module.code();
        this.number = VersionNumber.parse(module.version());
        this.state = VersionState.PUBLISHED;
        this.level = ModuleLevel.valueOf(module.level().toUpperCase(Locale.ROOT));
        this.title = new LocalizedText(module.title());
        this.summary = new LocalizedText(module.summary());
        this.hours = module.hours();
        this.certificateMonths = module.certificateMonths();
        this.responsible = module.owner();
        this.reviewedOn = module.reviewedOn();
        this.reviewDue = module.reviewDue();
        this.changeNote = new LocalizedText(module.changeNote());
        this.contentHash = module.hash();
        this.publishedAt = at;
        addOutcomes(module.outcomes());
        addTags(module.tags().stream().distinct().toList());
        for (var prerequisite : module.prerequisites()) {
            prerequisites.add(new Prerequisite(prerequisite, prerequisites.size() + 1));
        }
    }

    private void addOutcomes(List<Outcome> list) {
        for (var outcome : list) {
            outcomes.add(
                    new ModuleOutcome(
                            outcome.id(),
                            outcomes.size() + 1,
                            Bloom.valueOf(outcome.bloom().toUpperCase(Locale.ROOT)),
                            new LocalizedText(outcome.text())));
        }
    }

    private void addTags(List<Tag> list) {
        for (var tag : list) {
            var kind = TagKind.valueOf(tag.kind().toUpperCase(Locale.ROOT));
            tags.add(new ModuleTag(tags.size() + 1, kind, tag.code()));
        }
    }

    ModuleVersionId id() {
        return new ModuleVersionId(id);
    }

    String packCode() {
        return packCode;
    }

    VersionNumber number() {
        return number;
    }

    String contentHash() {
        return contentHash;
    }

    boolean isPublished() {
        return state == VersionState.PUBLISHED;
    }

    /** Makes way for a newer version; whoever began with this one goes on with it. */
    void supersede(Instant at) {
        state = VersionState.SUPERSEDED;
        supersededAt = at;
    }

    /** This version for those who have an older one; empty for whoever has not. */
    Optional<NewerVersion> seenFrom(VersionNumber older, Language language) {
        return older.compareTo(number) < 0
                ? Optional.of(
                        new NewerVersion(
                                id(),
                                number,
                                VersionStep.between(older, number),
                                changeNote.in(language)))
                : Optional.empty();
    }

    /**
     * Whether a module of a pack promises what this version promises: the same outcomes, in the
     * same words where both speak a language.
     */
    boolean promisesAs(Module module) {
        return outcomes.size() == module.outcomes().size()
                && module.outcomes().stream()
                        .allMatch(read -> outcomes.stream().anyMatch(known -> isSame(known, read)));
    }

    private static boolean isSame(ModuleOutcome known, Outcome read) {
        return known.outcomeKey().equals(read.id())
                && known.bloom().name().equals(read.bloom().toUpperCase(Locale.ROOT))
                && known.text().byLanguage().entrySet().stream()
                        .allMatch(
                                text ->
                                        read.text()
                                                .getOrDefault(text.getKey(), text.getValue())
                                                .equals(text.getValue()));
    }

    ModuleRow row(Track track, ModuleSize size, Language language) {
        return new ModuleRow(
                id(),
                code,
                number,
                state,
                trackCode,
                track.title().in(language),
                level,
                title.in(language),
                summary.in(language),
                hours,
                size.lessons(),
                size.checks(),
                certificateMonths);
    }

    List<OutcomeRow> outcomeRows(Language shown) {
        return outcomes.stream()
                .sorted(Comparator.comparingInt(ModuleOutcome::position))
                .map(
                        outcome ->
                                new OutcomeRow(
                                        outcome.outcomeKey(),
                                        outcome.bloom(),
                                        outcome.text().in(shown)))
                .toList();
    }

    VersionRow versionRow(
            Language language,
            List<Language> languages,
            List<ReviewRule.Ended> ended,
            LocalDate today) {
        var kinds = tags.stream().map(ModuleTag::kind).collect(Collectors.toSet());
        var reviewDay = ReviewRule.reviewDay(reviewedOn, reviewDue, trackCode, kinds);
        return new VersionRow(
                id(),
                packCode,
                code,
                number,
                state,
                title.in(language),
                changeNote.in(language),
                publishedAt,
                reviewedOn,
                reviewDay,
                kinds.contains(TagKind.LAW),
                languages,
                isPublished() ? ReviewRule.signals(reviewDay, ended, today) : List.of());
    }

    ModuleDetail detail(
            Track track,
            Language shown,
            Set<Language> languages,
            List<LessonRow> lessons,
            int checks,
            List<SourceRow> sources) {
        return new ModuleDetail(
                id(),
                code,
                number,
                state,
                trackCode,
                track.title().in(shown),
                level,
                title.in(shown),
                summary.in(shown),
                hours,
                checks,
                certificateMonths,
                responsible,
                reviewedOn,
                reviewDue,
                publishedAt,
                changeNote.in(shown),
                shown,
                languages,
                lessons,
                outcomeRows(shown),
                sources,
                tags.stream()
                        .sorted(Comparator.comparingInt(ModuleTag::position))
                        .map(tag -> new TagRow(tag.kind(), tag.code()))
                        .toList(),
                prerequisites.stream()
                        .sorted(Comparator.comparingInt(Prerequisite::position))
                        .map(Prerequisite::moduleCode)
                        .toList());
    }

    String code() {
        return code;
    }

    String title(Language language) {
        return title.in(language);
    }

    String summary(Language language) {
        return summary.in(language);
    }

    LessonText lesson(
            Language shown,
            LessonRow lesson,
            List<LessonText.Segment> segments,
            List<OutlineEntry> places,
            List<OutlineEntry> outline,
            List<WordRow> words,
            List<SourceRow> sources,
            List<LessonRow> lessons) {
        return new LessonText(
                id(),
                code,
                title.in(shown),
                number,
                state,
                reviewedOn,
                shown,
                lesson,
                segments,
                places,
                outline,
                words,
                sources,
                lessons);
    }
}
