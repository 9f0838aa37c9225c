package org.asylia.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.web.filter.OncePerRequestFilter;

/// When the program fails: the person gets a plain page, and the office a line that says where in the program it
/// failed, and nothing of what was said. Messages of exceptions are left out: they may quote a person.
public final class Faults extends OncePerRequestFilter {

    private static final int PLACES = 6;

    private final Refuser refuser;
    private final Consumer<String> told;

    /// @param told is given one line for each failure
    public Faults(Refuser refuser, Consumer<String> told) {
        this.refuser = refuser;
        this.told = told;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            // The other side hung up: nothing to tell, and nobody to tell it to.
            if (!response.isCommitted() && !isHangup(e)) {
                fail(request, response, e);
            }
        } catch (ServletException e) {
            fail(request, response, e.getRootCause() == null ? e : e.getRootCause());
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            fail(request, response, e);
        }
    }

    private void fail(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        told.accept(line(fault));
        if (!response.isCommitted()) {
            refuser.refuse(request, response, Refusal.FAULT);
        }
    }

    private static boolean isHangup(IOException e) {
        return e.getClass().getName().contains("ClientAbort");
    }

    /// The same code for the same cause, so that it can be searched for.
    static String line(Throwable fault) {
        var places = new StringBuilder();
        var cause = fault;
        for (int depth = 0; cause != null && depth < 4; depth++, cause = cause.getCause()) {
            places.append(depth == 0 ? " " : " caused by ")
                    .append(cause.getClass().getSimpleName());
            int shown = 0;
            for (var frame : cause.getStackTrace()) {
                if (shown < PLACES && frame.getClassName().startsWith("org.asylia")) {
                    places.append(shown++ == 0 ? " at " : ", ")
                            .append(frame.getFileName())
                            .append(':')
                            .append(frame.getLineNumber());
                }
            }
        }
        return String.format(
                Locale.ROOT, "A page failed (fault %08X):%s", places.toString().hashCode(), places);
    }
}
