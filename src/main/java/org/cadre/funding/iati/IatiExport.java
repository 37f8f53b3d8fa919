package org.cadre.funding.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A file to be published, judged before anybody sees it.
 *
 * @param report what is wrong with it
 * @param leftOut what is kept back, with reasons
 */
public record IatiExport(String xml, IatiReport report, List<LeftOut> leftOut) {

    /**
     * @param what code of a line, or of a line and a kind of movements
     */
    public record LeftOut(String what, String reason) {}

    public IatiExport {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param now what lies after it is in the future and not published
     */
    public static IatiExport of(Publication publication, Profile profile, Instant now) {
        var writing = new IatiWriter(publication, profile, now);
        var xml = writing.xml();
        try {
            var bytes = xml.getBytes(StandardCharsets.UTF_8);
            var report = IatiCheck.asOf(now).check(new ByteArrayInputStream(bytes));
            return new IatiExport(xml, report, writing.leftOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with errors is not published. */
    public boolean isPublishable() {
        return report.isFine();
    }
}
