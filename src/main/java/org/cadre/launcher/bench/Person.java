package org.cadre.launcher.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser: keeps cookies, sends forms as they stand, and what a script sends. It
 * asks by the plain client of the platform, which takes least of the processors that it shares with
 * the product.
 */
final class Person {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int TWO_MINUTES = 120_000;
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

    private static final HttpClient STREAMS =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static {
        System.setProperty(
                "http.maxConnections", "160"); // that stay open, one for each that is under way
    }

    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Person(String address) {
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
        return exchange("GET", path, Map.of(), "");
    }

    /** Opens a page twice and tells what the second visit asked of the database and of the line. */
    Report.Page weigh(String path) {
        get(path);
        return new Report.Page(
                get(path).statements(), new Weight(STREAMS, address).of(path, cookies()));
    }

    /** Posts a form and follows where the product leads. */
    Reply post(String path, Map<String, String> fields) {
        return followed(send(path, fields));
    }

    /** Posts a form and looks no further. */
    Reply send(String path, Map<String, String> fields) {
        return exchange("POST", path, Map.of("Content-Type", FORM), body(fields));
    }

    /** Posts a form with a file in it and follows where the product leads. */
    Reply upload(String path, Map<String, String> fields, String name, String file) {
        var mark = "--------" + Long.toHexString(System.nanoTime());
        var body = new StringBuilder();
        fields.forEach((field, value) -> part(body, mark, field, "", value));
        part(body, mark, "submit", "", "");
        part(body, mark, name, "; filename=\"people.csv\"\r\nContent-Type: text/csv", file);
        body.append("--").append(mark).append("--\r\n");
        var type = Map.of("Content-Type", "multipart/form-data; boundary=" + mark);
        return followed(exchange("POST", path, type, body.toString()));
    }

    private static void part(
            StringBuilder body, String mark, String name, String more, String value) {
        body.append("--").append(mark).append("\r\nContent-Disposition: form-data; name=\"");
        body.append(name).append('"').append(more).append("\r\n\r\n").append(value).append("\r\n");
    }

    private Reply followed(Reply reply) {
        return reply.location().isEmpty() ? reply : get(reply.location());
    }

    /** Sends what a script sends, with the token of its page. */
    Reply put(String path, String token, Map<String, String> fields) {
        return exchange(
                "PUT", path, Map.of("Content-Type", FORM, "X-Cadre-Token", token), body(fields));
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
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

    /** A stream of events that stays open until one side closes it. */
    InputStream listen(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/event-stream")
                        .header("Cookie", cookies())
                        .build();
        return STREAMS.send(request, BodyHandlers.ofInputStream()).body();
    }

    private HttpURLConnection connection(String method, String path, Map<String, String> headers)
            throws IOException {
        var connection = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setInstanceFollowRedirects(false);
        connection.setReadTimeout(TWO_MINUTES);
        headers.forEach(connection::setRequestProperty);
        if (!cookies.isEmpty()) {
            connection.setRequestProperty("Cookie", cookies());
        }
        return connection;
    }

    private Reply exchange(String method, String path, Map<String, String> headers, String body) {
        try {
            var connection = connection(method, path, headers);
            if (!body.isEmpty()) {
                connection.setDoOutput(true);
                connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
            return reply(connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply reply(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        connection.getHeaderFields().getOrDefault("Set-Cookie", List.of()).forEach(this::keep);
        var location = connection.getHeaderField("Location");
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Reply(
                    status,
                    location == null ? "" : location.replace(address, ""),
                    in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
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
