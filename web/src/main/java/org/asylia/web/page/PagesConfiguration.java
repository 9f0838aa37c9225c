package org.asylia.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import org.asylia.web.keep.CodeLock;
import org.asylia.web.visit.Visits;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The pages and what they share.
@Configuration(proxyBeanMethods = false)
@Import({FrontPages.class, KeepPages.class, HelpPages.class, FoundPages.class, ErrorPages.class})
public class PagesConfiguration {

    @Bean
    Statics statics() {
        return new Statics();
    }

    @Bean
    Visits visits(Clock clock) {
        return new Visits(clock);
    }

    @Bean
    Pages pages(Statics statics, Visits visits, Clock clock) {
        var engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.asylia.web.templates");
        return new Pages(engine, statics, visits, clock);
    }

    @Bean
    CodeDoor codeDoor(CodeLock codes) {
        return new CodeDoor(codes);
    }

    @Bean
    Sharing sharing() {
        return new Sharing();
    }

    @Bean
    FilterRegistrationBean<VisitFilter> visitFilter(Visits visits, Pages pages) {
        var registration = new FilterRegistrationBean<>(new VisitFilter(visits, pages));
        registration.setOrder(0);
        return registration;
    }
}
