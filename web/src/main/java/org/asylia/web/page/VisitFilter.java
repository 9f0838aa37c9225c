package org.asylia.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.asylia.web.guard.Headers;
import org.asylia.web.visit.Visits;
import org.springframework.web.filter.OncePerRequestFilter;

/// Pages that belong to a visit are shown within one only. Somebody without a visit gets the neutral page: that is what
/// Back shows to whoever comes after. Somebody whose visit is over is told so, in words that say nothing more.
final class VisitFilter extends OncePerRequestFilter {

    private static final Set<String> OPEN =
            Set.of("/", "/start", "/leave", "/calendar", "/ended", "/erased", "/free-help", "/begin", "/error");

    /// Behind these stands a language.
    private static final Set<String> LED_BY_LANGUAGE = Set.of("/in/", "/ended/", "/erased/");

    private final Visits visits;
    private final Pages pages;

    VisitFilter(Visits visits, Pages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return OPEN.contains(path)
                || path.startsWith(Headers.STATIC)
                || LED_BY_LANGUAGE.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (visits.of(request).isPresent()) {
            chain.doFilter(request, response);
        } else {
            pages.go(response, Pages.afterVisit(visits, request));
        }
    }
}
