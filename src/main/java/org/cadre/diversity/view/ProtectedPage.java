package org.cadre.diversity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.diversity.Attribute;
import org.cadre.diversity.Exposure;
import org.cadre.diversity.Facet;
import org.cadre.diversity.Method;
import org.cadre.diversity.ReleaseDetail;
import org.cadre.diversity.ReleaseId;
import org.cadre.diversity.ReleaseQueries;
import org.cadre.diversity.ReleaseRequests;
import org.cadre.diversity.ReleaseState;
import org.cadre.diversity.ReleasedTable;
import org.cadre.diversity.TableShape;
import org.cadre.diversity.WayOut;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One release: what leaves the house, what the audit found, who approves. */
@Named
@RequestScoped
public class ProtectedPage {

    private static final String PATH = "/diversity/protected";

    @Inject ReleaseQueries queries;
    @Inject ReleaseRequests requests;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String release;
    private String words;
    private String why;
    private ReleaseDetail detail;

    /** Something that could be worked out. */
    public record Exposed(String cell, String kind, String values) {}

    /** A hidden cell with what readers can work out. */
    public record HiddenCell(String cell, long low, long high, long values) {}

    /**
     * A way out that passes.
     *
     * @param place in the list of the release
     */
    public record Way(int place, String title, String means) {}

    @PostConstruct
    void readAddress() {
        release = request.getParameter("release");
    }

    /** Reads the release, so that a foreign one is not found before anything is written. */
    public void load() {
        getDetail();
        ReleaseDownload.send(request.getParameter("file"), getDetail(), shell.language());
    }

    public void approve() {
        requests.approve(id(), words);
        back("approved");
    }

    public void withdraw() {
        requests.withdraw(id(), why);
        back("withdrawn");
    }

    public void use(int place) {
        var made = requests.askInstead(id(), place);
        Pages.go(PATH, "release", made, "done", "diversity.done.asked");
    }

    private void back(String done) {
        Pages.go(PATH, "release", release, "done", "diversity.done." + done);
    }

    private ReleaseId id() {
        return ReleaseId.find(release).orElseThrow(() -> new NotFound("release " + release));
    }

    public ReleaseDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private CodeWords codes() {
        return new CodeWords(shell.language(), getDetail().classifications());
    }

    public String getShapes() {
        return codes().shapes(getDetail().row().shapes());
    }

    public String getLede() {
        return msg.of("diversity.protected.lede." + getDetail().row().state());
    }

    public String getStateKind() {
        return ReleaseKind.of(getDetail().row().state());
    }

    public String getMethod() {
        return msg.word(getDetail().method());
    }

    public String getMoment() {
        return msg.word(getDetail().row().moment());
    }

    public boolean isWaiting() {
        var state = getDetail().row().state();
        return state == ReleaseState.ASKED || state == ReleaseState.APPROVED;
    }

    public boolean isRefused() {
        return getDetail().row().state() == ReleaseState.REFUSED;
    }

    public boolean isPublished() {
        return getDetail().row().state() == ReleaseState.PUBLISHED;
    }

    public boolean isShown() {
        return getDetail().tables().isPresent();
    }

    public boolean isWithdrawable() {
        return getDetail().canManage() && (getDetail().row().state().isOpen() || isRefused());
    }

    public boolean isSuppressed() {
        return isShown() && getDetail().tables().get().method() == Method.SUPPRESSION;
    }

    public List<Grid> getGrids() {
        return isShown()
                ? getDetail().tables().get().tables().stream()
                        .map(
                                table ->
                                        Grid.of(
                                                table,
                                                codes(),
                                                msg.of("diversity.file.count"),
                                                msg.of("diversity.hidden")))
                        .toList()
                : List.of();
    }

    public List<String> getLegend() {
        return isShown() ? ReleaseFile.legend(getDetail(), shell.language()) : List.of();
    }

    public int getHiddenCount() {
        return isShown() ? getDetail().tables().get().hidden() : 0;
    }

    public String getNarrowest() {
        return getDetail()
                .narrowest()
                .map(n -> msg.of("diversity.protected.values", n))
                .orElse(msg.of("diversity.protected.nothing"));
    }

    /** All hidden cells alike: which one is the small one is told to nobody. */
    public List<HiddenCell> getHiddenCells() {
        var hidden = new ArrayList<HiddenCell>();
        getDetail()
                .tables()
                .ifPresent(
                        tables ->
                                tables.tables()
                                        .forEach(
                                                table ->
                                                        table.keys().stream()
                                                                .filter(
                                                                        key ->
                                                                                table.cell(key)
                                                                                        .isHidden())
                                                                .forEach(
                                                                        key ->
                                                                                hidden.add(
                                                                                        hidden(
                                                                                                table
                                                                                                        .shape(),
                                                                                                key,
                                                                                                table
                                                                                                        .cell(
                                                                                                                key))))));
        return hidden;
    }

    private HiddenCell hidden(TableShape shape, List<String> key, ReleasedTable.Cell cell) {
        var names = new ArrayList<String>();
        for (int i = 0; i < key.size(); i++) {
            names.add(codes().code(shape.facets().get(i), key.get(i)));
        }
        return new HiddenCell(
                String.join(" · ", names), cell.low(), cell.high(), cell.high() - cell.low() + 1);
    }

    public String getRefusal() {
        return getDetail().refusal().map(msg::word).orElse("");
    }

    public List<Exposed> getExposed() {
        return getDetail().exposures().stream().map(this::exposed).toList();
    }

    private Exposed exposed(Exposure exposure) {
        var cell =
                exposure.cell().entrySet().stream()
                        .map(each -> codes().code(facet(each.getKey()), each.getValue()))
                        .collect(Collectors.joining(" · "));
        var with =
                exposure.with().stream().map("R-%03d"::formatted).collect(Collectors.joining(", "));
        return new Exposed(
                cell.isEmpty() ? msg.of("diversity.everybody") : cell,
                msg.of("diversity.exposed." + exposure.kind(), with),
                msg.of("diversity.protected.values", exposure.values()));
    }

    private static Facet facet(String text) {
        boolean coarse = text.endsWith("~");
        var name = coarse ? text.substring(0, text.length() - 1) : text;
        return new Facet(Attribute.valueOf(name), coarse);
    }

    public List<Way> getWays() {
        var ways = new ArrayList<Way>();
        var offered = getDetail().waysOut();
        for (int i = 0; i < offered.size(); i++) {
            ways.add(way(i, offered.get(i)));
        }
        return ways;
    }

    private Way way(int place, WayOut way) {
        var tables =
                Arrays.stream(way.shapes().split(";"))
                        .map(
                                shape ->
                                        Arrays.stream(shape.split("\\*"))
                                                .map(each -> codes().facet(facet(each)))
                                                .collect(Collectors.joining(" × ")))
                        .collect(Collectors.joining("; "));
        return new Way(
                place,
                msg.of("diversity.way." + way.kind(), tables),
                way.method() == Method.ROUNDING
                        ? msg.of("diversity.way.rounds")
                        : msg.of("diversity.way.hides", way.hidden()));
    }

    public String getFileHref() {
        return Pages.address(PATH, "release", release) + "&file=";
    }

    public String getRelease() {
        return release;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
