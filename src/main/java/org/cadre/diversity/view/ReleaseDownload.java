package org.cadre.diversity.view;

import org.cadre.diversity.ReleaseDetail;
import org.cadre.diversity.ReleaseState;
import org.cadre.document.TableFormat;
import org.cadre.platform.faces.Download;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

/** Hands out a published release as a file. */
final class ReleaseDownload {

    private ReleaseDownload() {}

    /**
     * Answers with the file where one is asked for. Refuses with {@link NotFound} while nothing is
     * published.
     */
    static void send(@Nullable String kind, ReleaseDetail release, Language language) {
        if (kind == null || kind.isEmpty()) {
            return;
        }
        if (release.row().state() != ReleaseState.PUBLISHED) {
            throw new NotFound("file of release " + release.row().number());
        }
        var file = new ReleaseFile(release, language);
        var name = release.row().number();
        switch (kind) {
            case "csv" -> Download.send(name + ".csv", TableFormat.CSV.mediaType(), file.csv());
            case "xlsx" -> Download.send(name + ".xlsx", TableFormat.XLSX.mediaType(), file.xlsx());
            case "pdf" -> Download.send(name + ".pdf", "application/pdf", file.pdf());
            default -> throw new NotFound("file " + kind);
        }
    }
}
