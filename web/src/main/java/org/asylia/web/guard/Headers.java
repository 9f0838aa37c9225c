package org.asylia.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/// The headers of every answer, refusals included: nothing from elsewhere, nothing in a frame, nothing kept.
public final class Headers extends OncePerRequestFilter {

    /// Where files stand that are the same for everybody, named by their content.
    public static final String STATIC = "/s/";

    private static final Map<String, String> ALWAYS = all();
    private static final Map<String, String> SECURE = secure();

    private static Map<String, String> secure() {
        var headers = all();
        headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        return headers;
    }

    private static Map<String, String> all() {
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("X-Robots-Tag", "noindex, nofollow");
        headers.put(
                "Permissions-Policy",
                "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), clipboard-read=(),"
                        + " clipboard-write=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(),"
                        + " gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(),"
                        + " midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(),"
                        + " screen-wake-lock=(), serial=(), sync-xhr=(), usb=(), web-share=(), xr-spatial-tracking=()");
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        write(request, response);
        if (request.getRequestURI().startsWith(STATIC)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }

    /// The headers of an answer that nobody may keep.
    static void write(HttpServletRequest request, HttpServletResponse response) {
        always(request.isSecure()).forEach(response::setHeader);
    }

    /// The same, by their names.
    ///
    /// @param secure whether it is asked for over TLS
    static Map<String, String> always(boolean secure) {
        return secure ? SECURE : ALWAYS;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
