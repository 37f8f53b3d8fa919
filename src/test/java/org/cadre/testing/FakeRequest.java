package org.cadre.testing;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A request in words, for what only reads one: {@code FakeRequest.post("/x").header("Host", "h")}.
 */
public final class FakeRequest {

    private final String method;
    private final String path;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private boolean secure;

    private FakeRequest(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static FakeRequest of(String method, String path) {
        return new FakeRequest(method, path);
    }

    public static FakeRequest get(String path) {
        return of("GET", path);
    }

    public static FakeRequest post(String path) {
        return of("POST", path);
    }

    public FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public FakeRequest parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public FakeRequest cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    public FakeRequest overTls() {
        secure = true;
        return this;
    }

    /** The request; what it does not know is asked for in vain, loudly. */
    public HttpServletRequest made() {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        FakeRequest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, asked, arguments) -> answer(asked.getName(), arguments));
    }

    private Object answer(String asked, Object[] arguments) {
        return switch (asked) {
            case "getMethod" -> method;
            case "getRequestURI" -> path;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getParameter" -> parameters.get((String) arguments[0]);
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            case "isSecure" -> secure;
            default -> throw new UnsupportedOperationException(asked);
        };
    }
}
