package org.asylia.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;

/// What Spring Security does here: every form carries a token of its visit. There are no accounts on the public side.
///
/// Two forms need no token, because there is nothing yet to protect: starting, and leaving.
@Configuration(proxyBeanMethods = false)
public class Security {

    /// Forms that a person sends before there is a visit, or to end it.
    public static final String[] OPEN = {"/start", "/leave"};

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Refuser refuser) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.ignoringRequestMatchers(OPEN))
                .exceptionHandling(faults ->
                        faults.accessDeniedHandler((request, response, why) -> refuse(refuser, request, response, why)))
                .build();
    }

    private static void refuse(
            Refuser refuser, HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        refuser.refuse(request, response, why instanceof CsrfException ? Refusal.OUT_OF_DATE : Refusal.FROM_ELSEWHERE);
    }
}
