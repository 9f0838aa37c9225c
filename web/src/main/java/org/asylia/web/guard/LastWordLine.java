package org.asylia.web.guard;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketEvent;

/// The line on which the container listens. Each answer gets the headers of every page before anybody has seen the
/// request: so they stand also on what the container answers by itself and no page or report is asked about, such as
/// `OPTIONS *`. A page writes them again, with its own word on what may be kept.
public final class LastWordLine extends Http11NioProtocol {

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(new WithHeaders(adapter));
    }

    private record WithHeaders(Adapter adapter) implements Adapter {

        @Override
        public void service(Request request, Response response) throws Exception {
            Headers.always("https".equals(request.getHeader("X-Forwarded-Proto")))
                    .forEach(response::setHeader);
            adapter.service(request, response);
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return adapter.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
            return adapter.asyncDispatch(request, response, status);
        }

        @Override
        public void log(Request request, Response response, long time) {
            adapter.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            adapter.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return adapter.getDomain();
        }
    }
}
