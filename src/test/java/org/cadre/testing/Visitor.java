package org.cadre.testing;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser without scripts and pictures: keeps cookies, follows no redirect, sends forms as they
 * stand or changed.
 */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<Account, Visitor> SIGNED_IN = new EnumMap<>(Account.class);

    private final String home;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(String home) {
        this.home = home;
    }

    public static Visitor nobody() {
        return new Visitor(Product.address());
    }

    /** A new browser that shares the one sign-in of this account. */
    public static synchronized Visitor as(Account account) {
        if (account == Account.ANONYMOUS) {
            return nobody();
        }
        var known = SIGNED_IN.computeIfAbsent(account, a -> signIn(a.mail(), Account.password()));
        var visitor = nobody();
        visitor.cookies.putAll(known.cookies);
        return visitor;
    }

    /** A browser with the same cookies at another product. */
    public Visitor at(String address) {
        var visitor = new Visitor(address);
        visitor.cookies.putAll(cookies);
        return visitor;
    }

    /** Signs in through the form of the sign-in page. */
    public static Visitor signIn(String mail, String password) {
        return signIn(Product.address(), mail, password);
    }

    public static Visitor signIn(String address, String mail, String password) {
        var visitor = new Visitor(address);
        var form = visitor.get("/people/sign-in").page().selectFirst("main form[method=post]");
        var answer = visitor.send(form, Map.of("mail", mail, "password", password));
        if (!visitor.cookies.containsKey("cadre-session")) {
            throw new IllegalStateException(
                    mail + " cannot sign in: " + answer.status() + " " + answer.page().text());
        }
        return visitor;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Answer get(String path) {
        return exchange(request(path).GET());
    }

    /** Posts the fields with nothing else; a test adds token and headers itself. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        var request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request);
    }

    public Answer put(String path, Map<String, String> fields, String... headers) {
        var request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .PUT(BodyPublishers.ofString(encoded(fields)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request);
    }

    /** The token that the product gives this browser's forms. */
    public String token() {
        var page = cookies.containsKey("cadre-session") ? "/people/sign-out" : "/people/sign-in";
        return get(page).page().selectFirst("main input[name=csrf]").val();
    }

    /** Sends a form with its own values and its first button, except what is given here. */
    public Answer send(Element form, Map<String, String> typed) {
        var fields = fieldsOf(form);
        fields.putAll(typed);
        return isMultipart(form)
                ? upload(actionOf(form), fields, "", "", new byte[0])
                : post(actionOf(form), fields);
    }

    /** Sends a form that carries a file. */
    public Answer upload(
            String path, Map<String, String> fields, String field, String file, byte[] content) {
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> part(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
        if (!field.isEmpty()) {
            part(body, field, file, content);
        }
        body.writeBytes("--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return exchange(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends a form in pieces, as no browser does. */
    public Answer uploadOfUnknownLength(String path) {
        return exchange(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream("--limit--".getBytes()))));
    }

    private static void part(ByteArrayOutputStream body, String name, String file, byte[] content) {
        var head =
                "--limit\r\nContent-Disposition: form-data; name=\""
                        + name
                        + (file.isEmpty()
                                ? "\""
                                : "\"; filename=\"" + file + "\"\r\nContent-Type: application/pdf")
                        + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public static boolean isMultipart(Element form) {
        return form.attr("enctype").startsWith("multipart");
    }

    /** Where a form is sent to, as a path with its parameters. */
    public static String actionOf(Element form) {
        return form.absUrl("action").replaceFirst("^[a-z]+://[^/]*", "");
    }

    /** What a browser would send if nothing were typed and the first button were pressed. */
    public static Map<String, String> fieldsOf(Element form) {
        var fields = new LinkedHashMap<String, String>();
        ((FormElement) form)
                .formData()
                .forEach(field -> fields.putIfAbsent(field.key(), field.value()));
        form.select("input[type=submit][name]")
                .forEach(button -> fields.remove(button.attr("name")));
        var button = form.selectFirst("input[type=submit][name], button[name]:not([type=button])");
        if (button != null) {
            fields.put(button.attr("name"), button.attr("value"));
        }
        return fields;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(home + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(home, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
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
}
