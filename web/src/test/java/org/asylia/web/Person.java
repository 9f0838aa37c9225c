package org.asylia.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Somebody who visits with a browser that has no script: it keeps cookies, follows links, and fills in forms.
public final class Person {

    private static final Pattern TAG = Pattern.compile("<[a-z][^<>]*>");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /// One for all: each would start threads of its own.
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String address;
    private HttpResponse<String> page;
    private String path = "/";
    private String cookie = "";

    Person(String address) {
        this.address = address;
        this.page = get("/");
    }

    /// The page as it stands before the person.
    public String sees() {
        return page.body();
    }

    public String at() {
        return path;
    }

    public int status() {
        return page.statusCode();
    }

    public HttpResponse<String> answer() {
        return page;
    }

    public Person goes(String to) {
        page = get(to);
        path = to;
        while (page.statusCode() == 303) {
            path = page.headers().firstValue("Location").orElseThrow();
            page = get(path);
        }
        return this;
    }

    /// Sends the form of this page. Fields alternate: name, value.
    public Person sends(String to, String... fields) {
        page = post(to, form(token(), fields));
        if (page.statusCode() == 303) {
            return goes(page.headers().firstValue("Location").orElseThrow());
        }
        path = to;
        return this;
    }

    /// Sends to the page it is on.
    public Person fills(String... fields) {
        return sends(path, fields);
    }

    public Person starts(String language) {
        goes("/");
        return sends("/start", "language", language, "go", "/begin");
    }

    public String token() {
        var found = TOKEN.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    /// The value of a hidden field.
    public String hidden(String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    public static String form(String token, String... fields) {
        var body = new StringBuilder("_csrf=").append(URLEncoder.encode(token, StandardCharsets.UTF_8));
        for (int at = 0; at < fields.length; at += 2) {
            body.append('&')
                    .append(fields[at])
                    .append('=')
                    .append(URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        return body.toString();
    }

    public HttpResponse<String> get(String to) {
        return send(request(to).GET().build());
    }

    public HttpResponse<String> post(String to, String body, String... headers) {
        return post(to, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<String> post(String to, byte[] body, String... headers) {
        var request = request(to).POST(BodyPublishers.ofByteArray(body));
        request.header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /// A tag with an attribute that never ends swallows what follows it: browsers say nothing.
    private static void wellFormed(String html) {
        TAG.matcher(html).results().forEach(tag -> {
            if (tag.group().chars().filter(letter -> letter == '"').count() % 2 != 0) {
                throw new AssertionError("A tag is cut short: " + tag.group());
            }
        });
    }

    private HttpRequest.Builder request(String to) {
        var request = HttpRequest.newBuilder(URI.create(address + to));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    /// The server has one cookie, and takes it back with an empty one.
    private void keeps(String setCookie) {
        var pair = setCookie.split(";", 2)[0];
        cookie = pair.endsWith("=") ? "" : pair;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keeps);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                wellFormed(answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
