package org.asylia.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import org.asylia.interview.Interview;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The web application, running on this machine's own address.
///
/// ```java
/// try (var server = Server.start(Settings.in(folder, 0), Clock.systemDefaultZone(), System.err::println)) {
///     ...  // http://127.0.0.1:{server.port()}/
/// }
/// ```
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// @param clock tells when a visit ends and what day it is
    /// @param told is given a line when a page fails; never a person's words
    /// @throws org.asylia.web.keep.WrongKey when the organization's key is missing or another one
    public static Server start(Settings settings, Clock clock, Consumer<String> told) {
        // No library writes anything down: what they say may quote what a person sent.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LogManager.getLogManager().reset();
        // The law is read beside everything else; whoever needs it meanwhile waits for the same reading.
        Thread.ofPlatform().daemon().name("law").start(Interview::standard);
        var application = new SpringApplication(Application.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Settings.class, () -> settings);
            beans.registerBean(Clock.class, () -> clock);
            beans.registerBean("told", Told.class, () -> new Told(told));
        });
        return new Server(application.run());
    }

    private static Map<String, Object> properties(Settings settings) {
        var properties = new HashMap<String, Object>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", settings.port());
        properties.put("server.forward-headers-strategy", "native");
        properties.put("server.shutdown", "immediate");
        properties.put("server.compression.enabled", "true");
        properties.put("server.compression.min-response-size", "512");
        properties.put(
                "server.compression.mime-types", "text/html,text/css,text/javascript,text/plain,application/json");
        properties.put("server.servlet.session.timeout", "15m");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put("server.servlet.session.cookie.name", "v");
        properties.put("server.servlet.session.cookie.http-only", "true");
        properties.put("server.servlet.session.cookie.same-site", "strict");
        properties.put("server.servlet.session.persistent", "false");
        properties.put("server.tomcat.max-connections", "2000");
        properties.put("server.tomcat.connection-timeout", "15s");
        properties.put("server.tomcat.max-swallow-size", "512KB");
        properties.put("server.max-http-request-header-size", "8KB");
        properties.put("server.error.whitelabel.enabled", "false");
        properties.put("spring.web.resources.add-mappings", "false");
        properties.put("spring.threads.virtual.enabled", "true");
        properties.put("spring.main.lazy-initialization", "false");
        properties.put("spring.jmx.enabled", "false");
        return properties;
    }

    /// The port it answers on.
    public int port() {
        var web = ((WebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(web, "the server has started").getPort();
    }

    /// Stops answering and closes the database.
    @Override
    public void close() {
        context.close();
    }

    /// Who is told of faults, with a type that can be asked for.
    record Told(Consumer<String> listener) implements Consumer<String> {
        @Override
        public void accept(String line) {
            listener.accept(line);
        }
    }
}
