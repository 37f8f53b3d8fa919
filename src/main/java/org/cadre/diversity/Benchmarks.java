package org.cadre.diversity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** With what diversity is compared: reference populations, and targets of programmes. */
@UseCase
public class Benchmarks {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_SOURCE = 500;

    @Inject BenchmarkRepository benchmarks;
    @Inject StatisticsRepository statistics;
    @Inject Classifications classifications;
    @Inject DiversityAccess access;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A reference needs its name, source and day; argument: the most characters of a source. */
    public static final class SourceIsMissing extends WrongValue {
        SourceIsMissing() {
            super("source", LONGEST_SOURCE);
        }
    }

    /** Shares are percents above 0, of registered codes, and make 100 in all. */
    public static final class SharesAreNoWhole extends WrongValue {
        SharesAreNoWhole() {
            super("shares");
        }
    }

    /** A target is 1 to 100 percent of a registered code. */
    public static final class TargetIsOutOfRange extends WrongValue {
        TargetIsOutOfRange() {
            super("leastPercent");
        }
    }

    /** By attribute, the latest version first. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER})
    public List<Reference> listReferences() {
        return benchmarks.listReferences();
    }

    /** As it is registered now; registers what was never used. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER})
    public Map<Attribute, Classification> listClassifications() {
        var latest = new TreeMap<Attribute, Classification>();
        statistics.listClassifications().forEach(each -> latest.put(each.attribute(), each));
        return latest;
    }

    /**
     * Registers the next version. Refuses with {@link SourceIsMissing}, {@link SharesAreNoWhole}.
     *
     * @param percents by code, as they were typed; an empty one is none
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void register(
            Attribute attribute,
            String name,
            String source,
            LocalDate datedOn,
            Map<String, String> percents) {
        boolean said = isText(name, LONGEST_NAME) && isText(source, LONGEST_SOURCE);
        if (!said || datedOn == null || datedOn.isAfter(clock.today(ZoneOffset.UTC))) {
            throw new SourceIsMissing();
        }
        var shares = checked(attribute, percents);
        statistics.lockRegister();
        var reference =
                new Reference(
                        attribute,
                        benchmarks.lastVersion(attribute) + 1,
                        name.strip(),
                        source.strip(),
                        datedOn,
                        Map.of());
        var now = clock.now();
        var registered = new ReferencePopulation(reference, shares, current.get().id(), now);
        benchmarks.add(registered);
        events.fire(
                new DiversityEvents.ReferenceRegistered(
                        registered.id(), attribute, reference.version(), now));
    }

    private static boolean isText(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    private Map<String, String> checked(Attribute attribute, Map<String, String> percents) {
        var known = classifications.current(attribute);
        var shares = new TreeMap<String, String>();
        percents.forEach(
                (code, typed) -> {
                    var percent = typed.strip().replace(',', '.');
                    if (!percent.isEmpty()) {
                        boolean right =
                                percent.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")
                                        && new BigDecimal(percent).signum() > 0
                                        && (known.codes(false).contains(code)
                                                || known.codes(true).contains(code));
                        if (!right) {
                            throw new SharesAreNoWhole();
                        }
                        shares.put(code, percent);
                    }
                });
        if (shares.isEmpty() || !Reference.isWhole(shares)) {
            throw new SharesAreNoWhole();
        }
        return shares;
    }

    /** What the programme promised and did not end. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER})
    public List<Target> listTargets(ProgrammeId programme) {
        access.requireRead(programme);
        return benchmarks.listTargets(programme).stream().map(DiversityTarget::target).toList();
    }

    /** Ends the one that stands for the code. Refuses with {@link TargetIsOutOfRange}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void setTarget(
            ProgrammeId programme, Attribute attribute, String code, int leastPercent) {
        access.requireManaged(programme);
        var known = classifications.current(attribute);
        boolean right =
                leastPercent >= 1
                        && leastPercent <= 100
                        && known.codes(false).contains(code)
                        && !Classifications.SILENCE.contains(code);
        if (!right) {
            throw new TargetIsOutOfRange();
        }
        statistics.lockRegister();
        var now = clock.now();
        benchmarks.listTargets(programme).stream()
                .filter(each -> each.isOf(attribute, code))
                .forEach(each -> each.end(now));
        var target =
                new DiversityTarget(
                        programme, attribute, code, leastPercent, current.get().id(), now);
        benchmarks.add(target);
        events.fire(new DiversityEvents.TargetSet(target.id(), attribute, code, leastPercent, now));
    }

    @Allowed(Role.PROGRAMME_MANAGER)
    public void endTarget(UUID id) {
        var target = benchmarks.lockTarget(id);
        access.requireManaged(target.programme());
        target.end(clock.now());
        var ended = target.target();
        events.fire(
                new DiversityEvents.TargetSet(id, ended.attribute(), ended.code(), 0, clock.now()));
    }
}
