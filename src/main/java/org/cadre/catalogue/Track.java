package org.cadre.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.text.LocalizedText;

/** A line of modules with one subject; its name may change with its pack. */
@Entity
class Track {

    @Id private String code;

    @Column(columnDefinition = "text")
    private LocalizedText title;

    private String packCode;
    private int position;
    @Version private int version;

    protected Track() {}

    Track(String code, String packCode, LocalizedText title, int position) {
        this.code = code;
        this.packCode = packCode;
        this.title = title;
        this.position = position;
    }

    String packCode() {
        return packCode;
    }

    LocalizedText title() {
        return title;
    }

    int position() {
        return position;
    }

    void follow(LocalizedText newTitle, int newPosition) {
        title = newTitle;
        position = newPosition;
    }
}
