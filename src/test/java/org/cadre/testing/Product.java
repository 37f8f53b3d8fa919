package org.cadre.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * The running product as an outsider sees it. Before the first test it checks that the product is
 * up, because the server starts even when the product did not deploy.
 */
public final class Product implements BeforeAllCallback {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static boolean known;

    /** The address of the start page, without a slash at its end. */
    public static String address() {
        return System.getProperty("cadre.test.address");
    }

    /** The address of health and metrics. */
    public static String management() {
        return "http://127.0.0.1:" + System.getProperty("cadre.test.management.port");
    }

    /** Asks without following redirects. */
    public static HttpResponse<String> get(String address) {
        try {
            var question = HttpRequest.newBuilder(URI.create(address)).build();
            return CLIENT.send(question, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (known) {
            return;
        }
        var health = get(management() + "/health/ready");
        if (health.statusCode() != 200) {
            throw new IllegalStateException(
                    "The product is not ready, its log is "
                            + System.getProperty("cadre.test.log")
                            + ": "
                            + health.body());
        }
        known = true;
    }
}
