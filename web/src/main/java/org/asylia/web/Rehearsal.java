package org.asylia.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Visits once, as the first person does: the front, the first questions, where one stands, and leaving. The class
/// store made from this run then holds what the first visitor needs.
final class Rehearsal implements AutoCloseable {

    private static final List<String> PAGES = List.of("/", "/in/es", "/in/ar", "/calendar", "/nowhere");
    private static final int QUESTIONS = 6;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    private Rehearsal(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    static void run(int port) {
        try (var rehearsal = new Rehearsal(port)) {
            rehearsal.visit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void visit() throws IOException, InterruptedException {
        for (var page : PAGES) {
            get(page);
        }
        send("/start", "go=/begin&language=en");
        var page = get("/go");
        for (int question = 1; question <= QUESTIONS; question++) {
            var token = TOKEN.matcher(page);
            var proof = token.find() ? URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
            page = send("/q/" + question, "was=-&do=not-sure&_csrf=" + proof);
        }
        get("/outcome");
        get("/leave");
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private String send(String path, String form) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        client.close();
    }
}
