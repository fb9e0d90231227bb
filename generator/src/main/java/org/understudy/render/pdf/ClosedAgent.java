package org.understudy.render.pdf;

import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.resource.CSSResource;
import com.openhtmltopdf.resource.ImageResource;
import com.openhtmltopdf.resource.XMLResource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives the layout nothing from outside: there is no way from here to a file or a network. */
class ClosedAgent implements UserAgentCallback {
    private final Consumer<String> refused;

    /** @param refused is told what was asked for */
    ClosedAgent(Consumer<String> refused) {
        this.refused = refused;
    }

    @Override
    public ImageResource getImageResource(String uri, ExternalResourceType type) {
        refused.accept(uri);
        return new ImageResource(uri, null);
    }

    @Override
    public @Nullable CSSResource getCSSResource(String uri, ExternalResourceType type) {
        refused.accept(uri);
        return null;
    }

    @Override
    public @Nullable XMLResource getXMLResource(String uri, ExternalResourceType type) {
        refused.accept(uri);
        return null;
    }

    @Override
    public byte @Nullable [] getBinaryResource(String uri, ExternalResourceType type) {
        refused.accept(uri);
        return null;
    }

    @Override
    public boolean isVisited(String uri) {
        return false;
    }

    @Override
    public void setBaseURL(String url) {
        // every name is absolute
    }

    @Override
    public String getBaseURL() {
        return "";
    }

    @Override
    public String resolveURI(String uri) {
        return uri;
    }

    @Override
    public String resolveUri(String base, String uri) {
        return uri;
    }
}
