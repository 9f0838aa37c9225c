package org.asylia.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import org.asylia.interview.Interview;
import org.asylia.web.keep.CodeLock;
import org.asylia.web.keep.Paused;
import org.asylia.web.visit.Visits;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The pages and what they share.
@Configuration(proxyBeanMethods = false)
@Import({
    FrontPages.class,
    KeepPages.class,
    HelpPages.class,
    FoundPages.class,
    QuestionPages.class,
    OutcomePages.class,
    ErrorPages.class
})
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
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.asylia.web.templates");
        return new Pages(engine, statics, visits, clock);
    }

    @Bean
    CodeDoor codeDoor(CodeLock codes) {
        return new CodeDoor(codes);
    }

    @Bean
    Interview interview() {
        return Interview.standard();
    }

    @Bean
    Talk talk(Interview interview, Paused paused, Clock clock) {
        return new Talk(interview, paused, clock);
    }

    @Bean
    Sharing sharing(Talk talk) {
        return new Sharing(talk);
    }

    @Bean
    FilterRegistrationBean<VisitFilter> visitFilter(Visits visits, Pages pages) {
        var registration = new FilterRegistrationBean<>(new VisitFilter(visits, pages));
        registration.setOrder(0);
        return registration;
    }
}
