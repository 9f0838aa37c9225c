package org.asylia.law.mutation;

import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.List;
import org.asylia.law.Trial;
import org.asylia.law.Trials;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Every assertion that the tests of the law make about a rule, gathered by running them once.
final class Collected {

    private Collected() {}

    static List<Trial> trials() {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.asylia.law"))
                .filters(
                        includeClassNamePatterns(".*Test"),
                        excludeClassNamePatterns(
                                "org\\.asylia\\.law\\.(Law|EveryText|Questions|Catalogue|CitationForm)Test",
                                ".*\\.citator\\..*",
                                ".*\\.mutation\\..*"))
                .build();
        return Trials.of(() -> LauncherFactory.create().execute(request));
    }
}
