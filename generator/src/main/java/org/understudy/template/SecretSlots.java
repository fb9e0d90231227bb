package org.understudy.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.understudy.plan.SecretRef;
import org.understudy.template.view.SecretSlot;

/** Hands out the tokens that stand for secrets in one page. */
final class SecretSlots {
    private final Map<SecretRef, String> tokens = new LinkedHashMap<>();

    SecretSlot slot(SecretRef secret) {
        return new SecretSlot(tokens.computeIfAbsent(secret, key -> "s" + (tokens.size() + 1)));
    }

    Optional<SecretSlot> slot(Optional<SecretRef> secret) {
        return secret.map(this::slot);
    }

    /** Which secret each token stands for. */
    Map<String, SecretRef> secrets() {
        var secrets = new LinkedHashMap<String, SecretRef>();
        tokens.forEach((secret, token) -> secrets.put(token, secret));
        return secrets;
    }
}
