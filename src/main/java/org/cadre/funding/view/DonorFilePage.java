package org.cadre.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.cadre.funding.DonorFile;
import org.cadre.funding.DonorFile.Activity;
import org.cadre.funding.DonorFiles;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;

import java.time.LocalDate;

/**
 * Reads the file of a donor and shows what stands in it. Whoever chooses an activity gets the form
 * of an agreement filled in; until that is sent, nothing is kept, the file neither.
 */
@Named
@RequestScoped
public class DonorFilePage {

    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 120;

    @Inject DonorFiles files;
    @Inject Messages msg;

    private Part file;
    private DonorFile read;

    public void load() {
        files.requireOfficer();
    }

    public void look() {
        read = files.read(Upload.bytes(file));
    }

    /** Null until a file was read. */
    public DonorFile getRead() {
        return read;
    }

    /** The form of an agreement with what this activity says. */
    public String href(Activity activity) {
        boolean one = activity.committed().size() == 1;
        var committed = one ? activity.committed().getFirst() : null;
        return Pages.address(
                "/agreement/sign",
                "fill-reference",
                last(activity.identifier(), LONGEST_REFERENCE),
                "fill-title",
                first(activity.title(), LONGEST_TITLE),
                "fill-name",
                first(activity.donor(), LONGEST_NAME),
                "fill-signed",
                committed == null ? null : committed.value().toPlainString(),
                "fill-currency",
                committed == null ? null : committed.currency(),
                "fill-signedOn",
                text(activity.signedOn()),
                "fill-from",
                text(activity.begin()),
                "fill-to",
                text(activity.end()));
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String first(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    /** Identifiers differ at their end. */
    private static String last(String text, int most) {
        return text.substring(Math.max(0, text.length() - most));
    }

    public String part(String name) {
        return msg.of(
                switch (name) {
                    case "BUDGET" -> "funding.donorFile.budget";
                    case "PLANNED_DISBURSEMENT" -> "funding.donorFile.planned";
                    default -> "funding.donorFile.transaction";
                });
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
