package org.cadre.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.VersionNumber;
import org.cadre.content.Finding;
import org.cadre.content.Pack;
import org.cadre.content.PackPart;
import org.cadre.content.ScenarioSource;
import org.cadre.content.ScenarioSource.ExhibitSource;
import org.cadre.document.FileType;
import org.cadre.platform.faces.Texts;
import org.cadre.scenario.DesignLint;
import org.cadre.scenario.DesignReader;
import org.cadre.scenario.DesignReading;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.LintFinding;
import org.cadre.scenario.LintRule;
import org.cadre.scenario.LintRules;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores the scripts of a pack as approved versions, each once. */
@ApplicationScoped
class DesignPart implements PackPart {

    @Inject DesignRepository designs;
    @Inject ExhibitRepository exhibits;
    @Inject CadreClock clock;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Finding> check(Pack pack) {
        return pack.scenarios().stream().flatMap(source -> check(source).stream()).toList();
    }

    private List<Finding> check(ScenarioSource source) {
        return switch (DesignReader.read(source.text())) {
            case DesignReading.Broken broken ->
                    broken.findings().stream().map(finding -> in(source, finding)).toList();
            case DesignReading.Ok sound -> check(source, sound.design());
        };
    }

    private static Finding in(ScenarioSource source, Finding finding) {
        return new Finding(
                source.file(), finding.line(), finding.where(), finding.reason(), finding.cure());
    }

    private static Finding in(ScenarioSource source, LintFinding finding) {
        return Finding.at(
                source.file(),
                "",
                "%s: %s"
                        .formatted(
                                finding.id(),
                                Texts.of(Language.EN, finding.key(), finding.arguments())),
                Texts.of(Language.EN, finding.cureKey(), finding.arguments()));
    }

    private List<Finding> check(ScenarioSource source, ExerciseDesign script) {
        var found = new ArrayList<Finding>();
        if (!script.code().equals(source.code())) {
            found.add(
                    Finding.at(
                            source.file(),
                            "scenario",
                            "The scenario is called " + script.code() + ", its folder is not.",
                            "Give both the same name."));
        }
        if (stored(script).filter(each -> !each.checksum().equals(checksum(script))).isPresent()) {
            found.add(
                    Finding.at(
                            source.file(),
                            "version",
                            "Version %s was stored with another script."
                                    .formatted(script.version()),
                            "Raise the version."));
        }
        DesignLint.check(script, LintRules.on(clock.today(ZoneOffset.UTC))).stream()
                .filter(finding -> finding.severity() == LintRule.Severity.MUST_CORRECT)
                .map(finding -> in(source, finding))
                .forEach(found::add);
        for (var exhibit : script.exhibits()) {
            check(source, exhibit).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> check(ScenarioSource source, Exhibit exhibit) {
        boolean isThere =
                exhibit.source() != Exhibit.Source.FILE
                        || source.exhibits().stream()
                                .map(ExhibitSource::name)
                                .anyMatch(exhibit.file()::equals);
        return isThere
                ? Optional.empty()
                : Optional.of(
                        Finding.at(
                                source.file(),
                                "exhibits",
                                "The file of exhibit %s is missing: %s."
                                        .formatted(exhibit.id(), exhibit.file()),
                                "Put it beside the script."));
    }

    private Optional<DesignVersion> stored(ExerciseDesign script) {
        return designs.find(script.code(), VersionNumber.parse(script.version()));
    }

    private static String checksum(ExerciseDesign script) {
        return WrittenScript.of(script).checksum();
    }

    @Override
    public void store(Pack pack) {
        pack.scenarios().forEach(source -> store(pack, source));
        designs.flush();
    }

    private void store(Pack pack, ScenarioSource source) {
        if (DesignReader.read(source.text()) instanceof DesignReading.Ok sound
                && stored(sound.design()).isEmpty()) {
            var now = clock.now();
            var script = WrittenScript.of(sound.design());
            var version = DesignVersion.ofPack(script, pack.code(), now);
            designs.add(version);
            designs.flush();
            designs.add(new ApprovedScript(version.id(), script.text()));
            for (var file : source.exhibits()) {
                exhibits.add(
                        new ExhibitFile(
                                version.id(),
                                file.name(),
                                FileType.of(file.name(), file.content()).orElse(FileType.OTHER),
                                file.content(),
                                Optional.empty(),
                                now));
            }
        }
    }
}
