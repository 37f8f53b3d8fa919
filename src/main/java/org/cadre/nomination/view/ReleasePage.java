package org.cadre.nomination.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.NomineeDetail;
import org.cadre.nomination.NomineeQueries;
import org.cadre.nomination.Releases;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;
import org.cadre.platform.refusal.NotFound;

/** One nomination that names the reader as line manager. */
@Named
@RequestScoped
public class ReleasePage {

    private static final String PATH = "/nomination/release";

    @Inject Releases releases;
    @Inject NomineeQueries queries;
    @Inject NomineeWords said;
    @Inject HttpServletRequest request;

    private String nomination;
    private String note;
    private String words;
    private Part letter;
    private NomineeDetail detail;

    @PostConstruct
    void readAddress() {
        nomination = request.getParameter("nomination");
    }

    /** Reads it, so that a foreign one is not found before anything is written. */
    public void load() {
        getDetail();
        said.sendLetter(id());
    }

    public void release() {
        releases.release(id(), note, Upload.name(letter), Upload.bytes(letter));
        Pages.go(PATH, "nomination", nomination, "done", "nomination.done.released");
    }

    public void refuse() {
        releases.refuse(id(), words);
        Pages.go(PATH, "nomination", nomination, "done", "nomination.done.notReleased");
    }

    private NominationId id() {
        return NominationId.find(nomination)
                .orElseThrow(() -> new NotFound("nomination " + nomination));
    }

    public NomineeDetail getDetail() {
        if (detail == null) {
            detail = queries.getToRelease(id());
        }
        return detail;
    }

    public boolean isWaits() {
        return getDetail().row().state() == NominationState.SUBMITTED;
    }

    public String getNomination() {
        return nomination;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
