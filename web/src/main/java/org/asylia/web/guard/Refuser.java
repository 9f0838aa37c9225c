package org.asylia.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Shows the page of a refusal.
@FunctionalInterface
public interface Refuser {

    void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException;
}
