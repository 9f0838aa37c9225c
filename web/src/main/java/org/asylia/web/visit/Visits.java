package org.asylia.web.visit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.asylia.interview.texts.Language;
import org.asylia.web.guard.LastWord;

/// The visits that are going on. They are held in memory, are never written to disk, and end with the server.
public final class Visits {

    /// How long a visit lasts after its last page.
    public static final Duration IDLE = Duration.ofMinutes(10);

    /// How long a visit lasts at most.
    public static final Duration LONGEST = Duration.ofHours(8);

    /// The name of the cookie: it says nothing.
    public static final String COOKIE = "v";

    private static final String NAME = "visit";
    private static final String SPOKEN = Visits.class.getName() + ".spoken";

    private final Clock clock;

    public Visits(Clock clock) {
        this.clock = clock;
    }

    /// The visit this request belongs to, if there is one and its time is not over.
    public Optional<Visit> of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof Visit visit)) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (visit.over(now)) {
            // The page that says so is in the language of the visit.
            request.setAttribute(SPOKEN, visit.language());
            session.invalidate();
            return Optional.empty();
        }
        visit.touch(now);
        return Optional.of(visit);
    }

    /// True when the browser still names a visit that is no more: its time was over, or the server was started anew.
    public boolean ended(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null && of(request).isEmpty()) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The language of a visit that this request found to be over, or could only name because its address was not read.
    public Optional<Language> spoken(HttpServletRequest request) {
        if (request.getAttribute(SPOKEN) instanceof Language language) {
            return Optional.of(language);
        }
        return request.getAttribute(LastWord.SESSION) instanceof HttpSession session
                        && session.getAttribute(NAME) instanceof Visit visit
                ? Optional.of(visit.language())
                : Optional.empty();
    }

    /// The visit this request belongs to, or a new one.
    public Visit open(HttpServletRequest request, Language language) {
        return of(request).orElseGet(() -> {
            var visit = new Visit(language, clock.instant());
            request.getSession(true).setAttribute(NAME, visit);
            return visit;
        });
    }

    /// Ends the visit, and has the browser forget it.
    public void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var cookie = new Cookie(COOKIE, "");
        cookie.setMaxAge(0);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }
}
