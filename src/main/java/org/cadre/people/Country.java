package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.text.LocalizedText;

import java.util.Map;
import java.util.Objects;

/** A partner country of the programmes. */
@Entity
class Country {

    @Id
    @Column(columnDefinition = "char(2)")
    private String code;

    private String nameEn;
    private String nameFr;
    private String nameAr;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Shore shore;

    @Version private int version;

    protected Country() {}

    Country(String code, LocalizedText name, Shore shore) {
        this.code = code;
        change(name, shore);
    }

    final void change(LocalizedText name, Shore newShore) {
        nameEn = inLanguage(name, "en");
        nameFr = inLanguage(name, "fr");
        nameAr = inLanguage(name, "ar");
        shore = newShore;
    }

    private static String inLanguage(LocalizedText name, String tag) {
        return Objects.requireNonNull(name.byLanguage().get(tag), tag);
    }

    int version() {
        return version;
    }

    String code() {
        return code;
    }

    LocalizedText name() {
        return new LocalizedText(Map.of("en", nameEn, "fr", nameFr, "ar", nameAr));
    }

    Shore shore() {
        return shore;
    }
}
