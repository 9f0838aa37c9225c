package org.asylia.web.guard;

import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/// What the container answers by itself, because no page of ours was ever asked: a cookie or an address that is too
/// long, a request that is none. It gets the headers of every page, and a page of plain words: in the language of the
/// visit where its cookie came through, else in the one that the browser asked for before it was cut off, or in
/// English.
public final class LastWord extends ErrorReportValve {

    /// Under this name the request carries the session that its cookie names: where an address could not be read, the
    /// container does not look for it.
    public static final String SESSION = LastWord.class.getName() + ".session";

    private final Refuser refuser;
    private final Pattern cookie;
    private @Nullable Context pages;

    /// @param cookie the name of the cookie of a visit
    public LastWord(Refuser refuser, String cookie) {
        this.refuser = refuser;
        this.cookie = Pattern.compile("(?:^|;)\\s*" + Pattern.quote(cookie) + "=([0-9A-Za-z]+)");
    }

    /// Takes the place of the container's own reports.
    public void standBefore(Context pages) {
        this.pages = pages;
        var host = (StandardHost) pages.getParent();
        host.setErrorReportValveClass(LastWord.class.getName());
        host.getPipeline().addValve(this);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || isGone(response)) {
            return;
        }
        try {
            Headers.write(request, response);
            named(request).ifPresent(session -> request.setAttribute(SESSION, session));
            refuser.refuse(request, new Kept(response), refusal(status));
            response.finishResponse();
        } catch (IOException _) {
            // The other side hung up: there is nobody to tell.
        }
    }

    /// The session that the cookie names, if there is one. Looking at it does not make it last longer.
    private Optional<HttpSession> named(Request request) throws IOException {
        var said = request.getHeader("Cookie");
        var manager = pages == null ? null : pages.getManager();
        if (said == null || manager == null) {
            return Optional.empty();
        }
        var found = cookie.matcher(said);
        return found.find()
                ? Optional.ofNullable(manager.findSession(found.group(1)))
                        .filter(Session::isValid)
                        .map(Session::getSession)
                : Optional.empty();
    }

    /// An answer whose status was chosen already.
    private static final class Kept extends HttpServletResponseWrapper {

        Kept(Response response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            // The container's own says more than ours.
        }
    }

    private static boolean isGone(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return !allowed.get();
    }

    /// Two that begin with a 5 are still faults of the request: no such method, no such version.
    private static Refusal refusal(int status) {
        return status >= 500 && status != 501 && status != 505 ? Refusal.FAULT : Refusal.UNREAD;
    }
}
