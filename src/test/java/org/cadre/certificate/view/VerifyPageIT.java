package org.cadre.certificate.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.Product;
import org.cadre.testing.ProductTest;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

@ProductTest
class VerifyPageIT {

    private static final String PAGE = "/certificate/verify";
    private static final String BOUNDARY = "part";
    private static final int BUDGET = 60 * 1024;
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isLightAndSetsNoCookieAndRunsNoScript() throws Exception {
        var page = get(PAGE);
        long weight = get(PAGE, "gzip").body().length;
        var assets = ASSET.matcher(text(page));
        while (assets.find()) {
            weight += get(assets.group(1), "gzip").body().length;
        }

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(text(page)).doesNotContain("<script").doesNotContain("primefaces");
        assertThat(weight).isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void saysWhatWasTypedWhenTheCodeIsUnknown() throws Exception {
        var page = text(get(PAGE + "?code=7QF4-KD2M-90XT&lang=en"));

        assertThat(page)
                .contains("We do not know this code", "7QF4-KD2M-90XT", "no letter I, L, O or U");
        assertThat(text(get(PAGE + "?code=%3Cscript%3E&lang=en"))).doesNotContain("<script");
    }

    @Test
    void leadsFromTheShortAddressToThePage() throws Exception {
        var answer = get("/v/7QF4KD2M90XT");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith(PAGE + "?code=7QF4KD2M90XT");
    }

    @Test
    void checksAFileWithoutCookieOrToken() throws Exception {
        var answer = send("%PDF-1.7 not a certificate".getBytes(StandardCharsets.US_ASCII));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains("This file is not a sound certificate");
    }

    @Test
    void refusesAFileThatAnotherSiteSends() throws Exception {
        var other = post(new byte[10]).header("Origin", "https://elsewhere.example").build();

        assertThat(client.send(other, BodyHandlers.ofByteArray()).statusCode()).isEqualTo(403);
    }

    @Test
    void keepsTheFenceAroundEveryOtherForm() throws Exception {
        var other =
                HttpRequest.newBuilder(URI.create(Product.address() + "/certificate/revoke"))
                        .POST(BodyPublishers.ofString(""))
                        .build();

        assertThat(client.send(other, BodyHandlers.ofByteArray()).statusCode()).isEqualTo(403);
    }

    @Test
    void answersAFileThatIsTooLarge() throws Exception {
        var answer = send(new byte[9 * 1024 * 1024]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(text(answer)).contains("The file is too large");
    }

    @Test
    void offersWhatACheckWithoutTheServerNeeds() throws Exception {
        assertThat(text(get("/certificate/issuer.pem"))).startsWith("-----BEGIN CERTIFICATE-----");
        var list = get("/certificate/status.json");
        assertThat(text(list)).contains("\"revoked\"", "\"signature\"", "\"validUntil\"");
        assertThat(list.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age");
    }

    @Test
    void showsNoFileToWhoIsNotSignedIn() throws Exception {
        var answer = get("/certificate/pdf?award=0190aaaa-0000-7000-8000-000000000000");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/people/sign-in");
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return get(path, "identity");
    }

    private HttpResponse<byte[]> get(String path, String encoding)
            throws IOException, InterruptedException {
        var question =
                HttpRequest.newBuilder(URI.create(Product.address() + path))
                        .header("Accept-Encoding", encoding)
                        .header("Accept-Language", "en")
                        .build();
        return client.send(question, BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> send(byte[] file) throws IOException, InterruptedException {
        return client.send(post(file).build(), BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder post(byte[] file) {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"award.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(BOUNDARY)
                        .getBytes(StandardCharsets.US_ASCII);
        var tail = "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII);
        var body = new byte[head.length + file.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(file, 0, body, head.length, file.length);
        System.arraycopy(tail, 0, body, head.length + file.length, tail.length);
        return HttpRequest.newBuilder(URI.create(Product.address() + PAGE + "?lang=en"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
