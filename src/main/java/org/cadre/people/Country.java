package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Map;
import org.cadre.text.LocalizedText;

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

    protected Country() {}

    Country(String code, LocalizedText name, Shore shore) {
        this.code = code;
        this.nameEn = name.byLanguage().get("en");
        this.nameFr = name.byLanguage().get("fr");
        this.nameAr = name.byLanguage().get("ar");
        this.shore = shore;
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
