package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.asylia.web.keep.Code;
import org.asylia.web.keep.CodeLock;
import org.asylia.web.keep.Database;
import org.asylia.web.keep.HelpRequest;
import org.asylia.web.keep.Hours;
import org.asylia.web.keep.Paused;
import org.asylia.web.keep.Requests;
import org.asylia.web.keep.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server is killed, as by the machine and without a word, while people pause, answer, ask for help, book hours and
/// erase. What a page confirmed is there afterwards, the file opens, and the next start goes on with it.
class KilledTest {

    private static final int KILLS = 3;
    private static final int EACH_TIME = 20;
    private static final long SEED = 20261122;
    private static final Pattern READY = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)/");

    @TempDir
    private Path data = Path.of("");

    /// What was confirmed, by code. An answer or an hour counts from the moment it was sent: it may or may not be there
    /// until it is confirmed.
    private final Map<String, Told> answers = new ConcurrentHashMap<>();

    private final Map<String, Told> booked = new ConcurrentHashMap<>();
    private final Map<String, Boolean> requests = new ConcurrentHashMap<>();
    private final AtomicLong confirmed = new AtomicLong();
    private final Random chance = new Random(SEED);

    private record Told(String confirmed, String underway) {}

    @Test
    void nothingThatWasConfirmed_isLost() throws Exception {
        System.out.println("Killed in the middle of writing, seed " + SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            var server = start();
            var address = address(server);
            var people = List.of(
                    Thread.ofPlatform().start(() -> until(() -> pausesAndAnswers(address))),
                    Thread.ofPlatform().start(() -> until(() -> asksAndErases(address))),
                    Thread.ofPlatform().start(() -> until(() -> asksAndBooks(address))));
            untilMuchWasConfirmed();
            server.destroyForcibly().waitFor();
            for (var one : people) {
                one.join();
            }
            everythingIsThere(kill);
        }
        assertTrue(answers.size() >= KILLS && booked.size() >= KILLS && requests.size() >= KILLS, this::seen);
        assertTrue(requests.containsValue(false), "somebody erased a request");
    }

    /// Some of each, and then a moment that nobody chose.
    private void untilMuchWasConfirmed() throws InterruptedException {
        int paused = answers.size();
        int sent = requests.size();
        int hours = booked.size();
        long writes = confirmed.get();
        long last = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < last
                && (answers.size() == paused
                        || requests.size() == sent
                        || booked.size() == hours
                        || confirmed.get() < writes + EACH_TIME)) {
            Thread.sleep(20);
        }
        Thread.sleep(chance.nextInt(400));
    }

    private void confirm(Map<String, Told> where, String code, String what) {
        where.put(code, new Told(what, what));
        confirmed.incrementAndGet();
    }

    private Process start() throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log().toFile())
                .start();
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private String address(Process server) throws Exception {
        for (int wait = 0; wait < 600 && server.isAlive(); wait++) {
            var ready = READY.matcher(Files.readString(log()));
            if (ready.find()) {
                publishHours();
                return "http://127.0.0.1:" + ready.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The server did not start: " + Files.readString(log()));
    }

    /// The office does so beside the server that runs.
    private void publishHours() {
        try (var database = Database.open(Settings.in(data, 0).database())) {
            var hours = new Hours(database);
            for (int hour = 0; hour < 3; hour++) {
                hours.publish(LocalDateTime.now().plusDays(30 + hour), 30, "");
            }
        }
    }

    /// Goes on until nobody answers any more.
    private static void until(Runnable work) {
        try {
            while (!Thread.interrupted()) {
                work.run();
            }
        } catch (UncheckedIOException _) {
            // The server was killed.
        }
    }

    private void pausesAndAnswers(String address) {
        var person = new Person(address).starts("en").goes("/go");
        person.fills("answer", "mine", "was", "-", "do", "answer");
        person.fills("answer", "adult", "was", "-", "do", "answer");
        person.goes("/pause").sends("/pause");
        var code = VisitTest.code(person);
        answers.put(code, new Told("", ""));
        for (int word = 1; word <= 40; word++) {
            person.goes("/q/3");
            var next = "word" + word + "x";
            var before = answers.get(code).confirmed();
            answers.put(code, new Told(before, next));
            var sent = Person.form(person.token(), "was", person.hidden("was"), "do", "answer", "answer", next);
            assertEquals(303, person.post("/q/3", sent).statusCode());
            confirm(answers, code, next);
        }
    }

    private Person asked(String address) {
        var person = new Person(address).starts("en").goes("/help/1");
        person.fills("language", "Mam", "interpreter", "yes");
        person.fills("channel", "none");
        person.fills("message", "no", "say-who", "no");
        person.fills("note", "help me");
        person.fills("share", "none", "consent", "yes");
        return person.sends("/help/send");
    }

    private void asksAndErases(String address) {
        var person = asked(address);
        var code = VisitTest.code(person);
        requests.put(code, true);
        if (requests.size() % 2 == 0) {
            // Until it is confirmed it may be there or not.
            requests.remove(code);
            person.goes("/help/mine").sends("/help/erase");
            assertEquals("/help/erased", person.at());
            requests.put(code, false);
        }
    }

    private void asksAndBooks(String address) {
        var person = asked(address);
        var code = VisitTest.code(person);
        booked.put(code, new Told("", ""));
        for (int time = 0; time < 30; time++) {
            person.goes("/help/mine");
            var hour = person.sees().split("name=\"hour\" value=\"", 2)[1].split("\"", 2)[0];
            booked.put(code, new Told(booked.get(code).confirmed(), hour));
            person.sends("/help/book", "hour", hour);
            assertTrue(person.sees().contains("The time is yours."), person.sees());
            confirm(booked, code, hour);
        }
        booked.put(code, new Told(booked.get(code).confirmed(), ""));
        person.sends("/help/cancel");
        confirm(booked, code, "");
    }

    private void everythingIsThere(int kill) throws Exception {
        var settings = Settings.in(data, 0);
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + settings.database());
                var statement = file.createStatement();
                var rows = statement.executeQuery("pragma integrity_check")) {
            assertEquals("ok", rows.next() ? rows.getString(1) : "nothing", "after kill " + kill);
        }
        try (var database = Database.open(settings.database())) {
            var secrets = Secrets.of(settings.key(), database);
            var codes = new CodeLock(secrets);
            var paused = new Paused(database);
            var kept = new Requests(database, secrets.key());
            answers.forEach((code, told) -> {
                var text = paused.load(codes.open(Code.typed(code).orElseThrow()), Instant.now());
                assertTrue(holds(text, told), () -> "an answer that was confirmed is gone: " + told + " in " + text);
            });
            booked.forEach((code, told) -> {
                var one = kept.at(codes.open(Code.typed(code).orElseThrow())).orElseThrow();
                var hour = one.hour().map(each -> each.id()).orElse("");
                assertTrue(List.of(told.confirmed(), told.underway()).contains(hour), () -> told + " is " + hour);
            });
            requests.forEach((code, isThere) -> {
                Optional<HelpRequest> one = kept.at(codes.open(Code.typed(code).orElseThrow()));
                assertEquals(isThere, one.isPresent());
            });
            System.out.println("  kill " + kill + ": " + seen());
        }
    }

    private static boolean holds(Optional<String> text, Told told) {
        return text.isPresent()
                && (told.confirmed().isEmpty()
                        || text.get().contains(told.confirmed())
                        || text.get().contains(told.underway()));
    }

    private String seen() {
        return answers.size() + " paused, " + requests.size() + " requests, " + booked.size() + " with hours; "
                + confirmed + " answers and hours confirmed";
    }
}
