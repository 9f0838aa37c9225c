package org.asylia.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads forms strictly, before anything else sees them: of one kind, of a bounded size, in UTF-8, without letters that
/// no keyboard writes.
public final class Forms extends OncePerRequestFilter {

    /// An answer of ten thousand Arabic letters takes sixty thousand bytes on the way here.
    static final int LARGEST = 256 * 1024;

    private final Refuser refuser;

    public Forms(Refuser refuser) {
        this.refuser = refuser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> chain.doFilter(new ReadForm(request, Map.of()), response);
            case "POST" -> read(request, response, chain);
            default -> refuser.refuse(request, response, Refusal.NOT_SO);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            refuser.refuse(request, response, Refusal.NOT_A_FORM);
            return;
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuser.refuse(request, response, Refusal.TOO_LARGE);
            return;
        }
        var fields = FormBody.read(body);
        if (fields.isEmpty()) {
            refuser.refuse(request, response, Refusal.NOT_TEXT);
            return;
        }
        chain.doFilter(new ReadForm(request, fields.get()), response);
    }
}
