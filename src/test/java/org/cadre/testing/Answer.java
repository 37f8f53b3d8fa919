package org.cadre.testing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the product answered. */
public record Answer(String address, int status, HttpHeaders headers, byte[] bytes) {

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(body(), address);
    }

    public String title() {
        return page().title();
    }

    /** Where a redirect leads, without host and parameters; empty where it is none. */
    public String leadsTo() {
        return headers.firstValue("Location")
                .map(there -> there.replace(address, "").replaceFirst("\\?.*", ""))
                .orElse("");
    }

    public String type() {
        return headers.firstValue("Content-Type").orElse("");
    }

    @Override
    public String toString() {
        return status
                + " "
                + headers.map()
                + " "
                + (bytes.length > 400 ? body().substring(0, 400) + "…" : body());
    }
}
