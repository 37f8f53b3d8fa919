package org.cadre.content;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Stores a pack through all its parts, or keeps the former version and what was found. */
@UseCase
class PackStore {

    @Inject ContentPackRepository packs;
    @Inject @Any Instance<PackPart> parts;
    @Inject CadreClock clock;

    /** What became of a pack. */
    enum Outcome {
        UNCHANGED,
        STORED,
        REFUSED
    }

    /** Whether what a folder with these files says is stored already. */
    @Internal
    public boolean holds(String code, String files) {
        return packs.find(code).filter(known -> known.wasReadFrom(files)).isPresent();
    }

    /**
     * Stores a sound pack unless it is stored already.
     *
     * @param files the hash of the files it was read from
     * @param folder where it was read
     */
    @Internal
    public Outcome store(Pack pack, String files, Path folder) {
        var known = packs.lockOrMake(pack.code());
        if (known.holds(pack)) {
            known.sound(pack, files, clock.now());
            packs.keep(known);
            return Outcome.UNCHANGED;
        }
        var findings =
                parts.stream()
                        .flatMap(part -> part.check(pack).stream())
                        .map(finding -> finding.in(folder))
                        .sorted()
                        .toList();
        if (!findings.isEmpty()) {
            refuse(pack.code(), findings);
            return Outcome.REFUSED;
        }
        known.sound(pack, files, clock.now());
        packs.keep(known);
        parts.stream()
                .sorted(Comparator.comparingInt(PackPart::order))
                .forEach(part -> part.store(pack));
        return Outcome.STORED;
    }

    /** Keeps what was found; the former version stays in use. */
    @Internal
    public void refuse(String code, List<Finding> findings) {
        var known = packs.lockOrMake(code);
        known.broken(findings, clock.now());
        packs.keep(known);
        PackLog.tell(code, findings);
    }
}
