package org.cadre.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.content.Block;
import org.cadre.content.Finding;
import org.cadre.content.Lesson;
import org.cadre.content.Module;
import org.cadre.content.Pack;
import org.cadre.content.PackPart;
import org.cadre.content.Variant;
import org.cadre.people.Shore;
import org.cadre.platform.event.DomainEvent;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.cadre.time.CadreClock;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Publishes the modules of a pack. A version that is published already is left as it is. */
@ApplicationScoped
class CataloguePart implements PackPart {

    @Inject CatalogueRepository catalogue;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Finding> check(Pack pack) {
        var findings = new ArrayList<Finding>();
        pack.modules().forEach(module -> findings.addAll(check(pack, module)));
        pack.tracks().forEach(track -> findings.addAll(check(pack, track)));
        return findings;
    }

    private List<Finding> check(Pack pack, org.cadre.content.Track track) {
        return catalogue
                .findTrack(track.code())
                .filter(known -> !known.packCode().equals(pack.code()))
                .map(
                        known ->
                                Finding.at(
                                        Path.of("pack.yaml"),
                                        "tracks/" + pack.tracks().indexOf(track) + "/code",
                                        "The track "
                                                + track.code()
                                                + " belongs to the pack "
                                                + known.packCode()
                                                + ".",
                                        "Use another code."))
                .stream()
                .toList();
    }

    private List<Finding> check(Pack pack, Module module) {
        var number = VersionNumber.parse(module.version());
        return catalogue.listVersions(module.code()).stream()
                .flatMap(known -> objection(pack, module, number, known).stream())
                .toList();
    }

    private static Optional<Finding> objection(
            Pack pack, Module module, VersionNumber number, ModuleVersion known) {
        if (!known.packCode().equals(pack.code())) {
            return Optional.of(
                    finding(
                            module,
                            "module",
                            "The module belongs to the pack " + known.packCode() + ".",
                            "Use another code."));
        }
        if (known.number().equals(number) && !known.contentHash().equals(module.hash())) {
            return Optional.of(
                    finding(
                            module,
                            "version",
                            "Version " + number + " is published and does not change.",
                            "Raise the version and say in changeNote what is new."));
        }
        if (known.isPublished() && known.number().compareTo(number) > 0) {
            return Optional.of(
                    finding(
                            module,
                            "version",
                            "Version " + known.number() + " is published already.",
                            "Give a version above it."));
        }
        if (known.isPublished()
                && VersionStep.between(known.number(), number) != VersionStep.MAJOR
                && !known.number().equals(number)
                && !known.promisesAs(module)) {
            return Optional.of(
                    finding(
                            module,
                            "outcomes",
                            "The outcomes are not those of version "
                                    + known.number()
                                    + ", and "
                                    + number
                                    + " is no major step.",
                            "Raise the version to "
                                    + known.number().nextMajor()
                                    + ", or keep the outcomes."));
        }
        return Optional.empty();
    }

    private static Finding finding(Module module, String key, String reason, String cure) {
        var file = Path.of(module.code().toLowerCase(java.util.Locale.ROOT), "module.yaml");
        return Finding.at(file, key, module.code() + ": " + reason, cure);
    }

    @Override
    public void store(Pack pack) {
        var now = clock.now();
        int position = 0;
        for (var track : pack.tracks()) {
            store(pack, track, ++position);
        }
        catalogue.flush();
        pack.modules().forEach(module -> publish(pack, module, now));
    }

    private void store(Pack pack, org.cadre.content.Track track, int position) {
        var known = catalogue.findTrack(track.code());
        var title = new LocalizedText(track.title());
        if (known.isPresent()) {
            known.get().follow(title, position);
        } else {
            catalogue.add(new Track(track.code(), pack.code(), title, position));
        }
    }

    private void publish(Pack pack, Module module, Instant now) {
        var versions = catalogue.listVersions(module.code());
        var number = VersionNumber.parse(module.version());
        if (versions.stream().anyMatch(known -> known.number().equals(number))) {
            return;
        }
        var published = new ModuleVersion(pack.code(), module, now);
        versions.stream()
                .filter(ModuleVersion::isPublished)
                .forEach(
                        older -> {
                            older.supersede(now);
                            events.fire(
                                    new CatalogueEvents.ModuleVersionSuperseded(
                                            older.id(), published.id(), now));
                        });
        catalogue.flush();
        catalogue.add(published);
        events.fire(
                new CatalogueEvents.ModuleVersionPublished(
                        published.id(), module.code(), number, module.hash(), now));
        var sources = sources(published, module, now);
        module.texts()
                .forEach(
                        (tag, text) -> {
                            var language = Language.find(tag).orElseThrow();
                            var words = words(published, language, text.glossary(), now);
                            int position = 0;
                            for (Lesson lesson : text.lessons()) {
                                store(published, language, ++position, lesson, sources, words, now);
                            }
                        });
        catalogue.flush();
    }

    private Map<String, Source> sources(ModuleVersion module, Module read, Instant now) {
        var sources = new HashMap<String, Source>();
        for (var source : read.sources()) {
            var kept = new Source(module, sources.size() + 1, source, now);
            catalogue.add(kept);
            sources.put(kept.key(), kept);
        }
        return sources;
    }

    private List<GlossaryWord> words(
            ModuleVersion module,
            Language language,
            List<org.cadre.content.GlossaryEntry> glossary,
            Instant now) {
        var words = new ArrayList<GlossaryWord>();
        for (var entry : glossary) {
            var word = new GlossaryWord(module, language, words.size() + 1, entry, now);
            catalogue.add(word);
            words.add(word);
        }
        return words;
    }

    private void store(
            ModuleVersion module,
            Language language,
            int position,
            Lesson lesson,
            Map<String, Source> sources,
            List<GlossaryWord> words,
            Instant now) {
        int bytes =
                lesson.blocks().stream()
                        .mapToInt(
                                block ->
                                        BlockText.of(block)
                                                .body()
                                                .getBytes(StandardCharsets.UTF_8)
                                                .length)
                        .sum();
        var taught =
                new TaughtLesson(
                        module, language, position, lesson, Math.ceilDiv(bytes, 1024), now);
        catalogue.add(taught);
        int place = 0;
        for (Block block : lesson.blocks()) {
            place++;
            add(taught, place, Optional.empty(), block, sources, words, now);
            for (Variant variant : block.variants().keySet()) {
                var shore = Shore.valueOf(variant.name());
                add(taught, place, Optional.of(shore), block.in(variant), sources, words, now);
            }
        }
    }

    private void add(
            TaughtLesson lesson,
            int position,
            Optional<Shore> shore,
            Block block,
            Map<String, Source> sources,
            List<GlossaryWord> words,
            Instant now) {
        var text = BlockText.of(block);
        catalogue.add(
                new TaughtBlock(
                        lesson,
                        position,
                        shore,
                        text,
                        cited(block, text, sources),
                        marked(text, words),
                        now));
    }

    private static Set<Source> cited(Block block, BlockText text, Map<String, Source> sources) {
        var links = text.document().select("a[href^=#source-]").eachAttr("href");
        return sources.values().stream()
                .filter(
                        source ->
                                block.sources().contains(source.key())
                                        || links.contains("#source-" + source.key()))
                .collect(Collectors.toSet());
    }

    private static Set<GlossaryWord> marked(BlockText text, List<GlossaryWord> words) {
        var meanings = text.document().select("dfn").eachAttr("title");
        return words.stream()
                .filter(word -> meanings.contains(word.meaning()))
                .collect(Collectors.toSet());
    }
}
