package org.cadre.funding.iati;

import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Activities that a donor published, as far as they help to write an agreement down.
 *
 * @param unread amounts that are no numbers, with their places; nothing else is lost
 * @param broken why reading ended before the end of the file
 */
public record PublishedFile(
        List<PublishedActivity> activities,
        List<IatiFinding> unread,
        Optional<IatiFinding> broken) {

    public PublishedFile {
        activities = List.copyOf(activities);
        unread = List.copyOf(unread);
    }

    /** Reads what can be read, also where the file is not as the standard wants it. */
    public static PublishedFile read(InputStream in) throws IOException {
        var taking = new Taking();
        var broken = Optional.<IatiFinding>empty();
        try {
            IatiCheck.read(in, taking);
        } catch (Unusable e) {
            broken = Optional.of(e.finding());
        } catch (BoundedRuns.TooLong e) {
            broken = Optional.of(IatiFinding.ofFile("0.1.1", "One text is too long for IATI."));
        } catch (SAXException e) {
            broken = Optional.of(IatiFinding.ofFile("0.1.1", String.valueOf(e.getMessage())));
        }
        return new PublishedFile(taking.activities, taking.unread, broken);
    }

    /** Takes activity by activity, so that memory does not grow with the file. */
    private static final class Taking implements IatiReader.Judge {

        private final List<PublishedActivity> activities = new ArrayList<>();
        private final List<IatiFinding> unread = new ArrayList<>();

        @Override
        public void root(Element root) {}

        @Override
        public void begin() {}

        @Override
        public void end(Element activity) {
            activities.add(new ActivityReading(activity, unread).activity());
        }

        @Override
        public void schema(IatiFinding finding) {}
    }
}
