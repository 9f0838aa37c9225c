package org.asylia.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away what was not meant for this server: another host name (a page elsewhere that points a name of its own at
/// this machine), forms sent by pages of other sites, and more requests than a person makes.
public final class Doorkeeper extends OncePerRequestFilter {

    private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    private final Set<String> names;
    private final Rate requests;
    private final Refuser refuser;

    /// @param names the names under which the server may be called, besides those of this machine
    public Doorkeeper(Set<String> names, Rate requests, Refuser refuser) {
        this.names = Set.copyOf(names);
        this.requests = requests;
        this.refuser = refuser;
    }

    /// What one address may ask for: far more than a clinic's room of people does, far less than a flood.
    public static Rate usual() {
        return new Rate(3_000, Duration.ofSeconds(10));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getServerName();
        if (!LOCAL.contains(host) && !names.contains(host)) {
            refuser.refuse(request, response, Refusal.WRONG_NAME);
        } else if (!requests.allows(request.getRemoteAddr())) {
            refuser.refuse(request, response, Refusal.TOO_MANY);
        } else if (!request.getMethod().equals("GET") && fromElsewhere(request)) {
            refuser.refuse(request, response, Refusal.FROM_ELSEWHERE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Browsers say where a form comes from. Under "no-referrer" they give the origin as `null`, also from our own
    /// pages: so that alone is no reason; the token in each form decides then.
    private static boolean fromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        var origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null")) {
            return false;
        }
        var host = request.getHeader("Host");
        return host == null || !origin.equals(request.getScheme() + "://" + host);
    }
}
