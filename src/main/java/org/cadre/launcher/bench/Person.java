package org.cadre.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, sends forms as they stand, and what a script sends. */
final class Person {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

    private final HttpClient client;
    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Person(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    /** Through the sign-in page, with a real password. */
    Person signIn(String mail, String password) {
        var form = new LinkedHashMap<>(hidden(get("/people/sign-in"), "sign-in"));
        form.put("mail", mail);
        form.put("password", password);
        form.put("submit", "");
        var reply = post("/people/sign-in", form);
        if (!cookies.containsKey("cadre-session")) {
            throw new WrongAnswer(mail + " cannot sign in", reply);
        }
        return this;
    }

    Reply get(String path) {
        return exchange(request(path).GET().build());
    }

    /** Posts a form and follows where the product leads. */
    Reply post(String path, Map<String, String> fields) {
        var reply = exchange(request(path).header("Content-Type", FORM).POST(body(fields)).build());
        return reply.location().isEmpty() ? reply : get(reply.location());
    }

    /** Sends what a script sends, with the token of its page. */
    Reply put(String path, String token, Map<String, String> fields) {
        return exchange(
                request(path)
                        .header("Content-Type", FORM)
                        .header("X-Cadre-Token", token)
                        .PUT(body(fields))
                        .build());
    }

    private static BodyPublisher body(Map<String, String> fields) {
        return BodyPublishers.ofString(
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** The hidden fields of one form of a page: its token and its view. */
    static Map<String, String> hidden(Reply page, String form) {
        var text = page.between("<form id=\"" + form + "\"", "</form>");
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(text).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        return fields;
    }

    /** As a request header carries them. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(2));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        return request;
    }

    private Reply exchange(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            var location = response.headers().firstValue("location").orElse("");
            return new Reply(response.statusCode(), location.replace(address, ""), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        var cookie = header.split(";")[0].split("=", 2);
        if (cookie[1].isEmpty()) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
