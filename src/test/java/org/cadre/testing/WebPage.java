package org.cadre.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page as it lies in the webapp: {@code /cohort/open} is the file {@code cohort/open.xhtml}.
 *
 * <p>Lists of pages in tests come from here, so that a new page is covered without an edit.
 */
public record WebPage(String address, Path file) {

    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*\\sname=\"(\\w+)\"");

    /** All pages, by address. */
    public static List<WebPage> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(ROOT.resolve("WEB-INF")))
                    .map(file -> new WebPage(addressOf(file), file))
                    .sorted((one, other) -> one.address.compareTo(other.address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that show something; the others only lead on. */
    public static List<WebPage> shown() {
        return all().stream().filter(WebPage::isShown).toList();
    }

    private static String addressOf(Path file) {
        var path = ROOT.relativize(file).toString().replace('\\', '/');
        return "/" + path.substring(0, path.length() - ".xhtml".length());
    }

    public boolean isShown() {
        return source().contains("<ui:define name=\"title\">");
    }

    /** The names of the parameters that the page reads from its address. */
    public List<String> parameters() {
        return PARAMETER.matcher(source()).results().map(found -> found.group(1)).toList();
    }

    public String source() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return address;
    }
}
