package org.asylia.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A request whose form was read already. What stands behind a question mark in an address is no field: no page of ours
/// writes there, and nobody may send answers that way.
final class ReadForm extends HttpServletRequestWrapper {

    private final Map<String, List<String>> fields;

    ReadForm(HttpServletRequest request, Map<String, List<String>> fields) {
        super(request);
        this.fields = fields;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = fields.get(name);
        return values == null ? null : values.getFirst();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, field -> field.getValue().toArray(String[]::new)));
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = fields.get(name);
        return values == null ? null : values.toArray(String[]::new);
    }
}
