package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.AgencyQueries;
import org.cadre.people.Countries;
import org.cadre.people.CountryRow;
import org.cadre.people.Shore;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

/** One partner country, or a new one. */
@Named
@RequestScoped
public class CountryPage {

    @Inject Countries countries;
    @Inject CountryNames countryNames;
    @Inject AgencyQueries queries;
    @Inject HttpServletRequest request;

    private String country;
    private String code;
    private String nameEn;
    private String nameFr;
    private String nameAr;
    private Shore shore;
    private Integer version;

    @PostConstruct
    void readAddress() {
        country = request.getParameter("country");
    }

    /** Asks for the permission, and for the country if one is named. */
    public void load() {
        queries.listChoices();
        if (!isNew()) {
            row();
        }
    }

    public boolean isNew() {
        return country == null || country.isEmpty();
    }

    private CountryRow row() {
        return countryNames.getRows().stream()
                .filter(row -> row.code().equals(country))
                .findFirst()
                .orElseThrow(() -> new NotFound("country " + country));
    }

    public void save() {
        if (isNew()) {
            countries.add(code, nameEn, nameFr, nameAr, shore);
        } else {
            countries.change(country, version, nameEn, nameFr, nameAr, shore);
        }
        Pages.go("/people/agencies", "done", "people.done.countrySaved");
    }

    public String getTitle() {
        return isNew() ? "" : countryNames.of(row());
    }

    public Shore[] getShores() {
        return Shore.values();
    }

    public String getCountry() {
        return country;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameEn() {
        return name(nameEn, "en");
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameFr() {
        return name(nameFr, "fr");
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public String getNameAr() {
        return name(nameAr, "ar");
    }

    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    private String name(String typed, String language) {
        return typed == null && !isNew() ? row().name().byLanguage().get(language) : typed;
    }

    public Shore getShore() {
        return shore == null && !isNew() ? row().shore() : shore;
    }

    public void setShore(Shore shore) {
        this.shore = shore;
    }

    public Integer getVersion() {
        return version == null && !isNew() ? (Integer) row().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
