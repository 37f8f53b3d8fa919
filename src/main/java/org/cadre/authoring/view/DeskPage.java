package org.cadre.authoring.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.authoring.FlagRow;
import org.cadre.authoring.ReviewFlagQueries;
import org.cadre.catalogue.ReviewSignal;
import org.cadre.catalogue.VersionQueries;
import org.cadre.catalogue.VersionRow;
import org.cadre.content.PackQueries;
import org.cadre.content.PackRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an author must look at first, then packs and versions. */
@Named
@RequestScoped
public class DeskPage {

    @Inject VersionQueries versionQueries;
    @Inject PackQueries packQueries;
    @Inject ReviewFlagQueries flagQueries;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject CadreClock clock;

    private List<VersionRow> versions;
    private List<PackRow> packs;
    private List<FlagRow> flags;
    private LocalDate today;

    @PostConstruct
    void load() {
        today = clock.today(ZoneOffset.UTC);
        versions = versionQueries.list(shell.language());
        packs = packQueries.list(shell.language());
        flags = flagQueries.listOpen(versions);
    }

    public List<FlagRow> getFlags() {
        return flags;
    }

    public boolean isLate(FlagRow flag) {
        return flag.signal().isLate(today);
    }

    public String left(FlagRow flag) {
        long days = ChronoUnit.DAYS.between(today, flag.signal().dueOn());
        return days < 0
                ? msg.of("authoring.desk.late", -days)
                : msg.of("authoring.desk.left", days);
    }

    public String reason(FlagRow flag) {
        return reason(msg, flag.signal());
    }

    /** Why it is to be looked at, a sentence. */
    static String reason(Messages msg, ReviewSignal signal) {
        var day = msg.day(signal.raisedOn());
        return switch (signal.kind()) {
            case REVIEW_DUE -> msg.of("authoring.desk.reason.review", day);
            case SOURCE_EXPIRED -> msg.of("authoring.desk.reason.source", signal.text(), day);
        };
    }

    public String href(FlagRow flag) {
        return Pages.address(
                "/authoring/flag",
                "version",
                flag.version().id(),
                "kind",
                flag.signal().kind(),
                "subject",
                flag.signal().subject());
    }

    public String getLede() {
        var late = flags.stream().filter(this::isLate).count();
        return msg.of("authoring.desk.lede", flags.size(), late);
    }

    public List<PackRow> getPacks() {
        return packs;
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    public String languages(VersionRow row) {
        return row.languages().stream()
                .map(Language::tag)
                .map(tag -> tag.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    public String kind(VersionRow row) {
        if (!row.isPublished()) {
            return "none";
        }
        return row.signals().isEmpty() ? "ok" : "warn";
    }

    /** The comparison with the version before; null where there is none. */
    public String differences(VersionRow row) {
        int at = versions.indexOf(row) + 1;
        if (at == versions.size() || !versions.get(at).code().equals(row.code())) {
            return null;
        }
        return Pages.address(
                "/authoring/differences", "from", versions.get(at).id(), "to", row.id());
    }
}
