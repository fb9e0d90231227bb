package org.understudy.reveal;

import java.util.List;
import org.understudy.document.Page;
import org.understudy.vault.Secret;

/** A page with its secrets, which are wiped when it is closed. */
public final class RevealedPage implements AutoCloseable {
    private final Page page;
    private final List<Secret> secrets;

    RevealedPage(Page page, List<Secret> secrets) {
        this.page = page;
        this.secrets = secrets;
    }

    public Page page() {
        return page;
    }

    /** The secrets in it, in an order that depends on the page alone. */
    public List<Secret> values() {
        return secrets;
    }

    @Override
    public void close() {
        secrets.forEach(Secret::close);
    }
}
