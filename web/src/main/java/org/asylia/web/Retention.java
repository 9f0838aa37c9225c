package org.asylia.web;

import java.time.Clock;
import java.time.Duration;
import org.asylia.web.keep.Paused;
import org.asylia.web.keep.Requests;
import org.asylia.web.keep.StorageFault;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/// Erases what was kept long enough: at the start, and every hour.
final class Retention implements InitializingBean, DisposableBean {

    private static final Duration EVERY = Duration.ofHours(1);

    private final Paused paused;
    private final Requests requests;
    private final Clock clock;
    private final Thread sweeper = Thread.ofVirtual().name("retention").unstarted(this::sweep);

    Retention(Paused paused, Requests requests, Clock clock) {
        this.paused = paused;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        sweeper.start();
    }

    @Override
    public void destroy() {
        sweeper.interrupt();
    }

    private void sweep() {
        try {
            while (!Thread.interrupted()) {
                try {
                    var now = clock.instant();
                    paused.expire(now);
                    requests.expire(now);
                } catch (StorageFault _) {
                    // The database is busy or closing: the next hour is soon enough.
                }
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException _) {
            // The server stops.
        }
    }
}
