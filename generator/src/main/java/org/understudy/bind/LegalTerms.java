package org.understudy.bind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What laws have words of their own for. */
final class LegalTerms {
    /** The keys, in the order of the reference, and what they mean. */
    static final Map<String, String> ALL = all();

    private LegalTerms() {}

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("principal", "Who gives a power.");
        all.put("agent", "Who gets it.");
        all.put("executor", "Who carries out a will.");
        all.put("heirs", "Who succeeds.");
        all.put("provider", "Who keeps the account.");
        all.put("power", "A power of attorney.");
        all.put("lasting-power", "One that lasts in incapacity.");
        all.put("content", "What messages say.");
        all.put("catalogue", "Who wrote to whom and when.");
        all.put("online-tool", "The provider’s own setting for death or inactivity.");
        all.put("directions", "What the author wants done with an account.");
        all.put("will", "A will.");
        all.put("wishes", "A letter of wishes, binding nobody.");
        return Collections.unmodifiableMap(all);
    }
}
