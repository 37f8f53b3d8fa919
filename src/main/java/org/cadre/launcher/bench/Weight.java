package org.cadre.launcher.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What the first view of a page costs on the line: the page and the files it names, packed. */
record Weight(HttpClient client, String address) {

    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    /** Kilobytes with headers, rounded up. */
    int of(String path, String cookies) {
        var page = fetch(path, cookies);
        long bytes = page.transferred();
        var files = new TreeSet<String>();
        FILE.matcher(page.text()).results().forEach(found -> files.add(found.group(1)));
        for (var file : files) {
            bytes += fetch(file, cookies).transferred();
        }
        return (int) Math.ceilDiv(bytes, 1024);
    }

    private record Fetched(long transferred, String text) {}

    private Fetched fetch(String path, String cookies) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept-Encoding", "gzip")
                        .header("Cookie", cookies)
                        .build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            long head =
                    response.headers().map().entrySet().stream()
                            .mapToLong(
                                    entry ->
                                            entry.getKey().length()
                                                    + String.join("", entry.getValue()).length()
                                                    + 4L)
                            .sum();
            var packed =
                    response.headers().firstValue("content-encoding").orElse("").equals("gzip");
            var body = response.body();
            return new Fetched(head + body.length, packed ? unpack(body) : text(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String unpack(byte[] body) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return text(in.readAllBytes());
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
