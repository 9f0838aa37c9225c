package org.asylia.web;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.function.Consumer;
import org.asylia.web.guard.Doorkeeper;
import org.asylia.web.guard.Faults;
import org.asylia.web.guard.Forms;
import org.asylia.web.guard.Headers;
import org.asylia.web.guard.LastWord;
import org.asylia.web.guard.LastWordLine;
import org.asylia.web.guard.Refuser;
import org.asylia.web.guard.Security;
import org.asylia.web.keep.CodeLock;
import org.asylia.web.keep.Database;
import org.asylia.web.keep.Hours;
import org.asylia.web.keep.Paused;
import org.asylia.web.keep.Requests;
import org.asylia.web.keep.Secrets;
import org.asylia.web.page.PagesConfiguration;
import org.asylia.web.visit.Visits;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The parts of the server and how they hang together.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({Security.class, PagesConfiguration.class})
class Application {

    /// Before the filters of Spring Security, which stand at -100.
    private static final int FIRST = -1000;

    @Bean
    Database database(Settings settings) {
        return Database.open(settings.database());
    }

    @Bean
    Secrets secrets(Settings settings, Database database) {
        return Secrets.of(settings.key(), database);
    }

    @Bean
    CodeLock codes(Secrets secrets) {
        return new CodeLock(secrets);
    }

    @Bean
    Paused paused(Database database) {
        return new Paused(database);
    }

    @Bean
    Requests requests(Database database, Secrets secrets) {
        return new Requests(database, secrets.key());
    }

    @Bean
    Hours hours(Database database) {
        return new Hours(database);
    }

    @Bean
    Retention retention(Paused paused, Requests requests, Clock clock) {
        return new Retention(paused, requests, clock);
    }

    @Bean
    FilterRegistrationBean<Headers> headers() {
        return at(FIRST, new Headers());
    }

    @Bean
    FilterRegistrationBean<Faults> faults(Refuser refuser, Consumer<String> told) {
        return at(FIRST + 1, new Faults(refuser, told));
    }

    @Bean
    FilterRegistrationBean<Doorkeeper> doorkeeper(Settings settings, Refuser refuser) {
        return at(FIRST + 2, new Doorkeeper(settings.names(), Doorkeeper.usual(), refuser));
    }

    @Bean
    FilterRegistrationBean<Forms> forms(Refuser refuser) {
        return at(FIRST + 3, new Forms(refuser));
    }

    /// Beans without an order come last: this stands nearer to the pages than the reports of the libraries.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastWord(Refuser refuser) {
        return factory -> {
            factory.setProtocol(LastWordLine.class.getName());
            factory.addContextCustomizers(new LastWord(refuser, Visits.COOKIE)::standBefore);
        };
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
