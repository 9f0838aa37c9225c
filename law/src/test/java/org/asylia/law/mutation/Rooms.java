package org.asylia.law.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.rule.Rule;
import org.asylia.law.ProtectionLaw;

/// The room that each rule lies in: the folder of the class that lists it.
final class Rooms {

    private final Map<String, String> rooms = new HashMap<>();

    Rooms() {
        try (var files = Files.walk(Path.of(ProtectionLaw.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-info"))
                    .map(file -> file.substring(file.indexOf("org/asylia/law/"), file.length() - ".class".length()))
                    .forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String of(Rule rule) {
        return rooms.getOrDefault(rule.id(), "elsewhere");
    }

    private void learn(String file) {
        try {
            var type = Class.forName(file.replace('/', '.'));
            var name = type.getPackageName().replaceFirst("org\\.asylia\\.law\\.?", "");
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals("RULES") && type != ProtectionLaw.class) {
                    field.setAccessible(true);
                    for (var rule : (List<?>) field.get(null)) {
                        rooms.put(((Rule) rule).id(), name.isEmpty() ? "doors" : name);
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
