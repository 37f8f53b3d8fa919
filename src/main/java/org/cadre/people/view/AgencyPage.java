package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.Agencies;
import org.cadre.people.AgencyDetail;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.people.AgencyQueries;
import org.cadre.people.UnitId;
import org.cadre.people.UnitRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.List;

/** One agency with its units, or a new one. */
@Named
@RequestScoped
public class AgencyPage {

    private static final String PATH = "/people/agency";

    @Inject Agencies agencies;
    @Inject AgencyQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String agency;
    private String unit;
    private AgencyDetail detail;
    private String name;
    private AgencyKind kind;
    private String country;
    private Integer version;
    private String unitName;
    private String formerUnitName;

    @PostConstruct
    void readAddress() {
        agency = request.getParameter("agency");
        unit = request.getParameter("unit");
    }

    /** Asks for the permission, and for the agency if one is named. */
    public void load() {
        if (isNew()) {
            queries.listChoices();
        } else {
            getDetail();
            if (unit != null) {
                chosen();
            }
        }
    }

    public boolean isNew() {
        return agency == null || agency.isEmpty();
    }

    private AgencyId id() {
        return AgencyId.find(agency).orElseThrow(() -> new NotFound("agency " + agency));
    }

    public AgencyDetail getDetail() {
        if (detail == null && !isNew()) {
            detail = queries.get(id());
        }
        return detail;
    }

    public void save() {
        if (isNew()) {
            Pages.go(
                    PATH,
                    "agency",
                    agencies.create(name, kind, country),
                    "done",
                    "people.done.agencyCreated");
        } else {
            agencies.change(id(), version, name, kind, country);
            done("agencyChanged");
        }
    }

    public void addUnit() {
        agencies.addUnit(id(), unitName);
        done("unitAdded");
    }

    public void renameUnit() {
        agencies.renameUnit(chosen().id(), formerUnitName, unitName);
        done("unitRenamed");
    }

    private void done(String word) {
        Pages.go(PATH, "agency", agency, "done", "people.done." + word);
    }

    /** The unit that is renamed; of this agency alone. */
    private UnitRow chosen() {
        var id = UnitId.find(unit).orElseThrow(() -> new NotFound("unit " + unit));
        return getDetail().units().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit " + unit));
    }

    public boolean isUnitChosen() {
        return unit != null && !unit.isEmpty();
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getName() {
        return name == null && !isNew() ? getDetail().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AgencyKind getKind() {
        return kind == null && !isNew() ? getDetail().kind() : kind;
    }

    public void setKind(AgencyKind kind) {
        this.kind = kind;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(AgencyKind.values())
                .map(each -> new SelectItem(each, msg.word(each)))
                .toList();
    }

    public String getCountry() {
        return country == null && !isNew() ? getDetail().countryCode() : country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** The name under which the unit was shown, which the form brings back. */
    public String getFormerUnitName() {
        return formerUnitName == null && isUnitChosen() ? chosen().name() : formerUnitName;
    }

    public void setFormerUnitName(String formerUnitName) {
        this.formerUnitName = formerUnitName;
    }

    public Integer getVersion() {
        return version == null && !isNew() ? (Integer) getDetail().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getUnitName() {
        return unitName == null && isUnitChosen() ? chosen().name() : unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }
}
