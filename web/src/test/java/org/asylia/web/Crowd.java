package org.asylia.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;

/// Many people who are interviewed at once, each in another story. How long a page takes is measured from the press of a
/// button until the next page is whole: the form, the redirection and the page.
final class Crowd {

    private final LongFunction<Person> people;
    private final int size;
    private final int think;
    private final List<Double> times = Collections.synchronizedList(new ArrayList<>());

    /// @param people makes the person with a number
    /// @param size how many at once
    /// @param think how long each reads a page before answering, in milliseconds: half of that to half more; 0 for
    ///     people who read nothing, which measures what the server can do at most
    Crowd(LongFunction<Person> people, int size, int think) {
        this.people = people;
        this.size = size;
        this.think = think;
    }

    /// Everybody answers so many pages; whoever comes to the outcome begins anew.
    ///
    /// @param seed of the first person; the others have the numbers after it
    Crowd answers(int pages, long seed) throws Exception {
        times.clear();
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Boolean>>();
            for (int each = 0; each < size; each++) {
                long number = seed + each;
                all.add(() -> one(number, pages));
            }
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "  %d at once, %d ms to read (seeds %d-%d): %d pages, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, %.0f/s%n",
                size,
                think,
                seed,
                seed + size - 1,
                times.size(),
                percentile(50),
                percentile(95),
                percentile(99),
                times.size() / seconds);
        return this;
    }

    private boolean one(long seed, int pages) throws InterruptedException {
        var chance = new Random(seed);
        reads(chance.nextInt(think + 1));
        var person = people.apply(seed).starts("en").goes("/go");
        var teller = new Teller(person, seed);
        for (int page = 0; page < pages; page++) {
            if (teller.isDone()) {
                person.goes("/leave").starts("en").goes("/go");
            }
            reads(think / 2 + chance.nextInt(think + 1));
            long before = System.nanoTime();
            teller.answers();
            times.add((System.nanoTime() - before) / 1e6);
        }
        return true;
    }

    private static void reads(int millis) throws InterruptedException {
        if (millis > 0) {
            Thread.sleep(millis);
        }
    }

    int pages() {
        return times.size();
    }

    double percentile(int part) {
        var sorted = new ArrayList<>(times);
        sorted.sort(Double::compare);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * part / 100));
    }

    /// Against a server that runs already: its address, and how many pages each person answers.
    static void main(String[] words) throws Exception {
        int pages = Integer.parseInt(words[1]);
        new Crowd(_ -> new Person(words[0]), 20, 100).answers(25, 1_000);
        new Crowd(_ -> new Person(words[0]), 100, 2_000).answers(pages, 0);
        new Crowd(_ -> new Person(words[0]), 16, 0).answers(pages, 2_000);
    }
}
